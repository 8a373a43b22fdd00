import { AMOUNT_PLACES, YEAR_NOUN } from '../../language/lexicon/answering-words.ts';
import { TIME_NOUNS } from '../../language/lexicon/time-nouns.ts';
import type { Phrase } from '../../language/phrase/phrase.ts';
import type { ClauseReading } from '../../language/proposition/proposition.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { findNumber } from './find-number.ts';

/**
 * The amount that a clause gives for one of its phrases, as the words of its phrase; null without one. A date is no
 * amount, and what something rose by ("um drei Prozent") neither.
 */
export function findAmount(
  at: SentenceInContext,
  { phrases, predicate }: ClauseReading,
  measured: Phrase,
): string | null {
  const lasts = predicate?.lemmas.includes('dauern') === true;
  const amounts = phrases.filter(
    (phrase) =>
      phrase !== measured &&
      phrase.genitiveOf === null &&
      (lasts || !isTime(phrase)) &&
      hasNumber(at, phrase),
  );
  for (const place of AMOUNT_PLACES) {
    const found = amounts.find(({ preposition }) => preposition === place);
    if (found !== undefined) return at.article.text.slice(found.start, found.end);
  }
  return null;
}

const hasNumber = (at: SentenceInContext, phrase: Phrase): boolean =>
  /\d|\p{L}/u.test(at.article.text.slice(phrase.start, phrase.end)) && findNumber(at, phrase) !== null;

const isTime = ({ head }: Phrase): boolean => TIME_NOUNS.has(head.form.lower) || YEAR_NOUN.test(head.text);
