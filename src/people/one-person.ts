import { genderOfName } from '../language/phrase/classify-noun.ts';
import type { Gender } from '../language/reading.ts';
import type { Sighting } from './archive-register.ts';
import { isSamePerson } from './given-name.ts';

/** Somebody of whom several articles tell. */
export interface Holder {
  /** The name that most of them give. */
  readonly name: string;
  readonly gender: Gender | null;
  readonly sightings: readonly Sighting[];
}

/** The one person whom all of them name; null where they name nobody, or may name two. */
export function onePerson(sightings: readonly Sighting[]): Holder | null {
  const names = [...new Set(sightings.map(({ name }) => name))];
  if (names.length === 0 || !names.every((name) => names.every((other) => isSamePerson(name, other))))
    return null;
  const name = mostFrequent(sightings.map((sighting) => sighting.name));
  const told = sightings.find(({ gender }) => gender !== null)?.gender ?? null;
  return { name, gender: genderOfName(name.slice(0, name.indexOf(' '))) ?? told, sightings };
}

/** How many articles they stand in. */
export const articlesIn = (sightings: readonly Sighting[]): number =>
  new Set(sightings.map(({ article }) => article)).size;

/** The article nearest to a day, of several the first by id; those without a day come last. */
export function nearestArticle(sightings: readonly Sighting[], day: number): string {
  const distance = ({ day: own }: Sighting): number =>
    own === null ? Number.POSITIVE_INFINITY : Math.abs(own - day);
  const [nearest] = sightings.toSorted(
    (left, right) => distance(left) - distance(right) || (left.article < right.article ? -1 : 1),
  );
  return nearest?.article ?? '';
}

/** Of several as frequent, the longest, then the first by alphabet. */
export function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [first] = [...counts].toSorted(
    ([a, countA], [b, countB]) => countB - countA || b.length - a.length || (a < b ? -1 : 1),
  );
  return first?.[0] ?? '';
}
