import {
  FEMININE_AGREEMENT,
  MASCULINE_AGREEMENT,
  NEUTER_AGREEMENT,
  NO_AGREEMENT,
  PLURAL_AGREEMENT,
} from '../language/agreement.ts';
import { genderOfName } from '../language/phrase/classify-noun.ts';
import type { Argument, SentenceReading } from '../language/proposition/proposition.ts';
import { readRelation } from '../language/proposition/read-relation.ts';
import type { ReferenceReason } from './speaker.ts';

/** What a pronoun in an event stands for; null for nothing that its own sentence tells, and why. */
export interface ArgumentReferent {
  readonly argument: Argument | null;
  readonly reason: Extract<ReferenceReason, 'above' | 'subject' | 'two' | 'none'>;
}

/** Where a pronoun stands: a clause of a sentence. */
export interface Place {
  readonly sentence: SentenceReading;
  readonly clause: number;
}

/**
 * What a pronoun stands for by its own sentence: the subject of the clause that reports its own, or of the clause before; `two`
 * where another subject of the sentence may be meant as well.
 */
export function resolveArgument(pronoun: Argument, place: Place): ArgumentReferent {
  const above = findReferentAbove(pronoun, place);
  if (above !== null) return { argument: above, reason: 'above' };
  const earlier = findEarlierReferent(pronoun, place);
  if (earlier !== null) return { argument: earlier, reason: 'subject' };
  return { argument: null, reason: othersAgree(pronoun, place.sentence) ? 'two' : 'none' };
}

/** Over how many sentences a pronoun may go on with one. */
const REACH = 3;

/**
 * The nearest subject of the sentences before that agrees with a personal pronoun; null without one.
 * @param pronoun lower-cased
 * @param before the nearest last
 */
export function findReferentBefore(pronoun: string, before: readonly SentenceReading[]): Argument | null {
  const cells = cellsOf(pronoun);
  if (cells === 0) return null;
  for (const sentence of before.slice(-REACH).reverse()) {
    const [subject, other] = subjectsOf(sentence).filter((argument) => agrees(argument, pronoun, cells));
    if (subject === undefined) continue;
    return other?.phrase?.conjunctOf == null || pronoun === 'sie' ? subject : null;
  }
  return null;
}

/**
 * The subject of the clause that reports a pronoun's own ("Weber kündigte an, [er] werde …"), or whom it is about ("sagte
 * über Vogt, [er] …"); null without one.
 */
export function findReferentAbove(
  { head }: Argument,
  { sentence: { clauses }, clause }: Place,
): Argument | null {
  const { lower } = head.form;
  const cells = lower === 'es' ? NEUTER_AGREEMENT : cellsOf(lower);
  const list = clauses.map((reading) => reading.clause);
  let at: number | null = clause;
  for (let steps = 0; at !== null && steps < clauses.length; steps += 1) {
    if (readRelation(list, at) !== 'complement') return null;
    at = list[at]?.parent ?? null;
    const upper = clauses[at ?? -1]?.arguments ?? [];
    const subject = upper.find(
      (argument) => argument.slots[0] === 'n' && !argument.pronoun && agrees(argument, lower, cells),
    );
    const topic = upper.find(
      (argument) =>
        argument.slots.includes('über') && argument.phrase?.kind === 'name' && agrees(argument, lower, cells),
    );
    if (topic ?? subject) return topic ?? subject ?? null;
  }
  return null;
}

/**
 * The subject of the clause before in the same sentence ("Das Bild hing drei Tage dort, dann wurde [es] gestohlen"), where nothing
 * else in that clause agrees with the pronoun; null otherwise. "es" stands for a thing only as what something is done to.
 */
function findEarlierReferent(
  { head, slots }: Argument,
  { sentence: { clauses }, clause }: Place,
): Argument | null {
  const { lower } = head.form;
  const cells = lower === 'es' && slots[0] === 'a' ? NEUTER_AGREEMENT : cellsOf(lower);
  const own = clauses[clause]?.clause;
  if (cells === 0 || own === undefined || own.kind !== 'main') return null;
  const before = clauses.filter(
    (reading) => reading.clause !== own && reading.clause.kind === 'main' && reading.clause.start < own.start,
  );
  const last = before.at(-1);
  const agreeing = (last?.arguments ?? []).filter(
    (argument) =>
      !argument.pronoun &&
      argument.slots.some((slot) => /^[nad]$/.test(slot)) &&
      fits(argument, lower, cells),
  );
  const [only, other] = agreeing;
  const place = last?.predicate?.voice === 'passive' ? 'a' : 'n';
  return only !== undefined && other === undefined && only.slots[0] === place ? only : null;
}

/** Another subject of the sentence may be meant by the pronoun, too: then nobody knows. */
function othersAgree({ phrase }: Argument, { clauses }: SentenceReading): boolean {
  const cells = phrase?.agreement ?? 0;
  return clauses.some(({ arguments: list }) =>
    list.some(
      (other) =>
        other.slots[0] === 'n' && !other.pronoun && ((other.phrase?.agreement ?? 0) & cells & 0xf) !== 0,
    ),
  );
}

/** By its forms, and by the first name: "Eva Vogt" is no "er". */
function agrees({ phrase }: Argument, lower: string, cells: number): boolean {
  if (((phrase?.agreement ?? 0) & cells) === 0) return false;
  const gender = phrase?.kind === 'name' ? genderOfName(phrase.nouns[0]?.text ?? '') : null;
  return gender === null || gender === (lower === 'sie' ? 'feminine' : 'masculine');
}

/** By its forms in the singular or plural that the pronoun has. */
const fits = (argument: Argument, lower: string, cells: number): boolean =>
  lower === 'es' ? ((argument.phrase?.agreement ?? 0) & cells) !== 0 : agrees(argument, lower, cells);

const cellsOf = (lower: string): number =>
  lower === 'er' || lower === 'ihn' || lower === 'ihm'
    ? MASCULINE_AGREEMENT
    : lower === 'sie'
      ? FEMININE_AGREEMENT | PLURAL_AGREEMENT
      : NO_AGREEMENT;

const subjectsOf = ({ clauses }: SentenceReading): readonly Argument[] =>
  clauses
    .filter(({ clause }) => clause.kind === 'main' && clause.parent === null)
    .flatMap(({ arguments: list, predicate }) => {
      const place = predicate?.voice === 'passive' ? 'a' : 'n';
      return list.filter(({ slots, pronoun, inferred }) => slots[0] === place && !pronoun && !inferred);
    });
