import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import { readSequences } from '../corpus/read-sequences.ts';
import type { Vocabulary } from '../language/form.ts';
import { type PackedSequences, packSequences } from '../neighbours/packed-sequences.ts';

/** The words of articles in their order, read on the thread of whoever asks; others get their turn between two articles. */
export async function readWords(
  articles: readonly Article[],
  vocabulary: Vocabulary,
): Promise<PackedSequences> {
  const sequences: (readonly string[])[] = [];
  for (const article of articles) {
    sequences.push(...readSequences([article], vocabulary));
    await nextTurn();
  }
  return packSequences(sequences);
}
