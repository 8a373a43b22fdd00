import type { Article } from '../../src/article/article.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import { testReader } from '../reading/test-reader.ts';

/** A corpus of articles of which only what matters is given. */
export function createTestCorpus(articles: readonly Partial<Article>[]): Corpus {
  const corpus = createCorpus(testReader, new InvertedIndex());
  articles.forEach((article, index) => {
    corpus.add({
      id: `a${index + 1}`,
      title: '',
      text: '',
      publishedAt: '2024-05-06',
      source: 'Lindenauer Bote',
      url: null,
      language: 'de',
      ...article,
    });
  });
  return corpus;
}
