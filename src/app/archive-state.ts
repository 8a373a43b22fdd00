import { createHash } from 'node:crypto';
import type { ArticleHead } from '../corpus/article-shelf.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** Sums of the articles' hashes stay within as many bits as those have. */
const BITS = 128;
const LENGTH = 8;

/**
 * Names what the archive holds: the same for the same articles in the same wording, whatever order they came in. The
 * name is made anew only when the corpus has changed.
 */
export function createArchiveState(corpus: Pick<Corpus, 'heads'>): () => string {
  let heads: readonly ArticleHead[] | null = null;
  let state = '';
  return () => {
    const now = corpus.heads();
    if (now === heads) return state;
    let sum = BigInt(now.length);
    for (const { hash } of now) sum = BigInt.asUintN(BITS, sum + numberOf(hash));
    heads = now;
    state = createHash('sha256').update(sum.toString(16)).digest('base64url').slice(0, LENGTH);
    return state;
  };
}

function numberOf(hash: string): bigint {
  return BigInt(`0x${Buffer.from(hash, 'base64url').toString('hex')}`);
}
