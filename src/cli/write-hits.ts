import { wrap } from '../chat/console/wrap.ts';
import { renderDate } from '../chat/render-date.ts';
import type { Corpus, PassageHit } from '../corpus/corpus.ts';

const INDENT = '    ';

/** The passages that were found for a question, for people: article, words, where they stand, and the score. */
export function writeHits(
  question: string,
  hits: readonly PassageHit[],
  corpus: Corpus,
  columns: number,
): string {
  const lines = hits.map((hit, index) => writeHit(hit, index + 1, corpus, columns));
  return [wrap(question, columns), ...(hits.length > 0 ? lines : [`${INDENT}nichts gefunden`]), '', ''].join(
    '\n',
  );
}

function writeHit({ passage, score }: PassageHit, number: number, corpus: Corpus, columns: number): string {
  const { articleId, start, end } = passage;
  const article = corpus.article(articleId);
  const day = article?.publishedAt ?? null;
  const about = [article?.title, article?.source, day && renderDate(day, 'de')].filter(Boolean).join(' · ');
  return [
    wrap(about, columns, INDENT, `${number}`.padStart(2).padEnd(INDENT.length)),
    wrap(article?.text.slice(start, end) ?? '', columns, INDENT),
    wrap(`${articleId}, ${start}–${end}, Wert ${score.toFixed(2)}`, columns, INDENT),
  ].join('\n');
}
