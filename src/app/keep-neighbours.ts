import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Corpus } from '../corpus/corpus.ts';
import { readSequences, sampleArticles } from '../corpus/read-sequences.ts';
import { learnInWorker, packSequences } from '../neighbours/learn-in-worker.ts';
import { readVectors, writeVectors } from '../neighbours/vectors-file.ts';

/** So many articles are cut into words at once before questions have their turn. */
const SLICE = 50;
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

/** @param file where what is learned is kept */
export function keepNeighbours(corpus: Corpus, file: string): KeptNeighbours {
  let known: ReadonlySet<string> = new Set();
  let running: Promise<void> | null = null;
  const learn = async (signal?: AbortSignal): Promise<void> => {
    const articles = new Set(corpus.indexed().map(({ id, hash }) => `${id} ${hash}`));
    if (countNew(articles, known) <= articles.size * LEAST_CHANGED) return;
    const source = fingerprint(articles);
    const kept = await readVectors(file, source);
    const vectors = kept ?? (await learnInWorker(packSequences(await readSlowly(corpus)), signal));
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

async function readSlowly(corpus: Corpus): Promise<readonly (readonly string[])[]> {
  const ids = sampleArticles(corpus);
  const sequences: (readonly string[])[] = [];
  for (let start = 0; start < ids.length; start += SLICE) {
    const articles = ids.slice(start, start + SLICE).flatMap((id) => corpus.article(id) ?? []);
    sequences.push(...readSequences(articles, corpus.reader.vocabulary));
    await nextTurn();
  }
  return sequences;
}
