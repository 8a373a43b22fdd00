import { hasAdjectiveEnding } from '../adjective-ending.ts';
import type { Clause, Word } from '../clause/clause.ts';
import { looksAdjective } from '../clause/mark-verbs.ts';
import { standsAt } from '../clause/stands-at.ts';
import { NEGATING_PHRASES, NEGATION_WORDS, NEITHER } from '../lexicon/adverbs.ts';
import {
  CAUSE_PREPOSITIONS,
  NO_NEGATION_AFTER,
  NOT_YET_WORDS,
  OTHERWISE,
  SHORT_SINCE,
  TIME_UNITS,
  TOO_WORDS,
} from '../lexicon/modality-words.ts';
import { COMPARING } from '../lexicon/side-words.ts';
import { COPULAS } from '../lexicon/verb-classes.ts';

export interface Negation {
  readonly word: Word;
  /** "noch nicht", "bislang keine", "momentan nicht … bereits". */
  readonly notYet: boolean;
}

/** The word that negates a clause; null for none, and for "nicht nur", "kein Zweifel", "nicht wegen der Kosten". */
export function findNegation({ words, verbs, introducer }: Clause): Negation | null {
  if (opensOtherwise(words)) return null;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    if (opensPhrase(words, index)) return { word, notYet: false };
    if (!NEGATION_WORDS.has(word.form.lower)) continue;
    const before = words[index - 1]?.form.lower ?? '';
    const after = words[index + 1]?.form.lower ?? '';
    if (NO_NEGATION_AFTER.has(after) || CAUSE_PREPOSITIONS.has(after) || before === 'als' || before === 'ob')
      continue;
    if (word.form.lower === 'nichts' && after === 'als') continue;
    // "noch keine Stunde geöffnet", "seit keiner Woche": for less than that.
    if (word.form.determiner !== 0 && TIME_UNITS.has(after) && SHORT_SINCE.has(before)) continue;
    if (TOO_WORDS.has(after) && deniesDegree(words[index + 2], verbs)) continue;
    if (word.form.determiner === 0 && negatesAdjective(words, index, introducer)) continue;
    return {
      word,
      notYet: word.form.lower !== NEITHER && words.some(({ form }) => NOT_YET_WORDS.has(form.lower)),
    };
  }
  return null;
}

/**
 * "[nicht] notwendige Eingriffe", "die noch [nicht] genehmigte Halle": inside a phrase it negates the adjective alone; not "will [nicht] neue
 * Schulden", nor "die Halle [nicht] rote Türen, sondern …".
 */
function negatesAdjective(words: readonly Word[], index: number, introducer: Word | null): boolean {
  const [modifier, noun] = [words[index + 1], words[index + 2]];
  if (modifier === undefined || noun?.form.capitalised !== true || !looksAdjective(modifier.form))
    return false;
  if (!hasAdjectiveEnding(modifier.form.lower)) return false;
  let at = index - 1;
  while (words[at]?.form.adverb === true) at -= 1;
  if (words[at] === introducer && introducer !== null) return true;
  const before = words[at]?.form;
  return before === undefined || before.coordinator || (before.determiner !== 0 && before.person === null);
}

/** "kommt nicht zu [früh]"; not "ist nicht zu [teuer]", "ist nicht zu [halten]". */
const deniesDegree = (word: Word | undefined, verbs: Clause['verbs']): boolean =>
  word !== undefined &&
  !word.form.capitalised &&
  word.form.infinitives.length === 0 &&
  !verbs.some((verb) => verb.word === word || verb.word.form.finite.some(({ lemma }) => COPULAS.has(lemma)));

/** "[Anders] ließ sich das nicht erklären": so it could be; "[Anders als] geplant kam er nicht" did not. */
const opensOtherwise = ([first, second]: readonly Word[]): boolean =>
  OTHERWISE.has(first?.form.lower ?? '') && !COMPARING.has(second?.form.lower ?? '');

const opensPhrase = (words: readonly Word[], at: number): boolean =>
  NEGATING_PHRASES.some((phrase) => standsAt(words, at, phrase));
