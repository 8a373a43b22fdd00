import { AUXILIARY_VERBS, BARE_INFINITIVE_VERBS, PARTICIPLE_VERBS } from '../lexicon/verb-classes.ts';
import type { Word } from './clause.ts';
import { FINITE, INFINITIVE, NONFINITE, PARTICIPLE, WEAK } from './mark-verbs.ts';

/** The words of a sentence with their verb marks: what all steps of the splitter read. */
export interface Marked {
  readonly words: readonly Word[];
  readonly marks: Uint8Array;
}

const markAt = ({ marks }: Marked, index: number): number => marks[index] ?? 0;
const isStrong = (mark: number): boolean => (mark & FINITE) !== 0 && (mark & WEAK) === 0;

/** Whether the word is a form of one of these verbs (by lemma of its finite or infinitive readings). */
export function isVerbOf({ words }: Marked, index: number, lemmas: ReadonlySet<string>): boolean {
  const form = words[index]?.form;
  if (form === undefined) return false;
  return form.finite.some(({ lemma }) => lemmas.has(lemma));
}

/** The index where the verbs at the end of a stretch begin: "… [geliefert worden sein soll]"; `to` without. */
export function lastCluster(marked: Marked, from: number, to: number): number {
  let start = to;
  while (start > from && (markAt(marked, start - 1) & ~WEAK) !== 0) start -= 1;
  return start;
}

/**
 * The finite verb of a verb-last stretch; -1 without. It is the last verb of the closing cluster, but "haben" and
 * "werden" stand before two infinitives ("hätte liefern sollen"). With `strict` only a verb at the very end
 * counts.
 */
export function finiteOfVerbLast(marked: Marked, from: number, to: number, strict: boolean): number {
  const cluster = lastCluster(marked, from, to);
  if (cluster < to) {
    if (
      to - cluster >= 3 &&
      isVerbOf(marked, cluster, AUXILIARY_VERBS) &&
      markAt(marked, to - 1) & INFINITIVE &&
      markAt(marked, cluster) & FINITE
    )
      return cluster;
    if (markAt(marked, to - 1) & FINITE) {
      if (!strict || !isGovernedBefore(marked, from, to - 1)) return to - 1;
    }
  }
  if (strict) return -1;
  for (let index = to - 1; index >= from; index -= 1) if (isStrong(markAt(marked, index))) return index;
  return -1;
}

/** Whether a verb further left takes this one as its infinitive or participle: "habe Züge [bestellt]". */
function isGovernedBefore(marked: Marked, from: number, last: number): boolean {
  if ((markAt(marked, last) & NONFINITE) === 0) return false;
  for (let index = from; index < last; index += 1) {
    const mark = markAt(marked, index);
    if (isStrong(mark) && (mark & NONFINITE) === 0 && governs(marked, index, last)) return true;
    if (
      isStrong(mark) &&
      index < last - 1 &&
      (markAt(marked, index + 1) & ~WEAK) === 0 &&
      governs(marked, index, last)
    )
      return true;
  }
  return false;
}

/**
 * The finite verb of a verb-second or verb-first stretch; -1 without. A form that may be an infinitive or a participle as
 * well ("liefern", "verkauft") gives way to one that cannot, and to one that governs it ("wollen liefern").
 */
export function finiteOfVerbSecond(marked: Marked, from: number, to: number): number {
  let first = -1;
  let weak = -1;
  for (let index = from; index < to; index += 1) {
    const mark = markAt(marked, index);
    if ((mark & FINITE) === 0) continue;
    if (mark & WEAK) {
      if (weak < 0) weak = index;
      continue;
    }
    if ((mark & NONFINITE) === 0) return first >= 0 && !governs(marked, index, first) ? first : index;
    if (first < 0) first = index;
  }
  // "[Muss] die Bahn zahlen?": at the head of a sentence the modal verb looks like a noun.
  if (weak === from && first >= 0 && governs(marked, weak, first)) return weak;
  return first >= 0 ? first : weak;
}

/** Whether the verb at `index` takes the other as its infinitive or participle. */
export function governs(marked: Marked, index: number, other: number): boolean {
  const mark = markAt(marked, other);
  return (
    ((mark & INFINITIVE) !== 0 && isVerbOf(marked, index, BARE_INFINITIVE_VERBS)) ||
    ((mark & PARTICIPLE) !== 0 && isVerbOf(marked, index, PARTICIPLE_VERBS))
  );
}
