import type { Marked } from './choose-finite.ts';
import { type Draft, inProgress } from './draft.ts';
import type { Chunk } from './find-chunks.ts';

/** The clauses of a sentence while its chunks are placed, and which of them is being read. */
export class Assembly {
  readonly drafts: Draft[] = [];
  readonly marked: Marked;
  current: Draft | null = null;
  /** The clause to go back to when each open bracket closes. */
  readonly #brackets: (Draft | null)[] = [];

  constructor(marked: Marked) {
    this.marked = marked;
  }

  /** Goes back to the clause around brackets that are closed; @returns whether the chunk opens one */
  followBrackets({ depth }: Chunk): boolean {
    while (this.#brackets.length > depth) this.current = this.#brackets.pop() ?? null;
    const opens = this.#brackets.length < depth;
    while (this.#brackets.length < depth) this.#brackets.push(this.current);
    return opens;
  }

  /** Opens a clause with a chunk. */
  open({ from, to, before }: Chunk, kind: Draft['kind'], parent: Draft | null): Draft {
    const draft: Draft = {
      kind,
      introducer: null,
      provisional: false,
      finite: -1,
      stretches: [{ from, to }],
      parent,
      coordinatedWith: null,
      previous: this.current,
      afterColon: before === 'colon',
      verbFirst: false,
      conditional: false,
    };
    this.drafts.push(draft);
    this.current = draft;
    return draft;
  }

  /** Goes on with a clause. */
  attach(draft: Draft, { from, to }: Chunk): void {
    draft.stretches.push({ from, to });
    this.current = draft;
  }

  /** Opens an equal of a clause, with its own verb. */
  coordinate(chunk: Chunk, equal: Draft, finite: number): void {
    const draft = this.open(chunk, equal.kind, equal.parent);
    draft.introducer = equal.introducer;
    draft.coordinatedWith = equal;
    draft.finite = finite;
  }

  /** The clause in progress that one of this kind can stand beside; null without. */
  equalOf(kind: Draft['kind'], introducer: string | undefined): Draft | null {
    for (const draft of inProgress(this.current))
      if (draft.kind === kind && (kind !== 'subordinate' || draft.introducer?.form.lower === introducer))
        return draft;
    return null;
  }
}
