import { plainName } from '../chat/plain-name.ts';
import { editDistance } from '../language/closest-word/edit-distance.ts';

/** Names with how often they occur, to be completed from their beginning. */
export interface NameDirectory {
  count(name: string): void;
  /** Takes back what `count` did once. */
  discount(name: string): void;
  /**
   * @returns the names that hold the letters: first those that begin with them, or have a word that does, then those
   * that have them inside a word; in each part the most frequent first, then by alphabet
   */
  complete(letters: string, limit: number): readonly string[];
  /** The names that a mistyped one may have meant, the nearest first, then the most frequent: "Hollt" gives "Mara Holt". */
  closest(name: string, limit: number): readonly string[];
  readonly size: number;
}

interface Ranked {
  readonly name: string;
  readonly plain: string;
}

/** From so many letters on a name may have two slips. */
const LONG_NAME = 7;

/** The most frequent first, then by alphabet. */
const rank = (counts: ReadonlyMap<string, number>): readonly Ranked[] =>
  [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([name]) => ({ name, plain: ` ${plainName(name)}` }));

export function createNameDirectory(): NameDirectory {
  const counts = new Map<string, number>();
  let ranked: readonly Ranked[] | null = null;
  return {
    count(name) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      ranked = null;
    },
    discount(name) {
      const left = (counts.get(name) ?? 0) - 1;
      if (left > 0) counts.set(name, left);
      else counts.delete(name);
      ranked = null;
    },
    complete(letters, limit) {
      ranked ??= rank(counts);
      return completeName(ranked, letters, limit);
    },
    closest(name, limit) {
      ranked ??= rank(counts);
      return findClosest(ranked, name, limit);
    },
    get size() {
      return counts.size;
    },
  };
}

function completeName(ranked: readonly Ranked[], letters: string, limit: number): readonly string[] {
  const wanted = plainName(letters.trim());
  const found: string[] = [];
  const inside: string[] = [];
  for (const { name, plain } of ranked) {
    if (plain.includes(` ${wanted}`)) found.push(name);
    else if (inside.length < limit && plain.includes(wanted)) inside.push(name);
    if (found.length === limit) break;
  }
  return [...found, ...inside].slice(0, limit);
}

function findClosest(ranked: readonly Ranked[], name: string, limit: number): readonly string[] {
  const wanted = plainName(name.trim()).split(/\s+/).at(-1) ?? '';
  const slips = wanted.length >= LONG_NAME ? 2 : 1;
  return ranked
    .flatMap(({ name: known, plain }) => {
      const words = plain.trim().split(/\s+/);
      const distances = words.flatMap((word) => editDistance(wanted, word, slips) ?? []);
      return distances.length === 0 ? [] : [{ known, distance: Math.min(...distances) }];
    })
    .toSorted((left, right) => left.distance - right.distance)
    .slice(0, limit)
    .map(({ known }) => known);
}
