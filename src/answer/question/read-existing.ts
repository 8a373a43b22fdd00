import { OCCURRING_VERBS } from '../../language/lexicon/verb-classes.ts';
import { AMOUNT_LEMMAS } from '../../language/proposition/find-amount-propositions.ts';
import type { Argument, Proposition, SentenceReading } from '../../language/proposition/proposition.ts';
import { readWanted, type Wanted } from '../wanted/wanted.ts';

/**
 * What is to have been there or then: "Wo gab es [ein Beben]?", "Wann kam es zu [einem Beben]?", "Wann war [die
 * Premiere]?", "Wo findet [das Turnier] statt?".
 *
 * @param main what the question asks about otherwise; an event noun known by its meaning is compared by that
 * @returns null for a question of another form
 */
export function readExisting(
  { clauses }: SentenceReading,
  kind: 'where' | 'when' | 'yes-no',
  main: Proposition | null,
): Wanted | null {
  const [clause] = clauses;
  const lemmas = clause?.predicate?.lemmas ?? [];
  if (clause === undefined) return null;
  const impersonal = clause.clause.words.some(({ form }) => form.lower === 'es');
  const found = clause.arguments.find(({ pronoun, phrase, slots }) => {
    if (pronoun || phrase === null) return false;
    if (impersonal)
      return (
        (lemmas.includes('geben') && phrase.preposition === null) ||
        (lemmas.includes('kommen') && phrase.preposition === 'zu')
      );
    if (kind === 'yes-no' || phrase.kind !== 'noun' || !slots.some((slot) => slot === 'n' || slot === 'a'))
      return false;
    if (lemmas.includes('sein')) return kind === 'when' && main?.kind !== 'noun';
    return main?.kind !== 'noun' && lemmas.some((lemma) => ASKED.has(lemma));
  });
  if (kind === 'yes-no' && (main?.kind === 'noun' || !lemmas.includes('geben') || isAmount(main)))
    return null;
  if (found === undefined || hasOtherObject(clause.arguments, found)) return null;
  return readWanted(found);
}

/** "Gibt es [genug] Lehrer?" */
const isAmount = (main: Proposition | null): boolean =>
  main?.lemmas.some((lemma) => AMOUNT_LEMMAS.has(lemma)) === true;

/** Verbs that ask for a place or a time of their subject and of nothing else. */
const ASKED: ReadonlySet<string> = new Set(
  [...OCCURRING_VERBS].filter((verb) => verb !== 'kommen' && verb !== 'geben'),
);

const hasOtherObject = (list: readonly Argument[], found: Argument): boolean =>
  list.some(
    (other) => other !== found && !other.pronoun && other.slots.some((slot) => slot === 'n' || slot === 'a'),
  );
