import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Question } from '../answer/answer.ts';
import { BoundedMap } from './bounded-map.ts';
import type { PageArchive } from './page-archive.ts';

/** So many questions wait at most; whoever comes then is told to come back. */
const MOST_WAITING = 24;
const MOST_KEPT = 300;
/** Between two answers, in milliseconds: some turns of the event loop, in which a chat is read, answered and written to. */
const BREATH = 15;

/**
 * Answers the questions of the pages one after the other, with a turn of the event loop in between, so that the chats
 * go on; the same question on the same archive is answered once.
 */
export class AnswerDesk {
  readonly #archive: PageArchive;
  readonly #kept = new BoundedMap<Answer>(MOST_KEPT);
  readonly #open = new Map<string, Promise<Answer>>();
  #state = '';
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(archive: PageArchive) {
    this.#archive = archive;
  }

  /** @returns null when too many questions wait */
  async ask(question: Question): Promise<Answer | null> {
    const key = this.#key(question);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const open = this.#open.get(key);
    if (open !== undefined) return open;
    if (this.#waiting >= MOST_WAITING) return null;
    const answer = this.#inTurn(question, key);
    this.#open.set(key, answer);
    try {
      return await answer;
    } finally {
      this.#open.delete(key);
    }
  }

  async #inTurn(question: Question, key: string): Promise<Answer> {
    this.#waiting += 1;
    const before = this.#last;
    const answer = (async () => {
      await before;
      await pause(BREATH);
      return this.#archive.ask(question);
    })();
    this.#last = answer.catch(() => {});
    try {
      const value = await answer;
      if (key === this.#key(question)) this.#kept.set(key, value);
      return value;
    } finally {
      this.#waiting -= 1;
    }
  }

  #key({ text, speaker = '', source = '', from = '', to = '', today = '', limit = 0 }: Question): string {
    const state = this.#archive.state();
    if (state !== this.#state) this.#kept.clear();
    this.#state = state;
    return JSON.stringify([state, text, speaker, source, from, to, today, limit]);
  }
}
