import type { Clause, Word } from '../clause/clause.ts';
import { standsAt } from '../clause/stands-at.ts';
import {
  AS_MUCH_WORDS,
  ENDLESS_PHRASES,
  ENDLESS_WORDS,
  MORE_WORDS,
  PLAIN_NEGATIONS,
} from '../lexicon/modality-words.ts';
import { COMPARING } from '../lexicon/side-words.ts';

/** Denies how much or how long only, so that of whom it is told it need not be denied. */
export const deniesExtent = (clause: Clause, negation: Word): boolean =>
  onlyCompares(clause, negation) || isNotForEver(clause, negation);

/**
 * "[Kein] Land lässt das mit [so] wenig Auflagen zu [wie] die Schweiz", "[Niemand] baut [mehr] Boote [als] die Werft": that nobody else does
 * so as much says of the one who is named that he does.
 */
function onlyCompares({ words }: Clause, negation: Word): boolean {
  // "nicht so schnell wie er" says of the one who is named that he is slower, and may well be a denial.
  if (PLAIN_NEGATIONS.has(negation.form.lower)) return false;
  const behind = words.slice(words.indexOf(negation) + 1);
  return isFollowed(behind, AS_MUCH_WORDS) || isFollowed(behind, MORE_WORDS);
}

/** One more word at least stands behind both: with whom it is compared. */
function isFollowed(words: readonly Word[], opening: ReadonlySet<string>): boolean {
  const at = words.findIndex(({ form }) => opening.has(form.lower));
  return at >= 0 && words.slice(at + 1, -1).some(({ form }) => COMPARING.has(form.lower));
}

/** "kann [nicht endlos] verlängert werden", "bleibt [nicht auf Dauer] zu": for a while it may. */
function isNotForEver({ words }: Clause, negation: Word): boolean {
  const at = words.indexOf(negation);
  const next = words[at + 1]?.form.lower ?? '';
  return ENDLESS_WORDS.has(next) || ENDLESS_PHRASES.some((phrase) => standsAt(words, at + 1, phrase));
}
