/** Runs of words on their way from one thread to another: the words once, the runs as their numbers. */
export interface PackedSequences {
  readonly words: readonly string[];
  /** One run after the other. */
  readonly numbers: Uint32Array;
  /** Where each run ends. */
  readonly ends: Uint32Array;
}

export function packSequences(sequences: readonly (readonly string[])[]): PackedSequences {
  const known = new Map<string, number>();
  const numbers = new Uint32Array(sequences.reduce((sum, sequence) => sum + sequence.length, 0));
  const ends = new Uint32Array(sequences.length);
  let end = 0;
  sequences.forEach((sequence, place) => {
    for (const word of sequence) {
      numbers[end] = numberOf(word, known);
      end += 1;
    }
    ends[place] = end;
  });
  return { words: [...known.keys()], numbers, ends };
}

export function unpackSequences({ words, numbers, ends }: PackedSequences): readonly (readonly string[])[] {
  let start = 0;
  return [...ends].map((end) => {
    const sequence = Array.from(numbers.subarray(start, end), (number) => words[number] as string);
    start = end;
    return sequence;
  });
}

/** The same runs one behind the other, as if they had been packed together. */
export function joinSequences(parts: readonly PackedSequences[]): PackedSequences {
  const known = new Map<string, number>();
  const numbers = new Uint32Array(parts.reduce((sum, part) => sum + part.numbers.length, 0));
  const ends = new Uint32Array(parts.reduce((sum, part) => sum + part.ends.length, 0));
  let at = 0;
  let run = 0;
  for (const part of parts) {
    const start = at;
    const own = part.words.map((word) => numberOf(word, known));
    for (const number of part.numbers) numbers[at++] = own[number] as number;
    for (const end of part.ends) ends[run++] = start + end;
  }
  return { words: [...known.keys()], numbers, ends };
}

function numberOf(word: string, known: Map<string, number>): number {
  const number = known.get(word);
  if (number !== undefined) return number;
  known.set(word, known.size);
  return known.size - 1;
}
