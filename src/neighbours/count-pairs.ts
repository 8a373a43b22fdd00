/** Which words keep company with which, and how often. */
export interface PairCounts {
  /** The words, the most frequent first. */
  readonly words: readonly string[];
  /** How often each word stands in some pair. */
  readonly totals: Float64Array;
  /** For each word where its companions begin in `companions`; one more at the end. */
  readonly starts: Uint32Array;
  readonly companions: Uint32Array;
  readonly counts: Float64Array;
}

export interface PairOptions {
  /** How many words at most; below 65,536. */
  readonly mostWords: number;
  /** A word that is in fewer sequences is left out. */
  readonly leastSequences: number;
  /** So far apart two words keep company. */
  readonly reach: number;
}

/**
 * Counts the pairs of words that stand near each other.
 * @param sequences runs of words; pairs do not cross from one to the next. Their order does not matter
 */
export function countPairs(sequences: readonly (readonly string[])[], options: PairOptions): PairCounts {
  const words = findWords(sequences, options);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const pairs = collectPairs(sequences, numbers, options.reach);
  pairs.sort();
  return sumPairs(words, pairs);
}

function findWords(
  sequences: readonly (readonly string[])[],
  { mostWords, leastSequences }: PairOptions,
): readonly string[] {
  const frequencies = new Map<string, number>();
  for (const sequence of sequences)
    for (const word of new Set(sequence)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  return [...frequencies]
    .filter(([, frequency]) => frequency >= leastSequences)
    .sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || (left < right ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word);
}

/** Every pair twice, once for each of its words, as one number. */
function collectPairs(
  sequences: readonly (readonly string[])[],
  numbers: ReadonlyMap<string, number>,
  reach: number,
): Uint32Array {
  const length = sequences.reduce((sum, sequence) => sum + sequence.length, 0) * reach * 2;
  const pairs = new Uint32Array(length);
  const count = numbers.size;
  let end = 0;
  for (const sequence of sequences) {
    const known = sequence.map((word) => numbers.get(word) ?? -1);
    for (let left = 0; left < known.length; left += 1) {
      const first = known[left] as number;
      if (first < 0) continue;
      for (let right = left + 1; right < known.length && right <= left + reach; right += 1) {
        const second = known[right] as number;
        if (second < 0 || second === first) continue;
        pairs[end] = first * count + second;
        pairs[end + 1] = second * count + first;
        end += 2;
      }
    }
  }
  return pairs.slice(0, end);
}

function sumPairs(words: readonly string[], pairs: Uint32Array): PairCounts {
  const count = words.length;
  const totals = new Float64Array(count);
  const starts = new Uint32Array(count + 1);
  let distinct = 0;
  for (let place = 0; place < pairs.length; place += 1)
    if (place === 0 || pairs[place] !== pairs[place - 1]) distinct += 1;
  const companions = new Uint32Array(distinct);
  const counts = new Float64Array(distinct);
  let row = 0;
  let last = -1;
  for (let place = 0; place < pairs.length; place += 1) {
    const pair = pairs[place] as number;
    const first = Math.floor(pair / count);
    if (place === 0 || pair !== pairs[place - 1]) {
      last += 1;
      while (row < first) {
        row += 1;
        starts[row] = last;
      }
      companions[last] = pair % count;
    }
    counts[last] = (counts[last] as number) + 1;
    totals[first] = (totals[first] as number) + 1;
  }
  while (row < count) {
    row += 1;
    starts[row] = distinct;
  }
  return { words, totals, starts, companions, counts };
}
