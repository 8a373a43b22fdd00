import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** Half of SHA-256 is enough to tell states apart; sums of it stay within 128 bits. */
const BITS = 128n;
const LENGTH = 8;

/**
 * Names what the archive holds: the same for the same articles in the same wording, whatever order they came in. An
 * article is hashed once, and the name is made anew only when the corpus has changed.
 */
export function createArchiveState(corpus: Pick<Corpus, 'articles'>): () => string {
  const hashes = new WeakMap<Article, bigint>();
  let articles: readonly Article[] | null = null;
  let state = '';
  return () => {
    const now = corpus.articles();
    if (now === articles) return state;
    let sum = BigInt(now.length);
    for (const article of now) {
      const hash = hashes.get(article) ?? hashArticle(article);
      hashes.set(article, hash);
      sum = BigInt.asUintN(Number(BITS), sum + hash);
    }
    articles = now;
    state = createHash('sha256').update(sum.toString(16)).digest('base64url').slice(0, LENGTH);
    return state;
  };
}

function hashArticle({ id, title, text, publishedAt, source, url }: Article): bigint {
  const hash = createHash('sha256')
    .update(JSON.stringify([id, title, publishedAt, source, url]))
    .update(text);
  return BigInt(`0x${hash.digest('hex').slice(0, 32)}`);
}
