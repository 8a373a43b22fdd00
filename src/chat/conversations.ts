import type { StoredQuestion } from './stored-question.ts';

const KEEP = 60 * 60_000;
const MOST = 10_000;

/** Remembers for an hour what was last asked in a thread, reply chain or direct message. */
export class Conversations {
  readonly #last = new Map<string, { readonly question: StoredQuestion; readonly time: number }>();

  remember(id: string, question: StoredQuestion, now: number): void {
    this.#last.delete(id);
    this.#last.set(id, { question, time: now });
    for (const [oldest, { time }] of this.#last) {
      if (time > now - KEEP && this.#last.size <= MOST) return;
      this.#last.delete(oldest);
    }
  }

  /** What comes next begins anew. */
  forget(id: string): void {
    this.#last.delete(id);
  }

  recall(id: string, now: number): StoredQuestion | null {
    const last = this.#last.get(id);
    return last !== undefined && last.time > now - KEEP ? last.question : null;
  }
}
