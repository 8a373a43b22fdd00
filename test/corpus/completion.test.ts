import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Article } from '../../src/article/article.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import { testReader } from '../reading/test-reader.ts';

const article = (id: string, text: string, publishedAt: string | null = '2024-03-10'): Article => ({
  ...{ id, title: 'Aus der Stadt', text, publishedAt },
  ...{ source: 'Küstenblatt', url: null, language: 'de' },
});
const SHORT = article('kurz', 'Gesundheitsminister Wehrmut sagte, dass die Klinik in Lüttnow offen bleibt.');
const FULL = article('lang', 'Gesundheitsminister Jan Wehrmut reiste nach Ahlstedt.');
const OTHER = article('anders', 'Die Malerin Lena Wehrmut stellt in Ahlstedt aus.');

function corpusOf(...articles: readonly Article[]): Corpus {
  const corpus = createCorpus(testReader, new InvertedIndex());
  for (const one of articles) corpus.add(one);
  return corpus;
}
const readAll = (corpus: Corpus): void => {
  for (const { id } of corpus.heads()) corpus.statements(id);
};
const completed = (corpus: Corpus): string | null => {
  const [statement] = corpus.statements('kurz');
  return statement === undefined
    ? null
    : (corpus.completion(corpus.article('kurz') ?? SHORT, statement)?.name ?? null);
};

describe('speakers completed from other articles', () => {
  it('are so once all articles have been read, and not before', () => {
    const corpus = corpusOf(SHORT, FULL);
    corpus.useRegister();
    expect(completed(corpus)).toBeNull();
    const { revision } = corpus;
    readAll(corpus);
    expect([completed(corpus), corpus.revision > revision]).toEqual(['Jan Wehrmut', true]);
  });

  it('are so only where somebody wants it', () => {
    const corpus = corpusOf(SHORT, FULL);
    readAll(corpus);
    expect(completed(corpus)).toBeNull();
  });

  it('are the same whatever order the articles come in', () => {
    for (const order of [
      [SHORT, FULL],
      [FULL, SHORT],
    ]) {
      const corpus = corpusOf(...order);
      corpus.useRegister();
      readAll(corpus);
      expect(completed(corpus)).toBe('Jan Wehrmut');
    }
  });

  it('change with the articles: one that comes, is read, goes', () => {
    const corpus = corpusOf(SHORT, FULL);
    corpus.useRegister();
    readAll(corpus);
    corpus.add(OTHER);
    expect(completed(corpus)).toBeNull();
    readAll(corpus);
    expect(completed(corpus)).toBeNull();
    corpus.remove('anders');
    expect(completed(corpus)).toBe('Jan Wehrmut');
    corpus.add(article('lang', 'In Ahlstedt regnet es.'));
    readAll(corpus);
    expect(completed(corpus)).toBeNull();
  });

  it('stay as the article has them where nobody knows its day', () => {
    const undated = { ...SHORT, publishedAt: null };
    const corpus = corpusOf(undated, FULL);
    corpus.useRegister();
    readAll(corpus);
    expect(completed(corpus)).toBeNull();
  });

  it('leave an answer as it is, and stand beside it', () => {
    const question = { text: 'Was sagt Wehrmut zur Klinik in Lüttnow?' };
    const corpus = corpusOf(SHORT, FULL);
    const before = answerQuestion(question, corpus);
    readAll(corpus);
    corpus.useRegister();
    const after = answerQuestion(question, corpus);
    const [shown] = after.positions.flatMap(({ statements }) => statements);
    expect([shown?.speaker, shown?.role]).toEqual(['Wehrmut', 'Gesundheitsminister']);
    expect(shown?.elsewhere).toEqual({ of: 'surname', speaker: 'Jan Wehrmut', role: null, article: 'lang' });
    expect(
      JSON.parse(JSON.stringify(after, (key, value) => (key === 'elsewhere' ? undefined : value))),
    ).toEqual(JSON.parse(JSON.stringify(before)));
  });
});
