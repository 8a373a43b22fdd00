import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Question } from '../answer/answer.ts';
import { FairLine } from './fair-line.ts';
import type { PageArchive } from './page-archive.ts';

/** More is asked at the moment than can be answered. */
export class BusyError extends Error {}

/** The question waits for its turn; whoever asks again finds it there, or its answer. */
export class WaitingError extends Error {}

/** Between two answers, in milliseconds: some turns of the event loop, in which a chat is read, answered and written to. */
const BREATH = 15;
/** So long somebody looks at an empty page, in milliseconds; a browser shows after that how things stand. */
const PATIENCE = 6000;
/** A question that nobody has asked again for so many times the patience need not be answered: who asked has gone. */
const FORSAKEN = 5;

type AskedArchive = Pick<PageArchive, 'ask' | 'known' | 'state'>;

interface Open {
  readonly question: Question;
  readonly key: string;
  readonly answer: Promise<Answer>;
  settle(answer: Answer | Promise<Answer>): void;
  /** When it was asked last, and how many stand before the page at this moment. */
  asked: number;
  watching: number;
}

/**
 * Answers the questions of the pages one after the other, in turn for each who asks, with some turns of the event loop in
 * between, so that the chats go on; what was answered before is given at once, and the same question that comes twice is asked
 * once.
 */
export class AnswerDesk {
  readonly #archive: AskedArchive;
  readonly #patience: number;
  readonly #open = new Map<string, Open>();
  readonly #line = new FairLine<Open>();
  #isWorking = false;

  constructor(archive: AskedArchive, patience = PATIENCE) {
    this.#archive = archive;
    this.#patience = patience;
  }

  /**
   * @param asker whose turn it counts as
   * @throws BusyError when too many questions wait
   * @throws WaitingError when its turn has not come for a while; it stays in the line
   */
  async ask(question: Question, asker: string): Promise<Answer> {
    const known = this.#archive.known(question);
    if (known !== null) return known;
    const key = JSON.stringify([this.#archive.state(), Object.entries(question).sort()]);
    const open = this.#open.get(key) ?? this.#enter(question, key, asker);
    open.asked = performance.now();
    open.watching += 1;
    const ended = new AbortController();
    try {
      const late = pause(this.#patience, null, { signal: ended.signal }).catch(() => null);
      const answer = await Promise.race([open.answer, late]);
      if (answer === null) throw new WaitingError();
      return answer;
    } finally {
      ended.abort();
      open.watching -= 1;
    }
  }

  #enter(question: Question, key: string, asker: string): Open {
    let settle: Open['settle'] = () => {};
    const answer = new Promise<Answer>((resolve) => {
      settle = resolve;
    });
    // Nobody may be looking when it fails; who asks again is told.
    answer.catch(() => {});
    const open: Open = { question, key, answer, settle, asked: 0, watching: 0 };
    if (!this.#line.join(asker, open)) throw new BusyError();
    this.#open.set(key, open);
    void this.#work();
    return open;
  }

  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    for (let open = this.#line.next(); open !== undefined; open = this.#line.next()) {
      await pause(BREATH);
      await this.#answer(open);
    }
    this.#isWorking = false;
  }

  async #answer(open: Open): Promise<void> {
    const { question, key } = open;
    const isForsaken = open.watching === 0 && performance.now() - open.asked > FORSAKEN * this.#patience;
    const answer = isForsaken ? Promise.reject(new BusyError()) : this.#archive.ask(question);
    open.settle(answer);
    await answer.catch(() => {});
    this.#open.delete(key);
  }
}
