import { type Agreement, NO_AGREEMENT, parseAgreement } from './agreement.ts';
import { ADVERBS } from './lexicon/adverbs.ts';
import { CLAUSE_COORDINATORS, COORDINATORS, SUBJUNCTIONS } from './lexicon/conjunctions.ts';
import { DETERMINERS } from './lexicon/determiners.ts';
import { CONTRACTIONS, PREPOSITIONS } from './lexicon/prepositions.ts';
import { OTHER_PRONOUNS, PERSONAL_PRONOUNS, QUESTION_WORDS, RELATIVE_PRONOUNS } from './lexicon/pronouns.ts';
import { traitsOf, WORD_TRAITS, type WordTrait } from './lexicon/word-traits.ts';
import type { Person } from './reading.ts';

/** What a written word is in the classes that never grow, and beside its grammar. */
export interface ClosedClasses {
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
}

/** Nothing of that, as almost all words of a dictionary are. */
export const NO_CLASS: ClosedClasses = classesOf('');

/** A surname, whatever word it is beside. */
export const SURNAME: ClosedClasses = classesOf('', new Set(['surname']));

const LISTS = [
  ...[
    ADVERBS,
    COORDINATORS,
    CLAUSE_COORDINATORS,
    SUBJUNCTIONS,
    QUESTION_WORDS,
    DETERMINERS,
    PERSONAL_PRONOUNS,
  ],
  ...[OTHER_PRONOUNS, RELATIVE_PRONOUNS, CONTRACTIONS, PREPOSITIONS],
];
const CLASSES: ReadonlyMap<string, ClosedClasses> = new Map(
  [
    ...LISTS.flatMap((list) => [...list.keys()]),
    ...Object.values(WORD_TRAITS).flatMap(({ words }) => words),
  ].map((word) => [word, classesOf(word)]),
);

/** The closed classes of a word in small letters. */
export const closedClassesOf = (lower: string): ClosedClasses => CLASSES.get(lower) ?? NO_CLASS;

function classesOf(lower: string, traits: ReadonlySet<WordTrait> = traitsOf(lower)): ClosedClasses {
  const personal = PERSONAL_PRONOUNS.get(lower);
  const contraction = CONTRACTIONS.get(lower);
  const preposition = PREPOSITIONS.get(lower);
  return {
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
    traits,
  };
}

/** A preposition's cases, whatever gender and number. */
function casesOf(letters: string | undefined): Agreement {
  return cells(
    letters
      ?.split('')
      .map((letter) => `${letter}mfnp`)
      .join(' '),
  );
}

function cells(notation: string | undefined): Agreement {
  return notation === undefined || notation === '' ? NO_AGREEMENT : parseAgreement(notation);
}
