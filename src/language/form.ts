import { type Agreement, agreementOf, NO_AGREEMENT, parseAgreement } from './agreement.ts';
import type { Dictionary } from './dictionary.ts';
import { ADVERBS } from './lexicon/adverbs.ts';
import { CLAUSE_COORDINATORS, COORDINATORS, SUBJUNCTIONS } from './lexicon/conjunctions.ts';
import { DETERMINERS } from './lexicon/determiners.ts';
import { WEAK_PARTICIPLE } from './lexicon/endings.ts';
import { CONTRACTIONS, PREPOSITIONS } from './lexicon/prepositions.ts';
import { OTHER_PRONOUNS, PERSONAL_PRONOUNS, QUESTION_WORDS, RELATIVE_PRONOUNS } from './lexicon/pronouns.ts';
import { traitsOf, type WordTrait } from './lexicon/word-traits.ts';
import type { FiniteVerbReading, NounReading, Person, Reading } from './reading.ts';

/** All a written form can be: the dictionary's readings sorted by kind, and the closed classes. */
export interface Form {
  readonly text: string;
  readonly lower: string;
  readonly capitalised: boolean;
  readonly finite: readonly FiniteVerbReading[];
  readonly infinitives: readonly string[];
  readonly zuInfinitives: readonly string[];
  readonly participles: readonly string[];
  readonly presentParticiples: readonly string[];
  readonly nouns: readonly NounReading[];
  /** What the noun readings agree with; 0 when the form is no known noun. */
  readonly nounAgreement: Agreement;
  readonly adjectives: readonly string[];
  /** What it agrees with as a determiner, a pronoun …; 0 when it is none. */
  readonly determiner: Agreement;
  readonly pronoun: Agreement;
  readonly person: Person | null;
  readonly relative: Agreement;
  readonly question: boolean;
  /** The preposition, resolved from a contraction ("im" gives "in"); null when it is none. */
  readonly preposition: string | null;
  /** The cases the preposition takes, or for a contraction the cells of its article. */
  readonly prepositionAgreement: Agreement;
  readonly contracted: boolean;
  readonly coordinator: boolean;
  readonly clauseCoordinator: boolean;
  readonly subjunction: boolean;
  readonly adverb: boolean;
  /** What it is beside its grammar: a month, nobody, an article …; most words are nothing of that. */
  readonly traits: ReadonlySet<WordTrait>;
  /** Where it was looked up, and where its parts and bases are. */
  readonly vocabulary: Vocabulary;
  /** What was found out about it so far; `perForm` alone reads and writes it. */
  readonly facts: unknown[];
}

/** Somebody who keeps what was found out with it; `keptBy` alone reads and writes `kept`. */
export interface Keeper {
  readonly kept: unknown[];
}

/** Written words with all they can be, over one dictionary; made once by the reader. */
export interface Vocabulary extends Keeper {
  readonly dictionary: Dictionary;
  /** The form of a written word. The same word gives the same value, as long as it is kept. */
  form(text: string): Form;
}

/** All that a written word can be, looked up anew; `Vocabulary.form` keeps it. */
export function createForm(text: string, vocabulary: Vocabulary): Form {
  const { dictionary } = vocabulary;
  const lower = text.toLowerCase();
  const readings = readingsOf(text, dictionary);
  const lemmasOf = (kind: Reading['kind']): readonly string[] => {
    const found = readingsOfKind(readings, kind);
    return found.length === 0 ? NONE : [...new Set(found.map(({ lemma }) => lemma))];
  };
  const nouns = readingsOfKind(readings, 'noun');
  const personal = PERSONAL_PRONOUNS.get(lower);
  const contraction = CONTRACTIONS.get(lower);
  const preposition = PREPOSITIONS.get(lower);
  return {
    text,
    lower,
    capitalised: text.charAt(0) !== lower.charAt(0),
    finite: readingsOfKind(readings, 'finite'),
    infinitives: lemmasOf('infinitive'),
    zuInfinitives: lemmasOf('zu-infinitive'),
    participles: participlesOf(text, lemmasOf('participle'), lemmasOf('adjective')),
    presentParticiples: lemmasOf('present-participle'),
    nouns,
    nounAgreement: nouns.reduce(
      (set, noun) => set | agreementOf(noun.gender, noun.number, noun.case),
      NO_AGREEMENT,
    ),
    adjectives: lemmasOf('adjective'),
    determiner: cells(DETERMINERS.get(lower)),
    pronoun: cells(personal?.cells ?? OTHER_PRONOUNS.get(lower)),
    person: personal?.person ?? null,
    relative: cells(RELATIVE_PRONOUNS.get(lower)),
    question: QUESTION_WORDS.has(lower),
    preposition: contraction?.preposition ?? (preposition === undefined ? null : lower),
    prepositionAgreement: contraction ? parseAgreement(contraction.cells) : casesOf(preposition),
    contracted: contraction !== undefined,
    coordinator: COORDINATORS.has(lower),
    clauseCoordinator: CLAUSE_COORDINATORS.has(lower),
    subjunction: SUBJUNCTIONS.has(lower),
    adverb: ADVERBS.has(lower),
    traits: traitsOf(lower),
    vocabulary,
    facts: [],
  };
}

/**
 * The same word with other readings, of which nothing has been found out yet. It is written out and not copied by its fields:
 * what all words are asked is fastest while they are all of one make.
 */
export function changeForm(form: Form, changed: Partial<Form>): Form {
  const own = { ...form, ...changed };
  return {
    text: own.text,
    lower: own.lower,
    capitalised: own.capitalised,
    finite: own.finite,
    infinitives: own.infinitives,
    zuInfinitives: own.zuInfinitives,
    participles: own.participles,
    presentParticiples: own.presentParticiples,
    nouns: own.nouns,
    nounAgreement: own.nounAgreement,
    adjectives: own.adjectives,
    determiner: own.determiner,
    pronoun: own.pronoun,
    person: own.person,
    relative: own.relative,
    question: own.question,
    preposition: own.preposition,
    prepositionAgreement: own.prepositionAgreement,
    contracted: own.contracted,
    coordinator: own.coordinator,
    clauseCoordinator: own.clauseCoordinator,
    subjunction: own.subjunction,
    adverb: own.adverb,
    traits: own.traits,
    vocabulary: own.vocabulary,
    facts: [],
  };
}

/** Shared by all forms, for most have readings of one kind. */
const NONE: readonly never[] = [];

function readingsOfKind<K extends Reading['kind']>(
  readings: readonly Reading[],
  kind: K,
): readonly Extract<Reading, { kind: K }>[] {
  let found: Extract<Reading, { kind: K }>[] | null = null;
  for (const reading of readings) {
    if (reading.kind !== kind) continue;
    found ??= [];
    found.push(reading as Extract<Reading, { kind: K }>);
  }
  return found ?? NONE;
}

/**
 * The dictionaries spell "muß" and "schloß", the news "muss" and "schloss"; and verbs in -eln may keep their e
 * ("handele" for "handle").
 */
function readingsOf(text: string, dictionary: Dictionary): readonly Reading[] {
  const readings = dictionary.readings(text);
  if (readings.length > 0) return readings;
  if (text.includes('ss')) return dictionary.readings(text.replace('ss', 'ß'));
  return /\p{Ll}{2}ele$/u.test(text) ? dictionary.readings(text.replace(/ele$/, 'le')) : readings;
}

/** "vereinbart": an adjective that a prefix and -t show to be a participle as well. */
function participlesOf(
  text: string,
  known: readonly string[],
  adjectives: readonly string[],
): readonly string[] {
  const weak = WEAK_PARTICIPLE.test(text);
  return known.length > 0 || adjectives.length === 0 || !weak ? known : [`${text.slice(0, -1)}en`];
}

/** A preposition's cases, whatever gender and number. */
const casesOf = (letters: string | undefined): Agreement =>
  cells(
    letters
      ?.split('')
      .map((letter) => `${letter}mfnp`)
      .join(' '),
  );

const cells = (notation: string | undefined): Agreement =>
  notation === undefined || notation === '' ? NO_AGREEMENT : parseAgreement(notation);
