/** Names with how often they occur, to be completed from their beginning. */
export interface NameDirectory {
  count(name: string): void;
  /** @returns the names that begin with the prefix, or have a word that does, most frequent first, then by alphabet */
  complete(prefix: string, limit: number): readonly string[];
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
    complete(prefix, limit) {
      ranked ??= [...counts]
        .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
        .map(([name]) => ({ name, plain: ` ${plain(name)}` }));
      const wanted = ` ${plain(prefix.trim())}`;
      const found: string[] = [];
      for (const { name, plain: written } of ranked) {
        if (written.includes(wanted)) found.push(name);
        if (found.length === limit) break;
      }
      return found;
    },
    get size() {
      return counts.size;
    },
  };
}

/** Without case and accents, so that "cavusoglu" completes to "Çavuşoğlu". */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}
