import type { MemoryBudget } from '../memory/memory-budget.ts';
import { type Agreement, agreementOf, NO_AGREEMENT } from './agreement.ts';
import { type ClosedClasses, closedClassesOf } from './closed-classes.ts';
import type { Dictionary } from './dictionary.ts';
import { WEAK_PARTICIPLE } from './lexicon/endings.ts';
import { ownLetters } from './own-letters.ts';
import type { FiniteVerbReading, NounReading, Reading } from './reading.ts';

/** What the dictionary reads a form as, by kind. */
export interface KindsOfReading {
  readonly finite: readonly FiniteVerbReading[];
  readonly infinitives: readonly string[];
  readonly zuInfinitives: readonly string[];
  readonly participles: readonly string[];
  readonly presentParticiples: readonly string[];
  readonly nouns: readonly NounReading[];
  readonly adjectives: readonly string[];
}

/** All a written form can be: the dictionary's readings sorted by kind, and the closed classes. */
export interface Form extends KindsOfReading, ClosedClasses {
  readonly text: string;
  readonly lower: string;
  readonly capitalised: boolean;
  /** What the noun readings agree with; 0 when the form is no known noun. */
  readonly nounAgreement: Agreement;
  /** The closed classes together, shared by all words that are in none. */
  readonly classes: ClosedClasses;
  /** Where it was looked up, and where its parts and bases are. */
  readonly vocabulary: Vocabulary;
  /** What was found out about it so far, and of which facts; `kept.ts` alone reads and writes them. */
  facts: unknown[] | null;
  flags: number;
}

/** Somebody who keeps what was found out with it; `keptBy` alone reads and writes `kept`. */
export interface Keeper {
  readonly kept: unknown[];
}

/** Written words with all they can be, over one dictionary; made once by the reader. */
export interface Vocabulary extends Keeper {
  readonly dictionary: Dictionary;
  /** How much each of those may remember who work with these words: the one budget of a process. */
  readonly memory: MemoryBudget;
  /** The form of a written word. The same word gives the same value, as long as it is kept. */
  form(text: string): Form;
}

/** All that a written word can be, looked up anew; `Vocabulary.form` keeps it. */
export function createForm(written: string, vocabulary: Vocabulary): Form {
  const text = ownLetters(written);
  const readings = readingsOf(text, vocabulary.dictionary);
  const lemmasOf = (kind: Reading['kind']): readonly string[] => {
    const found = readingsOfKind(readings, kind);
    return found.length === 0 ? NONE : [...new Set(found.map(({ lemma }) => lemma))];
  };
  const adjectives = lemmasOf('adjective');
  const kinds = {
    finite: readingsOfKind(readings, 'finite'),
    infinitives: lemmasOf('infinitive'),
    zuInfinitives: lemmasOf('zu-infinitive'),
    participles: participlesOf(text, lemmasOf('participle'), adjectives),
    presentParticiples: lemmasOf('present-participle'),
    nouns: readingsOfKind(readings, 'noun'),
    adjectives,
  };
  const lower = text.toLowerCase();
  const capitalised = text.charAt(0) !== lower.charAt(0);
  return new WrittenForm(text, capitalised, kinds, closedClassesOf(lower), vocabulary);
}

/** The same word with other readings, of which nothing has been found out yet. */
export function changeForm(
  form: Form,
  changed: Partial<KindsOfReading & Pick<Form, 'capitalised' | 'classes'>>,
): Form {
  const { text, vocabulary } = form;
  const { capitalised, classes, ...kinds } = { ...kindsOf(form), ...changed };
  return new WrittenForm(text, capitalised, kinds, classes, vocabulary);
}

/** All of a form that can be changed; most of it are no fields of its own. */
const kindsOf = (form: Form): KindsOfReading & Pick<Form, 'capitalised' | 'classes'> => ({
  finite: form.finite,
  infinitives: form.infinitives,
  zuInfinitives: form.zuInfinitives,
  participles: form.participles,
  presentParticiples: form.presentParticiples,
  nouns: form.nouns,
  adjectives: form.adjectives,
  capitalised: form.capitalised,
  classes: form.classes,
});

/** Thousands are kept and all words are asked the same: they are of one make, and what most share stands in `classes`. */
class WrittenForm implements Form {
  readonly text: string;
  readonly lower: string;
  readonly capitalised: boolean;
  readonly finite: readonly FiniteVerbReading[];
  readonly infinitives: readonly string[];
  readonly zuInfinitives: readonly string[];
  readonly participles: readonly string[];
  readonly presentParticiples: readonly string[];
  readonly nouns: readonly NounReading[];
  readonly adjectives: readonly string[];
  readonly nounAgreement: Agreement;
  readonly classes: ClosedClasses;
  readonly vocabulary: Vocabulary;
  facts: unknown[] | null = null;
  flags = 0;

  constructor(
    text: string,
    capitalised: boolean,
    kinds: KindsOfReading,
    classes: ClosedClasses,
    vocabulary: Vocabulary,
  ) {
    this.text = text;
    this.capitalised = capitalised;
    this.lower = text.toLowerCase();
    this.finite = kinds.finite;
    this.infinitives = kinds.infinitives;
    this.zuInfinitives = kinds.zuInfinitives;
    this.participles = kinds.participles;
    this.presentParticiples = kinds.presentParticiples;
    this.nouns = kinds.nouns;
    this.adjectives = kinds.adjectives;
    this.nounAgreement = kinds.nouns.reduce(
      (set, noun) => set | agreementOf(noun.gender, noun.number, noun.case),
      NO_AGREEMENT,
    );
    this.classes = classes;
    this.vocabulary = vocabulary;
  }

  get determiner(): ClosedClasses['determiner'] {
    return this.classes.determiner;
  }

  get pronoun(): ClosedClasses['pronoun'] {
    return this.classes.pronoun;
  }

  get person(): ClosedClasses['person'] {
    return this.classes.person;
  }

  get relative(): ClosedClasses['relative'] {
    return this.classes.relative;
  }

  get question(): ClosedClasses['question'] {
    return this.classes.question;
  }

  get preposition(): ClosedClasses['preposition'] {
    return this.classes.preposition;
  }

  get prepositionAgreement(): ClosedClasses['prepositionAgreement'] {
    return this.classes.prepositionAgreement;
  }

  get contracted(): ClosedClasses['contracted'] {
    return this.classes.contracted;
  }

  get coordinator(): ClosedClasses['coordinator'] {
    return this.classes.coordinator;
  }

  get clauseCoordinator(): ClosedClasses['clauseCoordinator'] {
    return this.classes.clauseCoordinator;
  }

  get subjunction(): ClosedClasses['subjunction'] {
    return this.classes.subjunction;
  }

  get adverb(): ClosedClasses['adverb'] {
    return this.classes.adverb;
  }

  get traits(): ClosedClasses['traits'] {
    return this.classes.traits;
  }
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
