import { DIRECTIONS, type Neighbour, type WordVectors } from './word-neighbours.ts';

/** Whoever is less alike is no neighbour. */
const LEAST_LIKENESS = 0.4;
const MOST_NEIGHBOURS = 40;
/** Those of so many words are kept: with forty neighbours each some 2 kB a word. */
const KEPT = 500;

/** Finds the neighbours of a word; those of the last words asked for are kept. */
export class NeighbourBook {
  readonly #vectors: WordVectors;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #lengths: Float64Array;
  readonly #kept = new Map<string, readonly Neighbour[]>();

  constructor(vectors: WordVectors) {
    this.#vectors = vectors;
    this.#numbers = new Map(vectors.words.map((word, number) => [word, number]));
    this.#lengths = Float64Array.from(vectors.words, (_, word) => lengthOf(vectors.bytes, word));
  }

  /** The most alike first, without the word itself; empty for an unknown one. */
  neighbours(word: string): readonly Neighbour[] {
    const kept = this.#kept.get(word);
    if (kept !== undefined) return kept;
    const found = this.#find(word);
    if (this.#kept.size >= KEPT) this.#kept.clear();
    this.#kept.set(word, found);
    return found;
  }

  #find(word: string): readonly Neighbour[] {
    const own = this.#numbers.get(word);
    if (own === undefined) return [];
    const found: { readonly number: number; readonly likeness: number }[] = [];
    const { bytes } = this.#vectors;
    const row = Int32Array.from(bytes.subarray(own * DIRECTIONS, (own + 1) * DIRECTIONS));
    for (let number = 0; number < this.#lengths.length; number += 1) {
      const lengths = (this.#lengths[own] as number) * (this.#lengths[number] as number);
      const likeness = number === own || lengths === 0 ? 0 : dot(row, bytes, number * DIRECTIONS) / lengths;
      if (likeness >= LEAST_LIKENESS) found.push({ number, likeness });
    }
    return found
      .sort((left, right) => right.likeness - left.likeness || left.number - right.number)
      .slice(0, MOST_NEIGHBOURS)
      .map(({ number, likeness }) => ({ word: this.#vectors.words[number] as string, likeness }));
  }
}

/** Of whole numbers, for all words of an archive are gone through; in four sums, so that none has to wait for the one before. */
function dot(row: Int32Array, bytes: Int8Array, at: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let place = 0; place < DIRECTIONS; place += 4) {
    const from = at + place;
    first = (first + Math.imul(row[place] as number, bytes[from] as number)) | 0;
    second = (second + Math.imul(row[place + 1] as number, bytes[from + 1] as number)) | 0;
    third = (third + Math.imul(row[place + 2] as number, bytes[from + 2] as number)) | 0;
    fourth = (fourth + Math.imul(row[place + 3] as number, bytes[from + 3] as number)) | 0;
  }
  return first + second + third + fourth;
}

function lengthOf(bytes: Int8Array, word: number): number {
  const row = Int32Array.from(bytes.subarray(word * DIRECTIONS, (word + 1) * DIRECTIONS));
  return Math.sqrt(dot(row, bytes, word * DIRECTIONS));
}
