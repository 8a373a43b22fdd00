import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countPairs } from '../../src/neighbours/count-pairs.ts';
import { decomposeSymmetric } from '../../src/neighbours/decompose-symmetric.ts';
import { NeighbourBook } from '../../src/neighbours/neighbour-book.ts';
import { joinSequences, packSequences, unpackSequences } from '../../src/neighbours/packed-sequences.ts';
import { readVectors, writeVectors } from '../../src/neighbours/vectors-file.ts';
import { learnVectors, type WordVectors } from '../../src/neighbours/word-neighbours.ts';

/** Numbers without a pattern, the same in every run. */
function* numbers(): Generator<number> {
  for (let state = 7; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state;
  }
}

/** Runs in which a word of one topic stands only among words of its own topic. */
function topics(count: number, wordsEach: number, runs: number): readonly (readonly string[])[] {
  const next = numbers();
  return Array.from({ length: runs }, () => {
    const topic = next.next().value % count;
    return Array.from({ length: 12 }, () => `t${topic}w${(next.next().value >>> 8) % wordsEach}`);
  });
}
const SEQUENCES = topics(8, 50, 3000);
const vectors = learnVectors(SEQUENCES) as WordVectors;

describe('what is learned from the company that words keep', () => {
  it('has words of one topic as neighbours, and none of another', () => {
    const book = new NeighbourBook(vectors);
    for (const topic of [0, 3, 7]) {
      const found = book.neighbours(`t${topic}w5`).slice(0, 10);
      expect(found.length).toBe(10);
      expect(found.every(({ word }) => word.startsWith(`t${topic}w`))).toBe(true);
    }
    expect(book.neighbours('unknown')).toEqual([]);
  });

  it('is the same in whatever order the texts came', () => {
    const other = learnVectors([...SEQUENCES].reverse()) as WordVectors;
    expect(other.words).toEqual(vectors.words);
    expect(Buffer.from(other.bytes.buffer).equals(Buffer.from(vectors.bytes.buffer))).toBe(true);
  });

  it('is nothing for an archive of a few words', () => {
    expect(learnVectors([])).toBeNull();
    expect(learnVectors([['a', 'b', 'c']])).toBeNull();
  });

  it('counts every pair within reach for both of its words', () => {
    const { words, starts, companions, counts } = countPairs(
      [
        ['a', 'b', 'c', 'd'],
        ['a', 'b'],
      ],
      { mostWords: 10, leastSequences: 1, reach: 2 },
    );
    const of = (word: string): readonly string[] => {
      const row = words.indexOf(word);
      return Array.from(
        companions.subarray(starts[row], starts[row + 1]),
        (number, place) => `${words[number]}${counts[(starts[row] ?? 0) + place]}`,
      ).sort();
    };
    expect(of('a')).toEqual(['b2', 'c1']);
    expect(of('d')).toEqual(['b1', 'c1']);
  });

  it('comes through a thread as it went in', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ maxLength: 3 }))), (sequences) => {
        expect(unpackSequences(packSequences(sequences))).toEqual(sequences);
      }),
    );
  });

  it('is the same in parts as in one', () => {
    const sequences = fc.array(fc.array(fc.string({ maxLength: 2 })), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(sequences, { maxLength: 4 }), (parts) => {
        expect(joinSequences(parts.map(packSequences))).toEqual(packSequences(parts.flat()));
      }),
    );
  });
});

describe('the decomposition of a symmetric matrix', () => {
  it('gives directions that the matrix only stretches', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 16, maxLength: 16 }), (values) => {
        const matrix = Float64Array.from(
          values.map((_, place) => values[place] as number),
          (value, place) => value + (values[(place % 4) * 4 + Math.floor(place / 4)] as number),
        );
        const { values: stretches, vectors: directions } = decomposeSymmetric(matrix, 4);
        for (let direction = 0; direction < 4; direction += 1)
          for (let row = 0; row < 4; row += 1) {
            let image = 0;
            for (let at = 0; at < 4; at += 1)
              image += (matrix[row * 4 + at] as number) * (directions[at * 4 + direction] as number);
            expect(image).toBeCloseTo(
              (stretches[direction] as number) * (directions[row * 4 + direction] as number),
              6,
            );
          }
      }),
    );
  });
});

describe('the file of what was learned', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'quelle-neighbours-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'cache', 'archive.neighbours');

  it('gives back what was written, for the archive it was learned from', async () => {
    await writeVectors(file, 'archive 1', vectors);
    expect(await readVectors(file, 'archive 1')).toEqual(vectors);
    expect(await readVectors(file, 'archive 2')).toBeNull();
  });

  it('is of no use when it is missing, cut or damaged', async () => {
    expect(await readVectors(path.join(folder, 'none'), 'archive 1')).toBeNull();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length - 1));
    expect(await readVectors(file, 'archive 1')).toBeNull();
    bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(await readVectors(file, 'archive 1')).toBeNull();
    writeFileSync(file, 'nothing of ours');
    expect(await readVectors(file, 'archive 1')).toBeNull();
  });
});
