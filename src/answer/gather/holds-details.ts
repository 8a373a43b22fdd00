import type { Form, Vocabulary } from '../../language/form.ts';
import { NEGATION_WORDS } from '../../language/lexicon/adverbs.ts';
import { CLAUSE_PRONOUNS, THAT } from '../../language/lexicon/anaphora.ts';
import { RENEWING, TELLING_ADVERBS, TOO_MUCH_OF } from '../../language/lexicon/degree-words.ts';
import { TOO_WORDS } from '../../language/lexicon/modality-words.ts';
import { isNameAdjective } from '../../language/phrase/name-adjective.ts';
import type { SentenceReading } from '../../language/proposition/proposition.ts';
import { type Coverage, joinCoverage } from '../evidence/coverage.ts';
import type { Asked, ReadSentence } from '../evidence/seen-sentence.ts';
import { coreRolesOf, headsOf, MET } from '../side/tie-of.ts';
import type { Wanted } from '../wanted/wanted.ts';

/** So much of what is asked beside the event and those who take part may be told in other words, or nowhere. */
const MOST_UNTOLD = 0.25;
/** Names of so few letters are short for others: "L 502", "EU". */
const MOST_LETTERS = 3;
/** In a question of so few words each says what is asked. */
const SHORT = 5;

/** What a question asks beside its event and who takes part in it, by the places of its words. */
export interface Details {
  /** How much and how often. */
  readonly amounts: readonly number[];
  /** Adjectives that are a part of a name ("die Nordischen Spiele"). */
  readonly adjectives: readonly number[];
  /** Names that are no part of the event. */
  readonly names: readonly number[];
  readonly others: readonly Detail[];
  /** "wenig" of "zu wenig Decken", in small letters; null for none. */
  readonly tooMuch: string | null;
}

interface Detail {
  readonly place: number;
  /** Its part of what is asked. */
  readonly share: number;
  /** Without it nothing of the question is told. */
  readonly isNeeded: boolean;
}

/** @returns nothing for a question that is none of yes or no */
export function readDetails({ words: { words }, reading }: Asked, vocabulary: Vocabulary): Details {
  const amounts: number[] = [];
  const adjectives: number[] = [];
  const names: number[] = [];
  const others: Detail[] = [];
  const heads = headsOf(takingPart(reading));
  const parts = partsOf(reading);
  const ofNames = adjectivesOf(reading);
  for (const [place, { text, name, predicate, share }] of (reading.kind === 'yes-no'
    ? words
    : []
  ).entries()) {
    const lower = text.toLowerCase();
    const form = vocabulary.form(lower);
    if (TELLING_ADVERBS.has(lower) && !predicate) amounts.push(place);
    else if (ofNames.has(lower)) adjectives.push(place);
    else if (name) {
      if (text.length > MOST_LETTERS && !parts.has(lower)) names.push(place);
    } else if (!predicate && !isBare(form, text) && !heads.has(lower))
      others.push({
        place,
        share: Math.max(share, 1 / words.length),
        isNeeded: words.length <= SHORT && isManner(form, text),
      });
  }
  return {
    amounts,
    adjectives,
    names,
    others,
    tooMuch: TOO_MUCH_OF.exec(reading.text.toLowerCase())?.[1] ?? null,
  };
}

/**
 * Whether a sentence tells of what a question of yes or no asks beside the event and who takes part in it: a sentence about vaccine that
 * was ordered says nothing of whether it was ordered too late, and "Wellen drohen" nothing of a second one. How much and how often must
 * stand in the sentence itself; the rest may stand in the one before or in the title, or be taken up by "davon", and of a long question a
 * small part nowhere.
 */
export function holdsDetails(
  { amounts, adjectives, names, others, tooMuch }: Details,
  { own, before, around, whole }: Pick<ReadSentence, 'own' | 'before' | 'around' | 'whole'>,
  sentence: SentenceReading,
): boolean {
  const isMet = (covered: Coverage, place: number): boolean => (covered[place] as number) >= MET;
  if (tooMuch !== null && !tellsTooMuch(tooMuch, sentence)) return false;
  if (!amounts.every((place) => isMet(own.covered, place))) return false;
  const told = [own.covered, before, around.title];
  if (!adjectives.every((place) => told.some((covered) => (covered[place] as number) > MET))) return false;
  const near = joinCoverage(own.covered, own.soft, before, around.title);
  if (!names.every((place) => isMet(near, place) || isMet(whole.covered, place))) return false;
  const untold = others.filter(({ place }) => !isMet(near, place));
  if (untold.some(({ isNeeded }) => isNeeded)) return false;
  return untold.reduce((sum, { share }) => sum + share, 0) <= MOST_UNTOLD || takesUpMore(sentence);
}

/** "zu [wenig] Decken", "viel zu [wenige]"; not "nicht zu [wenig]". */
const tellsTooMuch = (asked: string, { clauses }: SentenceReading): boolean =>
  clauses.some(({ clause: { words } }) =>
    words.some(
      ({ form }, at) =>
        TOO_WORDS.has(form.lower) &&
        words[at + 1]?.form.lower.startsWith(asked) === true &&
        !NEGATION_WORDS.has(words[at - 1]?.form.lower ?? ''),
    ),
  );

/** It says how sure or how new something is or when it was, stands for anybody, or only carries the noun beside it ("gibt es", "kommt"). */
const isBare = ({ lower, adverb, determiner, pronoun, finite, infinitives }: Form, text: string): boolean =>
  adverb ||
  determiner !== 0 ||
  pronoun !== 0 ||
  RENEWING.has(lower) ||
  NUMBER.test(text) ||
  (text === lower && finite.length + infinitives.length > 0);

const NUMBER = /^\d+$/;

const isManner = ({ lower, adjectives }: Form, text: string): boolean =>
  text === lower && adjectives.length > 0;

/** "nichts [davon]", "[Das] ist kein Brauch": what was told before counts. */
const takesUpMore = ({ clauses }: SentenceReading): boolean =>
  clauses.some(
    ({ clause: { words }, arguments: list }) =>
      words.some(({ form }) => form.adverb && CLAUSE_PRONOUNS.has(form.lower)) ||
      list.some(({ pronoun, head }) => pronoun && THAT.has(head.form.lower)),
  );

/** Those who take part, for whom a pronoun or a description may stand. */
const takingPart = (reading: Asked['reading']): readonly Wanted[] => [
  ...coreRolesOf(reading).map(({ wanted }) => wanted),
  ...present(reading.existing, reading.identity?.subject),
];

/** The words of all that the event is asked with: whether they are met is asked where it is proven. */
function partsOf({ pattern, proposition, identity, existing, topic }: Asked['reading']): ReadonlySet<string> {
  const wanted = [
    ...(pattern?.roles(proposition?.groups[0] ?? null).map((role) => role.wanted) ?? []),
    ...present(identity?.predicate, identity?.subject, existing),
    ...(pattern === null && identity === null ? topic : []),
  ];
  return new Set(wanted.flatMap(({ argument }) => argument.words.map(({ form }) => form.lower)));
}

/** "die [Nordischen] Spiele" */
const adjectivesOf = (reading: Asked['reading']): ReadonlySet<string> =>
  new Set(
    takingPart(reading).flatMap(({ argument: { words } }) =>
      words.filter((_, index) => isNameAdjective(words, index)).map(({ form }) => form.lower),
    ),
  );

const present = (...wanted: readonly (Wanted | null | undefined)[]): readonly Wanted[] =>
  wanted.flatMap((one) => one ?? []);
