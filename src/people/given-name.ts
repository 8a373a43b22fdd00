import { NAME_PARTICLES } from '../language/lexicon/name-particles.ts';
import { foldSpelling } from '../language/term/fold-spelling.ts';

/** The last word of a name, by which people are called: "Heide" of "Clara von der Heide". */
export const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Whether a name is a surname alone: "Weber", "von der Heide". */
export const isBareName = (name: string): boolean =>
  name
    .split(' ')
    .slice(0, -1)
    .every((word) => NAME_PARTICLES.has(word));

/**
 * Whether two full names of one surname are one person's: the same given names, fewer of them, or initials for them ("Lothar
 * Weber", "Lothar H. Weber", "L. Weber"), also in another spelling of the same sounds ("Vladimir", "Wladimir").
 */
export function isSamePerson(left: string, right: string): boolean {
  const [one, two] = [givenNames(left), givenNames(right)];
  return (
    one.every((name, at) => isSameName(name, two[at] ?? name)) &&
    two.every((name, at) => isSameName(name, one[at] ?? name))
  );
}

const givenNames = (name: string): readonly string[] =>
  name
    .split(' ')
    .slice(0, -1)
    .filter((word) => !NAME_PARTICLES.has(word))
    .map((word) => soundOf(word));

/** Only a whole name, or one with a stop, is an initial: "J." may be "Jan", "Jan" is no "Jana". */
function isSameName(left: string, right: string): boolean {
  if (left === right) return true;
  const short = left.length < right.length ? left : right;
  return short.length === 1 && left.startsWith(short) && right.startsWith(short);
}

const soundOf = (word: string): string =>
  foldSpelling(word.replace('.', ''))
    .replace(/v/g, 'w')
    .replace(/ph/g, 'f')
    .replace(/ie|y/g, 'i')
    .replace(/(.)\1/g, '$1');
