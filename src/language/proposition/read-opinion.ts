import { withoutAdjectiveEnding } from '../adjective-ending.ts';
import type { Word } from '../clause/clause.ts';
import {
  APPROVING_ADJECTIVES,
  DISAPPROVING_ADJECTIVES,
  DISAPPROVING_NOUNS,
  HOLDING_PREPOSITIONS,
  HOLDING_VERBS,
  OPINION_VERBS,
  PLAIN_DEED_NOUNS,
} from '../lexicon/side-words.ts';
import type { ClaimClause } from './read-operator.ts';

/**
 * Whether a clause calls something good or bad: "ist [falsch]", "wäre der [richtige] Schritt", "sei ein [Fehler]".
 *
 * @param judged the words that name it, which tell nothing of what is thought of it
 * @returns null for neither, and for both
 */
export function readOpinion(
  { clause, phrases }: Pick<ClaimClause, 'clause' | 'phrases'>,
  judged: readonly Word[] = [],
): boolean | null {
  const found = new Set<boolean>();
  clause.words.forEach((word, place) => {
    if (judged.includes(word)) return;
    if (isAmong(word, DISAPPROVING_NOUNS)) found.add(false);
    const phrase = phrases.find(({ from, to }) => place >= from && place < to);
    if (phrase !== undefined && !isAmong(phrase.head, PLAIN_DEED_NOUNS)) return;
    for (const lower of [word.form.lower, withoutAdjectiveEnding(word.form.lower)]) {
      if (APPROVING_ADJECTIVES.has(lower)) found.add(true);
      if (DISAPPROVING_ADJECTIVES.has(lower)) found.add(false);
    }
  });
  return found.size === 1 ? found.has(true) : null;
}

/** "[findet] die Schließung falsch", "[hält] sie [für] richtig": the verb says what somebody thinks of something. */
export const rendersOpinion = ({
  predicate,
  clause: { words },
}: Pick<ClaimClause, 'clause' | 'predicate'>): boolean =>
  predicate?.lemmas.some(
    (lemma) =>
      OPINION_VERBS.has(lemma) ||
      (HOLDING_VERBS.has(lemma) && words.some(({ form }) => HOLDING_PREPOSITIONS.has(form.lower))),
  ) === true;

/** By its lemma, or as it stands: not every noun of a list is in the dictionary. */
export const isAmong = ({ form, text }: Word, nouns: ReadonlySet<string>): boolean =>
  nouns.has(text) || form.nouns.some(({ lemma }) => nouns.has(lemma));
