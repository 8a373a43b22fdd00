import { ANY_CHANGE, EMPTY_VERBS, FINDING_VERBS, NOBODY } from '../../language/lexicon/side-words.ts';
import { hangsOn } from '../../language/phrase/hangs-on.ts';
import { isNegated } from '../../language/phrase/is-negated.ts';
import type { Phrase } from '../../language/phrase/phrase.ts';
import { deniesNegated } from '../../language/proposition/claim.ts';
import { findOperator } from '../../language/proposition/find-operator.ts';
import type { ClauseReading } from '../../language/proposition/proposition.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { sharePredicate } from '../match/share-predicate.ts';
import type { Assertion } from './assertions.ts';
import { findEvents, findKeys, meetWords } from './tie-of.ts';

/**
 * "Wird gestreikt?" and "Sie beteiligten sich nicht am Streik": what is denied is not that it is. By the asked verb or one near it, by one
 * that only says whether something is ("wird nicht geplant"), or of what is asked by a verb that says little ("Kommt die Maut?").
 */
export function tellsWhether(
  asked: Asked,
  { proposition }: Assertion,
  { clause, predicate, phrases }: ClauseReading,
  { article, reading: { vocabulary } }: SentenceInContext,
): boolean {
  const { pattern, proposition: wanted } = asked.reading;
  const lemmas = predicate?.lemmas ?? proposition.lemmas;
  const says = (list: ReadonlySet<string>): boolean => lemmas.some((lemma) => list.has(lemma));
  const operator = findOperator(lemmas);
  if (proposition.kind !== 'verb' || (operator !== 'occur' && deniesNegated(operator))) return true;
  if (operator === 'say') return clause.words.some(({ form }) => NOBODY.has(form.lower));
  if ([EMPTY_VERBS, FINDING_VERBS, ANY_CHANGE].some(says)) return true;
  if (pattern === null || wanted === null) return true;
  if (sharePredicate(pattern.proposition, proposition) !== null) return true;
  const isEmpty = wanted.lemmas.some((lemma) => EMPTY_VERBS.has(lemma));
  const telling = isEmpty
    ? phrases.filter(
        (phrase) => (phrase.preposition === null && phrase.genitiveOf === null) || isNegated(phrase),
      )
    : clause.verbs.map(({ word }) => word);
  const met = meetWords(article.text, telling, asked, vocabulary);
  const keys = findKeys(asked);
  return (isEmpty ? [...keys] : findEvents(keys, asked)).some((key) => met.has(key));
}

/** "Wird Hellbach übernommen?" and "Er sieht keine Aussicht für die Abwehr der Übernahme": what is denied is another thing, about it. */
export function isOfDeniedThing(
  asked: Asked,
  { phrases }: ClauseReading,
  { article, reading: { vocabulary } }: SentenceInContext,
): boolean {
  const holdsAsked = (phrase: Phrase): boolean =>
    meetWords(article.text, [phrase], asked, vocabulary).size > 0;
  return phrases.some(
    (phrase, place) =>
      phrase.kind === 'noun' &&
      isNegated(phrase) &&
      !holdsAsked(phrase) &&
      !deniesNegated(findOperator([phrase.head.form.nouns[0]?.lemma ?? ''])) &&
      phrases.some(
        (other, index) => holdsAsked(other) && (other.preposition !== null || hangsOn(phrases, index, place)),
      ),
  );
}
