import type { Word } from './clause.ts';

/** A clause while the sentence is being read; `findClauses` turns it into a `Clause` at the end. */
export interface Draft {
  /** `open`: no verb has told yet what it is. */
  kind: 'open' | 'main' | 'subordinate' | 'relative' | 'infinitive' | 'fragment';
  introducer: Word | null;
  /** Opened by a word that need not open a verb-last clause ("als", "der"): its verb's place decides. */
  provisional: boolean;
  /** Index of the finite verb among the sentence's words; -1 until it is seen. */
  finite: number;
  /** Its stretches of words, `to` exclusive. */
  readonly stretches: { from: number; to: number }[];
  parent: Draft | null;
  coordinatedWith: Draft | null;
  /** The clause that was being read when this one began. */
  readonly previous: Draft | null;
  /** Whether a colon stands before it. */
  readonly afterColon: boolean;
  verbFirst: boolean;
  /** Its verb first, behind what it is a condition of: "Er geht, [sollte die Maut kommen]". */
  conditional: boolean;
}

export const isVerbLast = (draft: Draft): boolean =>
  draft.kind === 'subordinate' || draft.kind === 'relative' || draft.kind === 'infinitive';

/** Whether the clause still needs its finite verb. */
export const lacksFinite = (draft: Draft): boolean =>
  draft.finite < 0 && draft.kind !== 'infinitive' && draft.kind !== 'fragment';

const REACH = 6;

/** The clauses in progress from the innermost outwards, at most a few: nobody nests deeper. */
export function* inProgress(draft: Draft | null): Generator<Draft> {
  let current = draft;
  for (let step = 0; current !== null && step < REACH; step += 1) {
    yield current;
    current = current.previous;
  }
}
