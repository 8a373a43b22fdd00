import type { Clause, Word } from '../clause/clause.ts';
import type { Predicate } from '../clause/predicate.ts';
import type { Operator } from '../lexicon/operator.ts';
import { CALLING_VERBS, VERDICT_GIVING_VERBS } from '../lexicon/verb-classes.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { findOperator } from './find-operator.ts';

/** A clause as far as its claim needs it. */
export interface ClaimClause {
  readonly clause: Clause;
  readonly predicate: Predicate | null;
  readonly phrases: readonly Phrase[];
}

/** The operator of a clause: of its verb, or beside a copula of its adjective. */
export function operatorOf({ clause, predicate, phrases }: ClaimClause): Operator | null {
  if (predicate === null) return null;
  if (predicate.lemmas.some((lemma) => VERDICT_GIVING_VERBS.has(lemma))) {
    const adjective = findOperator(predicativeWords(clause, phrases).map(({ form }) => form.lower));
    if (adjective !== null) return adjective;
  }
  const verb = findOperator(predicate.lemmas);
  return verb !== null && deniesByName(clause, predicate) ? 'deny' : verb;
}

/** "nannte die Behauptung falsch", "bezeichnete den Bericht als Lüge". */
function deniesByName({ words }: Clause, { lemmas }: Predicate): boolean {
  if (!lemmas.some((lemma) => CALLING_VERBS.has(lemma))) return false;
  return words.some(({ form }) => findOperator([form.nouns[0]?.lemma ?? form.lower]) === 'deny');
}

/** The lower-case words outside any phrase: "ist [unklar]", "zeigte sich [besorgt]". */
export function predicativeWords(clause: Clause, phrases: readonly Phrase[]): readonly Word[] {
  return clause.words.filter(
    (word, index) =>
      !word.form.capitalised &&
      word.kind === 'word' &&
      !phrases.some(({ from, to }) => index >= from && index < to),
  );
}
