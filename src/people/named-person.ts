import { NAME_PARTICLES } from '../language/lexicon/name-particles.ts';
import type { Gender } from '../language/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { type Person, peopleOf } from '../reference/person-registry.ts';

/** Somebody whom an article names in full. */
export interface NamedPerson {
  readonly name: string;
  /** As the article gives them, each once. */
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  /** Parties and bodies: "Weber (SPD)", "SPD-Chef Weber". */
  readonly affiliations: readonly string[];
}

/** More words are hardly one name. */
const MOST_WORDS = 5;

/** The people whom an article names with a first name, in the order of their names. */
export function findNamed(reading: Reading): readonly NamedPerson[] {
  const named = peopleOf(reading).people.filter(({ name }) => isFullName(name));
  return named.map(plainPerson).toSorted((left, right) => (left.name < right.name ? -1 : 1));
}

const plainPerson = ({ name, roles, gender, affiliations }: Person): NamedPerson => ({
  name,
  roles: [...new Set(roles)],
  gender,
  affiliations: [...new Set(affiliations)],
});

/** "Anna Weber", "Lothar H. Weber", "Clara von der Heide"; not "Weber und Vogt", "Weber Dr. Vogt". */
function isFullName(name: string): boolean {
  const words = name.split(' ');
  const isWord = (word: string): boolean =>
    NAME_PARTICLES.has(word) ||
    (/^\p{Lu}[\p{L}'’-]*$/u.test(word) && !/^\p{Lu}+$/u.test(word)) ||
    INITIAL.test(word);
  return (
    words.length > 1 && words.length <= MOST_WORDS && words.every(isWord) && !INITIAL.test(words.at(-1) ?? '')
  );
}

const INITIAL = /^\p{Lu}\.?$/u;
