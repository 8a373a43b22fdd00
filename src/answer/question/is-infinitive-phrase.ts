import { PLURAL_AGREEMENT } from '../../language/agreement.ts';
import { LABILE_VERBS } from '../../language/lexicon/verb-classes.ts';
import { canAct } from '../../language/phrase/can-act.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import type { Phrase } from '../../language/phrase/phrase.ts';
import { findSenses, isDoneTo } from '../../language/proposition/predicate-groups.ts';
import type { SentenceReading } from '../../language/proposition/proposition.ts';

/**
 * "Hochzeit verschieben", "Masken kaufen": a verb at the end that nobody in it does, so that nothing is asked of yes or no; not "Preise
 * steigen", "Busse fahren".
 */
export function isInfinitivePhrase({ clauses }: SentenceReading): boolean {
  const [only, ...others] = clauses;
  if (only === undefined || others.length > 0) return false;
  const { clause, predicate, phrases } = only;
  const { words, finite } = clause;
  if (predicate === null || finite === null || words.length < 2) return false;
  if (words.at(-1) !== finite || finite.form.infinitives.length === 0) return false;
  const takesObject = predicate.lemmas.some(
    (lemma) => !LABILE_VERBS.has(lemma) && findSenses(lemma).some(isDoneTo),
  );
  return !phrases.some((phrase) => isManyWho(phrase) && !(takesObject && !canAct(phrase)));
}

/** The verb is a plural: "Preise", "wir", and no "Preis". */
const isManyWho = ({ preposition, agreement, genitiveOf, kind, head }: Phrase): boolean =>
  preposition === null &&
  genitiveOf === null &&
  (agreement & PLURAL_AGREEMENT & (kind === 'noun' ? classifyNoun(head.form).agreement : agreement)) !== 0;
