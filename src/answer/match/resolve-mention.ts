import {
  FEMININE_AGREEMENT,
  MASCULINE_AGREEMENT,
  NEUTER_AGREEMENT,
  NO_AGREEMENT,
  PLURAL_AGREEMENT,
} from '../../language/agreement.ts';
import type { Word } from '../../language/clause/clause.ts';
import type { Vocabulary } from '../../language/form.ts';
import { keptBy } from '../../language/kept.ts';
import { NOUN_CASE_ENDING } from '../../language/lexicon/endings.ts';
import { traitsOf } from '../../language/lexicon/word-traits.ts';
import { genderOfName } from '../../language/phrase/classify-noun.ts';
import { readNoun } from '../../language/phrase/read-noun.ts';
import { compareConcepts, type Likeness, readConcept } from '../../language/proposition/concept.ts';
import type { Argument, SentenceReading } from '../../language/proposition/proposition.ts';
import { readRelation } from '../../language/proposition/read-relation.ts';
import { RecentCache } from '../../language/recent-cache.ts';
import type { Statement } from '../../statement/statement.ts';
import type { Wanted } from '../wanted/wanted.ts';
import { compareArgument } from './compare-arguments.ts';
import { isSpeakerOf, speaksFor } from './is-speaker.ts';

/** What surrounds a mention: the statements of its sentence, and the sentences before, the nearest last. */
export interface MentionContext {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly before: readonly SentenceReading[];
}

/**
 * Whether a pronoun stands for what was wanted: by the statement whose speaker it is, else by the nearest subject
 * before it that agrees.
 */
export function resolvesTo(wanted: Wanted, pronoun: Word, context: MentionContext): boolean {
  const spoken = context.statements.find(
    ({ speaker }) =>
      speaker !== null && speaker.mention.start <= pronoun.start && speaker.mention.end >= pronoun.end,
  );
  if (spoken !== undefined) return isSpeakerOf(wanted, spoken);
  if (isCollective(pronoun.form.lower)) return speaksForItself(wanted, pronoun, context);
  const subject = findPronounReferent(pronoun.form.lower, context.before);
  return subject !== null && compareArgument(wanted, subject) !== null;
}

/** "Dazu wolle [man] klagen, sagte der Sprecher der Werft": who speaks means the own side. */
export const isCollective = (lower: string): boolean => traitsOf(lower).has('collective');

function speaksForItself(wanted: Wanted, { start }: Word, { statements }: MentionContext): boolean {
  const inside = statements.filter(({ spans }) =>
    spans.some((span) => start >= span.start && start < span.end),
  );
  const spoken = inside.filter(({ speaker }) => speaker !== null);
  return spoken.length > 0 && spoken.every((statement) => speaksFor(wanted, statement));
}

/** Over how many sentences a pronoun may go on with one. */
const PRONOUN_REACH = 3;

/** The nearest subject of the sentences before that agrees with a personal pronoun; null without one. */
export function findPronounReferent(lower: string, before: readonly SentenceReading[]): Argument | null {
  const cells = cellsOf(lower);
  if (cells === 0) return null;
  for (const sentence of before.slice(-PRONOUN_REACH).reverse()) {
    const [subject, other] = subjectsOf(sentence).filter((argument) => agrees(argument, lower, cells));
    if (subject === undefined) continue;
    return other?.phrase?.conjunctOf == null || lower === 'sie' ? subject : null;
  }
  return null;
}

/** By its forms, and by the first name: "Eva Vogt" is no "er". */
function agrees({ phrase }: Argument, lower: string, cells: number): boolean {
  if (((phrase?.agreement ?? 0) & cells) === 0) return false;
  const gender = phrase?.kind === 'name' ? genderOfName(phrase.nouns[0]?.text ?? '') : null;
  return gender === null || gender === (lower === 'sie' ? 'feminine' : 'masculine');
}

/**
 * The subject of the clause that reports a pronoun's own ("Weber kündigte an, [er] werde …"), or whom it is about ("sagte
 * über Vogt, [er] …"); null without one.
 */
export function findUpperReferent(
  lower: string,
  { clauses }: SentenceReading,
  clause: number,
): Argument | null {
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
export function findEarlierReferent(
  { head, slots }: Argument,
  { clauses }: SentenceReading,
  clause: number,
): Argument | null {
  const lower = head.form.lower;
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

/**
 * Whether a description ("der Minister") stands for the name wanted: the article itself puts the two together
 * ("Minister Anna Weber", "Anna Weber, Minister"), or the question does ("der Hund Waldo") and the article names it.
 */
export function describes(
  { required, argument }: Wanted,
  { phrase, head, words }: Argument,
  text: string,
): boolean {
  if (
    phrase?.kind !== 'noun' ||
    phrase.determiner === null ||
    !phrase.determiner.form.traits.has('definite') ||
    isPlural(phrase.agreement) ||
    words.some(({ form }) => form.capitalised && !readNoun(form).known)
  )
    return false;
  const name = required.find((concept) => concept.name)?.lemmas.at(-1);
  if (name === undefined) return false;
  const own = readConcept(head.form);
  const called = argument.words.some(
    ({ form }) => readNoun(form).known && isKind(compareConcepts(readConcept(form), own)),
  );
  if (called) return new RegExp(escapePattern(name), 'iu').test(text);
  if (head.text.length < 5) return false;
  const stem = head.text.toLowerCase().replace(NOUN_CASE_ENDING, '');
  const patterns = patternsOf(head.form.vocabulary);
  return patterns.get(`${stem} ${name}`, () => besideOf(stem, name)).test(text);
}

const isPlural = (agreement: number): boolean => (agreement & ~PLURAL_AGREEMENT) === 0;

/** Small words inside names and between a name and what it is. */
const PARTICLES = 'von(?: der| dem)?|van(?: de[rn])?|de|zu|el|al|bin';
const PATTERN_BYTES = 4 * 2 ** 20;

/** The same words are looked for in one text after the other. */
const patternsOf = keptBy(
  (_: Vocabulary) =>
    new RecentCache<string, RegExp>(
      PATTERN_BYTES,
      (key, { source }) => 400 + 2 * (key.length + source.length),
    ),
);

/** A word and a name side by side: "Minister Anna Weber", "Weber, der Minister", "Weber (FDP), Minister". */
function besideOf(word: string, name: string): RegExp {
  const first = '\\s+\\p{Lu}[\\p{L}.-]+';
  const names = `(?:${first}(?:${first}|\\s+(?:${PARTICLES})){0,2})?(?:\\s\\([^)]{1,20}\\))?`;
  const comma = ',\\s+(?:(?:der|die|das)\\s+)?';
  const [left, right] = [anyCase(word), anyCase(name)];
  return new RegExp(
    `${left}\\p{L}{0,2}${names}(?:${comma}|\\s+)(?:\\p{Lu}[\\p{L}.-]+\\s+){0,2}${right}(?!\\p{L})|${right}(?:\\s\\([^)]{1,20}\\))?${comma}(?:\\p{L}+\\s+)?${left}`,
    'u',
  );
}

/** Only these letters in capitals or not: the pattern around them must tell capitals apart. */
const anyCase = (text: string): string =>
  [...text]
    .map((letter) => {
      const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
      return lower === upper || upper.length > 1 ? escapePattern(letter) : `[${lower}${upper}]`;
    })
    .join('');

const isKind = (likeness: Likeness | null): boolean => likeness === 'same' || likeness === 'narrower';

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
