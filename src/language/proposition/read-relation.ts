import type { Clause, Word } from '../clause/clause.ts';
import { CONDITION_CONJUNCTIONS } from '../lexicon/modality-words.ts';
import { traitsOf } from '../lexicon/word-traits.ts';
import { isExcept } from './read-condition.ts';

/**
 * How a clause hangs on the one above: what the upper predicate embeds is a `complement`; the others keep what they
 * claim, or claim nothing (`condition`, also a purpose, a question or a command), or the opposite (`without`).
 */
export type Relation = 'top' | 'complement' | 'question' | 'condition' | 'without' | 'own';

export function readRelation(clauses: readonly Clause[], index: number): Relation {
  const clause = clauses[index] as Clause;
  const lower = clause.introducer?.form.lower ?? '';
  switch (clause.kind) {
    case 'condition':
      return 'condition';
    case 'question':
      return clause.parent === null ? 'condition' : 'question';
    case 'relative':
      return 'own';
    case 'infinitive':
      if (lower === 'um') return 'condition';
      return traitsOf(lower).has('without') ? 'without' : 'complement';
    case 'subordinate':
      return readConjunction(clauses, index, lower);
    default:
      if (isAsThough(clause)) return 'question';
      if (clauses[clause.coordinatedWith ?? -1]?.kind === 'condition') return 'condition';
      if (index === 0 && clause.parent === null && clause.words[0] === clause.finite) return 'condition';
      if (clause.parent !== null && isExcept(clauses[index - 1] ?? clause)) return 'condition';
      return clause.parent === null ? 'top' : 'complement';
  }
}

/** "Es sieht aus, [als habe er verkauft]": verb second behind "als", in Konjunktiv. */
const isAsThough = ({ words, finite }: Clause): boolean =>
  words[0]?.form.lower === 'als' &&
  words[1] === finite &&
  finite.form.finite.some(({ mood }) => mood !== 'indicative');

function readConjunction(clauses: readonly Clause[], index: number, lower: string): Relation {
  const { coordinatedWith, form } = {
    ...(clauses[index] as Clause),
    form: (clauses[index] as Clause).introducer?.form,
  };
  if (lower === '' && coordinatedWith !== null && coordinatedWith < index)
    return readRelation(clauses, coordinatedWith);
  if (lower === 'dass') return opensWithout(clauses[index] as Clause) ? 'without' : 'complement';
  if (lower === 'ob') return 'question';
  if (traitsOf(lower).has('without')) return 'without';
  if (CONDITION_CONJUNCTIONS.has(lower)) return 'condition';
  if (form?.question !== true) return 'own';
  return lower === 'wie' && !asksHowMuch(clauses[index] as Clause) ? 'own' : 'complement';
}

/** "[ohne] dass", "[statt] dass". */
const opensWithout = ({ words }: Clause): boolean => words[0]?.form.traits.has('without') === true;

/** "…, wie viele Busse kamen", "[wie gesund] er ist" is asked; "…, wie er sagte" is not. */
function asksHowMuch({ words, introducer }: Clause): boolean {
  const next = introducer === null ? undefined : words[words.indexOf(introducer) + 1];
  return next?.form.traits.has('how-much') === true || isDegree(next, words);
}

/** "wie [gesund] er ist"; not "wie erwartet". */
const isDegree = (next: Word | undefined, words: readonly Word[]): boolean =>
  next !== undefined &&
  next.form.adjectives.length > 0 &&
  next.form.participles.length === 0 &&
  words.length > 3;
