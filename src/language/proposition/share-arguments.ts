import { OBJECT_CONTROL_VERBS } from '../lexicon/verb-classes.ts';
import { findAntecedent } from '../phrase/find-antecedent.ts';
import { changeArgument } from './change-argument.ts';
import type { Argument, ClauseReading } from './proposition.ts';
import { bareArgument } from './read-arguments.ts';

/**
 * Gives clauses the arguments that stand in another one: the subject of a coordinated clause, of a zu-infinitive, and
 * what a relative pronoun stands for.
 */
export function shareArguments(clauses: readonly ClauseReading[]): readonly ClauseReading[] {
  const shared = [...clauses];
  const order = clauses
    .map((_, index) => index)
    .toSorted((left, right) => depth(clauses, left) - depth(clauses, right));
  for (const index of order) {
    const reading = clauses[index] as ClauseReading;
    const lookUp = (at: number | null): ClauseReading | undefined => (at === null ? undefined : shared[at]);
    shared[index] = withShared(reading, lookUp, findPreviousMain(clauses, index));
  }
  return shared;
}

/** "Er hatte Fehler eingeräumt, …, jedoch beteuert": a main clause without a subject goes on with the one before. */
function findPreviousMain(clauses: readonly ClauseReading[], index: number): number | null {
  const own = clauses[index]?.clause;
  if (own?.kind !== 'main' || own.coordinatedWith !== null) return null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = clauses[at]?.clause;
    if (other?.kind === 'main' && other.parent === own.parent) return at;
  }
  return null;
}

const depth = (clauses: readonly ClauseReading[], index: number): number => {
  const clause = clauses[index]?.clause;
  return (clause?.level ?? 0) * 2 + (clause?.coordinatedWith == null ? 0 : 1);
};

function withShared(
  reading: ClauseReading,
  lookUp: (index: number | null) => ClauseReading | undefined,
  previousMain: number | null,
): ClauseReading {
  const { clause } = reading;
  const parent = lookUp(clause.parent);
  let own = reading.arguments;
  if (clause.kind === 'relative' && parent !== undefined) own = resolveRelative(reading, parent);
  const hasSubject = own.some(({ slots }) => slots.includes('n'));
  const passive = reading.predicate?.voice === 'passive';
  if (!hasSubject && !(passive && own.some(({ slots }) => slots[0] === 'a'))) {
    const equal = lookUp(clause.coordinatedWith) ?? lookUp(previousMain);
    const subjects = findShared(clause.kind === 'infinitive', parent, equal);
    own = [
      ...own,
      ...subjects.map((subject) => changeArgument(subject, { slots: [passive ? 'a' : 'n'], inferred: true })),
    ];
  }
  if (clause.kind === 'infinitive' && parent !== undefined)
    own = [...own, ...strandedObjects(reading, parent, own)];
  const { predicate, phrases } = reading;
  return { clause, predicate, phrases, arguments: own };
}

/** "erwäge, [andere Waffen, etwa Raketen,] zu schicken": objects that the commas left in the upper clause. */
function strandedObjects(
  { clause }: ClauseReading,
  parent: ClauseReading,
  own: readonly Argument[],
): readonly Argument[] {
  const after = parent.clause.finite?.end ?? Number.POSITIVE_INFINITY;
  if (own.some(({ slots }) => slots.includes('a') || slots.includes('d'))) return [];
  return parent.arguments
    .filter(
      ({ phrase, slots }) =>
        phrase !== null && slots.includes('a') && phrase.start > after && phrase.end < clause.start,
    )
    .map((argument) => changeArgument(argument, { inferred: true }));
}

function findShared(
  infinitive: boolean,
  parent: ClauseReading | undefined,
  equal: ClauseReading | undefined,
): readonly Argument[] {
  if (equal !== undefined && !infinitive) return subjectsOf(equal);
  if (!infinitive || parent === undefined) return [];
  if (parent.predicate?.lemmas.some((lemma) => OBJECT_CONTROL_VERBS.has(lemma)) === true) {
    const controllers = parent.arguments.filter(
      ({ slots, phrase }) =>
        slots.some((slot) => slot === 'a' || slot === 'd') && phrase?.head.form.lower !== 'sich',
    );
    if (controllers.length > 0) return controllers;
  }
  return subjectsOf(parent);
}

/** The grammatical subjects: in the passive they stand in the object's place. */
function subjectsOf({ arguments: list, predicate }: ClauseReading): readonly Argument[] {
  const nominative = list.filter(({ slots }) => slots.length === 1 && slots[0] === 'n');
  return predicate?.voice === 'passive' && nominative.length === 0
    ? list.filter(({ slots }) => slots[0] === 'a')
    : nominative;
}

function resolveRelative(
  { clause, arguments: own }: ClauseReading,
  parent: ClauseReading,
): readonly Argument[] {
  const pronoun = own.find(
    ({ phrase, pronoun: is }) => is && phrase !== null && phrase.from <= 1 && phrase.head.form.relative !== 0,
  );
  if (pronoun?.phrase == null) return own;
  const phrase = findAntecedent(pronoun.phrase, parent.phrases, clause.start);
  if (phrase === undefined) return own;
  const antecedent = parent.arguments.find((argument) => argument.phrase === phrase) ?? bareArgument(phrase);
  return own.map((argument) =>
    argument === pronoun
      ? changeArgument(antecedent, { slots: argument.slots, pronoun: false, inferred: false })
      : argument,
  );
}
