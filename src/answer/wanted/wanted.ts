import type { Word } from '../../language/clause/clause.ts';
import { traitsOf } from '../../language/lexicon/word-traits.ts';
import { isFirstName } from '../../language/phrase/classify-noun.ts';
import { countryOf } from '../../language/phrase/find-country-of-word.ts';
import { type Concept, isNaming, readConcept } from '../../language/proposition/concept.ts';
import type { Argument } from '../../language/proposition/proposition.ts';
import { isCapitalCity } from '../../language/term/find-country.ts';
import { countryOfActor } from './country-of-actor.ts';

/** Words that say what an argument is, for the comparison: those that must meet, and the others. */
export interface Wanted {
  readonly argument: Argument;
  /** Names and countries if there are any, else the noun. */
  readonly required: readonly Concept[];
  readonly head: Concept;
  /** The last of a person's names, which must meet; null for one name, and for what is no person. */
  readonly surname: Concept | null;
  /** Countries that only qualify the noun ("[nordkoreanische] Raketen"). */
  readonly origins: readonly string[];
  /** "in [Berlin]": a capital asked for as a place, for which its country stands nowhere; in small letters, null for anything else. */
  readonly city: string | null;
}

/** What an argument of a question wants of the fillers it is compared with. */
export function readWanted(argument: Argument): Wanted {
  const nouns = argument.words.filter(({ form }) => form.capitalised).map(({ form }) => readConcept(form));
  const named = nouns
    .map((concept, index) =>
      index > 0 && (isProper(argument, index) || isSurname(argument, index))
        ? { ...concept, name: true }
        : concept,
    )
    .filter(isNaming);
  const head = readConcept(argument.head.form);
  const country = countryOfActor(argument);
  const city = isPlaced(argument) && isCapitalCity(argument.head.text) ? argument.head.form.lower : null;
  if (country !== null)
    return {
      argument,
      required: [{ lemmas: [], country, name: false, last: null, sound: '' }],
      head,
      surname: null,
      origins: [],
      city,
    };
  const origins = argument.words
    .filter((word) => word !== argument.head && !word.form.capitalised)
    .flatMap(({ form }) => countryOf(form) ?? []);
  const surname = isFirstName(firstNameOf(argument)?.text ?? '') ? (named.at(-1) ?? null) : null;
  return { argument, required: named.length > 0 ? named : [head], head, surname, origins, city: null };
}

const isPlaced = ({ slots: [slot, ...others] }: Argument): boolean =>
  others.length === 0 && traitsOf(slot ?? '').has('town-preposition');

/** "Karl [Müller]": behind a first name a word is a name, whatever else it means. */
function isSurname({ words }: Argument, index: number): boolean {
  const nouns = words.filter(({ form }) => form.capitalised);
  const before = nouns[index - 1];
  return before !== undefined && before.end + 1 === nouns[index]?.start && isFirstName(before.text);
}

/** The first name right before another name; undefined without one. */
export function firstNameOf({ words }: Argument): Word | undefined {
  return words.find(
    (word, index) =>
      isFirstName(word.text) &&
      words[index + 1]?.form.capitalised === true &&
      word.end + 1 === words[index + 1]?.start,
  );
}

/** "Konzern [Nordwerk]": the second of two nouns of one phrase, in no dictionary as a whole. */
function isProper({ words, phrase }: Argument, index: number): boolean {
  const nouns = words.filter(({ form }) => form.capitalised);
  const noun = nouns[index];
  return noun?.form.nouns.length === 0 && phrase?.nouns.includes(noun) === true;
}
