import { ABOUT_PREPOSITIONS, OTHER_UNKNOWNS } from '../../language/lexicon/side-words.ts';
import { TIME_NOUNS } from '../../language/lexicon/time-nouns.ts';
import type { Phrase } from '../../language/phrase/phrase.ts';
import type { ClauseReading } from '../../language/proposition/proposition.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { findKeys, meetWords } from './tie-of.ts';

/** "wollte sich [zu dem Brand] nicht äußern", where something else is asked: what it is about stands behind its preposition. */
export function isAboutElse(
  { phrases }: ClauseReading,
  asked: Asked,
  { article, reading: { vocabulary } }: SentenceInContext,
): boolean {
  const about = phrases.filter(
    ({ preposition, kind, attachedTo, head }) =>
      ABOUT_PREPOSITIONS.has(preposition ?? '') &&
      kind !== 'pronoun' &&
      attachedTo === null &&
      !TIME_NOUNS.has(head.form.lower),
  );
  return about.length > 0 && meetWords(article.text, about, asked, vocabulary).size === 0;
}

/** "Über die [Ursache] des Brandes …", where it is asked whether it burnt; not "über Tote und die [Ursache] des Brandes", where it is asked for those. */
export function isOfOtherUnknown(
  { phrases }: ClauseReading,
  asked: Asked,
  { article, reading: { vocabulary } }: SentenceInContext,
): boolean {
  const isUnknown = ({ head }: Phrase): boolean => OTHER_UNKNOWNS.has(head.form.lower);
  if (!phrases.some(isUnknown)) return false;
  const keys = findKeys(asked);
  return !phrases.some(
    (phrase) =>
      ABOUT_PREPOSITIONS.has(phrase.preposition ?? '') &&
      phrase.attachedTo === null &&
      !isUnknown(phrase) &&
      [...meetWords(article.text, [phrase], asked, vocabulary)].some((key) => keys.has(key)),
  );
}
