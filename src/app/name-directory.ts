import { plainName } from '../chat/plain-name.ts';

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
  readonly size: number;
}

export function createNameDirectory(): NameDirectory {
  const counts = new Map<string, number>();
  let ranked: readonly { readonly name: string; readonly plain: string }[] | null = null;
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
      ranked ??= [...counts]
        .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
        .map(([name]) => ({ name, plain: ` ${plainName(name)}` }));
      const wanted = plainName(letters.trim());
      const found: string[] = [];
      const inside: string[] = [];
      for (const { name, plain } of ranked) {
        if (plain.includes(` ${wanted}`)) found.push(name);
        else if (inside.length < limit && plain.includes(wanted)) inside.push(name);
        if (found.length === limit) break;
      }
      return [...found, ...inside].slice(0, limit);
    },
    get size() {
      return counts.size;
    },
  };
}
