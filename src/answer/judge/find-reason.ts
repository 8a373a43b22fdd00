import type { Word } from '../../language/clause/clause.ts';
import { NEGATION_WORDS } from '../../language/lexicon/adverbs.ts';
import {
  REASON_CONJUNCTIONS,
  REASON_FEELINGS,
  REASON_NOUNS,
  REASON_PREPOSITIONS,
  REASON_VERBS,
} from '../../language/lexicon/reason-words.ts';
import type { Phrase } from '../../language/phrase/phrase.ts';
import type { ClauseReading, Proposition, SentenceReading } from '../../language/proposition/proposition.ts';
import type { SentenceInContext } from '../find-candidates.ts';

/** The words that say why something happened: a clause, a phrase, or the sentence that names a reason; null without. */
export function findReason({ article, sentence }: SentenceInContext, { clause }: Proposition): string | null {
  const own = sentence.clauses[clause];
  const below = sentence.clauses.find(
    (lower) => lower.clause.parent === clause && opensReason(lower) && lower.predicate !== null,
  );
  if (below !== undefined) return article.text.slice(below.clause.start, below.clause.end);
  const words = own?.clause.words ?? [];
  const phrase = own?.phrases.find(
    (given) => givesReason(given) && !NEGATION_WORDS.has(words[given.from - 1]?.form.lower ?? ''),
  );
  if (phrase !== undefined) return article.text.slice(phrase.start, phrase.end);
  return namesReason(sentence) ? article.text.slice(sentence.start, sentence.end) : null;
}

const givesReason = ({ preposition, head }: Phrase): boolean =>
  preposition !== null &&
  (REASON_PREPOSITIONS.has(preposition) || (preposition === 'aus' && REASON_FEELINGS.has(lemmaOf(head))));

const lemmaOf = ({ form, text }: Word): string => form.nouns[0]?.lemma ?? text;

const opensReason = ({ clause: { words, introducer } }: ClauseReading): boolean =>
  REASON_CONJUNCTIONS.has((introducer ?? words[0])?.form.lower ?? '');

/** "Grund ist der Regen": the sentence itself names a reason, by a noun of its main clause or by its verb. */
export function namesReason({ clauses }: SentenceReading): boolean {
  return clauses.some(
    ({ clause, phrases, predicate }) =>
      clause.kind !== 'relative' &&
      (predicate?.lemmas.some((lemma) => REASON_VERBS.has(lemma)) === true ||
        phrases.some(({ head }) => REASON_NOUNS.has(lemmaOf(head)))),
  );
}
