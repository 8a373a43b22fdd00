import { hasCase } from '../agreement.ts';
import { AUXILIARY_VERBS, MODAL_VERBS } from '../lexicon/verb-classes.ts';
import type { Assembly } from './assembly.ts';
import { governs, isVerbOf, lastCluster, type Marked } from './choose-finite.ts';
import { startsWithCoordinator } from './chunk-traits.ts';
import { type Draft, inProgress, isVerbLast, lacksFinite } from './draft.ts';
import type { Chunk } from './find-chunks.ts';
import { NONFINITE } from './mark-verbs.ts';

/** The clause whose modal or auxiliary waits for this chunk's verb: "er werde, so X, [Raketen liefern]". */
export function findWaiting({ marked, current }: Assembly, verb: number, chunk: Chunk): Draft | null {
  const { marks, words } = marked;
  if (((marks[verb] ?? 0) & NONFINITE) === 0 || lastCluster(marked, chunk.from, chunk.to) > verb) return null;
  for (let index = chunk.from; index < verb; index += 1) {
    const form = words[index]?.form;
    if (form?.person && hasCase(form.pronoun, 'nominative') && form.lower !== 'sie') return null;
  }
  const continues = chunk.before !== 'none' && startsWithCoordinator(marked, chunk);
  for (const draft of inProgress(current))
    if (
      hasBracket(marked, draft) &&
      (continues || !hasNonfinite(marked, draft)) &&
      governs(marked, draft.finite, verb)
    )
      return draft;
  return null;
}

/** The clause that waits for a chunk without a finite verb; null when none does. */
export function findWaitingForNominal(marked: Marked, chunk: Chunk, current: Draft): Draft | null {
  if (lacksFinite(current) || (current.kind === 'infinitive' && current.finite < 0)) return current;
  const verb = chunk.to - 1;
  if (((marked.marks[verb] ?? 0) & NONFINITE) !== 0) {
    for (const draft of inProgress(current))
      if (hasBracket(marked, draft) && !hasNonfinite(marked, draft) && governs(marked, draft.finite, verb))
        return draft;
  }
  for (const draft of inProgress(current)) if (lacksFinite(draft)) return draft;
  return null;
}

/** Whether the clause is verb-second with a modal or an auxiliary, which need a verb at its end. */
export function hasBracket(marked: Marked, draft: Draft): boolean {
  if (draft.finite < 0 || isVerbLast(draft)) return false;
  return isVerbOf(marked, draft.finite, MODAL_VERBS) || isVerbOf(marked, draft.finite, AUXILIARY_VERBS);
}

/** Whether the clause ends in an infinitive or a participle so far. */
export function hasNonfinite({ marks }: Marked, { stretches, finite }: Draft): boolean {
  const last = stretches.at(-1);
  if (last === undefined) return false;
  return last.to - 1 !== finite && ((marks[last.to - 1] ?? 0) & NONFINITE) !== 0;
}
