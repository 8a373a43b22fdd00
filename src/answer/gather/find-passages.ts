import type { ArticleHead } from '../../corpus/article-shelf.ts';
import type { Corpus, PassageHit } from '../../corpus/corpus.ts';
import type { Query } from '../read-query.ts';

/** So many times more is searched where articles are left out. */
const WIDER = 4;

/**
 * The best passages of the articles that are accepted, best first.
 * @param limit how many at most
 */
export function findPassageHits(
  corpus: Corpus,
  query: Query,
  limit: number,
  accepts: (head: ArticleHead) => boolean,
): readonly PassageHit[] {
  for (let wanted = limit; ; wanted *= WIDER) {
    const hits = corpus.search(query, wanted);
    const accepted = hits.filter(({ passage }) => {
      const head = corpus.head(passage.articleId);
      return head !== null && accepts(head);
    });
    if (accepted.length >= limit || hits.length < wanted) return accepted.slice(0, limit);
  }
}
