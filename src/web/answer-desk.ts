import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Question } from '../answer/answer.ts';
import type { PageArchive } from './page-archive.ts';

/** So many questions wait at most; whoever comes then is told to come back. */
const MOST_WAITING = 24;
/** Between two answers, in milliseconds: some turns of the event loop, in which a chat is read, answered and written to. */
const BREATH = 15;

/**
 * Answers the questions of the pages one after the other, with a turn of the event loop in between, so that the chats
 * go on; what was answered before is given at once, and the same question that comes twice is asked once.
 */
export class AnswerDesk {
  readonly #archive: Pick<PageArchive, 'ask' | 'known' | 'state'>;
  readonly #open = new Map<string, Promise<Answer>>();
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(archive: Pick<PageArchive, 'ask' | 'known' | 'state'>) {
    this.#archive = archive;
  }

  /** @returns null when too many questions wait */
  async ask(question: Question): Promise<Answer | null> {
    const known = this.#archive.known(question);
    if (known !== null) return known;
    const key = JSON.stringify([this.#archive.state(), Object.entries(question).sort()]);
    const open = this.#open.get(key);
    if (open !== undefined) return open;
    if (this.#waiting >= MOST_WAITING) return null;
    const answer = this.#inTurn(question);
    this.#open.set(key, answer);
    try {
      return await answer;
    } finally {
      this.#open.delete(key);
    }
  }

  async #inTurn(question: Question): Promise<Answer> {
    this.#waiting += 1;
    const before = this.#last;
    const answer = (async () => {
      await before;
      await pause(BREATH);
      return this.#archive.ask(question);
    })();
    this.#last = answer.catch(() => {});
    try {
      return await answer;
    } finally {
      this.#waiting -= 1;
    }
  }
}
