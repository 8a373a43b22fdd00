import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { sampleArticles } from '../corpus/read-sequences.ts';
import { learnInWorker } from '../neighbours/learn-in-worker.ts';
import { joinSequences, type PackedSequences } from '../neighbours/packed-sequences.ts';
import { readVectors, writeVectors } from '../neighbours/vectors-file.ts';
import { readWords } from './read-words.ts';
import type { Workshop } from './workshop.ts';

/** So many articles are handed to the workshop at once, and so many times for each of its hands. */
const SLICE = 25;
const AHEAD = 2;
/** So many are read on this thread: another would start longer than they take. */
const FEW = 100;

type Sequencer = Pick<Workshop, 'sequences' | 'hands'>;
/** While fewer of its articles than this share have changed, an archive is not learned from anew. */
const LEAST_CHANGED = 0.02;

/** Which words keep the same company in an archive: learned from it as it is, and kept from run to run. */
export interface KeptNeighbours {
  /**
   * Gives the corpus what was learned from it; learns it first, in a thread of its own, where nothing is kept. Goes on while
   * questions are answered. Never rejects: without anything learned the answer works, too.
   */
  refresh(signal?: AbortSignal): Promise<void>;
}

/**
 * @param workshop where the words of articles are read
 * @param file where what is learned is kept
 */
export function keepNeighbours(corpus: Corpus, workshop: Sequencer, file: string): KeptNeighbours {
  let known: ReadonlySet<string> = new Set();
  let running: Promise<void> | null = null;
  const learn = async (signal?: AbortSignal): Promise<void> => {
    const articles = new Set(corpus.indexed().map(({ id, hash }) => `${id} ${hash}`));
    if (countNew(articles, known) <= articles.size * LEAST_CHANGED) return;
    const source = fingerprint(articles);
    const kept = await readVectors(file, source);
    const vectors = kept ?? (await learnInWorker(await readArchiveWords(corpus, workshop, signal), signal));
    if (signal?.aborted === true) return;
    known = articles;
    corpus.useNeighbours(vectors);
    if (kept === null && vectors !== null) await writeVectors(file, source, vectors);
  };
  return {
    refresh(signal) {
      running ??= learn(signal).finally(() => {
        running = null;
      });
      return running;
    },
  };
}

function countNew(articles: ReadonlySet<string>, known: ReadonlySet<string>): number {
  let count = 0;
  for (const article of articles) if (!known.has(article)) count += 1;
  return count;
}

/** Equal for archives of the same texts, in whatever order they came. */
function fingerprint(articles: ReadonlySet<string>): string {
  const hash = createHash('sha1');
  for (const article of articles) hash.update(article).update('\n');
  return hash.digest('base64url');
}

/** The words of the archive; those of many articles are read in the workshop, whose hands have what comes next before they are done. */
async function readArchiveWords(
  corpus: Corpus,
  workshop: Sequencer,
  signal?: AbortSignal,
): Promise<PackedSequences> {
  const ids = sampleArticles(corpus);
  if (ids.length <= FEW) return readWords(articlesOf(ids, corpus), corpus.reader.vocabulary);
  const parts: Promise<PackedSequences>[] = [];
  for (let start = 0; start < ids.length && signal?.aborted !== true; start += SLICE) {
    await parts[parts.length - AHEAD * workshop.hands];
    parts.push(workshop.sequences(articlesOf(ids.slice(start, start + SLICE), corpus)));
  }
  return joinSequences(await Promise.all(parts));
}

const articlesOf = (ids: readonly string[], corpus: Corpus): readonly Article[] =>
  ids.flatMap((id) => corpus.article(id) ?? []);
