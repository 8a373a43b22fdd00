import { article } from './article.ts';
import { asked } from './asked.ts';
import { claim } from './claim.ts';
import type { ReadKind, SeenKind } from './evidence-kind.ts';
import { names } from './names.ts';
import { neighbours } from './neighbours.ts';
import { place } from './place.ts';
import { predicate } from './predicate.ts';
import { createRows } from './rows.ts';
import type { Asked, ReadSentence, SeenSentence } from './seen-sentence.ts';
import { speech } from './speech.ts';
import { support } from './support.ts';
import { time } from './time.ts';
import { topic } from './topic.ts';
import { voice } from './voice.ts';
import { words } from './words.ts';

/** What the words of a sentence show, in the order of the numbers. */
const SEEN: readonly SeenKind[] = [words, neighbours, names, place, time, asked, claim];
/** What only its reading shows. */
const READ: readonly ReadKind[] = [speech, voice, predicate, article, topic, support];

export const SEEN_NAMES: readonly string[] = SEEN.flatMap((kind) => kind.names);
export const READ_NAMES: readonly string[] = [...SEEN_NAMES, ...READ.flatMap((kind) => kind.names)];

/** The numbers of sentences that are not read yet, in the order of `SEEN_NAMES`. */
export function measureSeen(question: Asked, sentences: readonly SeenSentence[]): readonly Float64Array[] {
  const vectors = createRows(sentences.length, SEEN_NAMES.length);
  sentences.forEach((sentence, place) => {
    writeSeen(question, sentence, vectors[place] as Float64Array);
  });
  return vectors;
}

/** The numbers of read sentences, in the order of `READ_NAMES`. */
export function measureRead(question: Asked, sentences: readonly ReadSentence[]): readonly Float64Array[] {
  const vectors = createRows(sentences.length, READ_NAMES.length);
  sentences.forEach((sentence, place) => {
    const vector = vectors[place] as Float64Array;
    let at = writeSeen(question, sentence, vector);
    for (const kind of READ) at = write(kind.measure(question, sentence), vector, at);
  });
  return vectors;
}

function writeSeen(question: Asked, sentence: SeenSentence, vector: Float64Array): number {
  let at = 0;
  for (const kind of SEEN) at = write(kind.measure(question, sentence), vector, at);
  return at;
}

/** @returns the place behind the last number */
function write(numbers: readonly number[], vector: Float64Array, at: number): number {
  for (let place = 0; place < numbers.length; place += 1) vector[at + place] = numbers[place] as number;
  return at + numbers.length;
}
