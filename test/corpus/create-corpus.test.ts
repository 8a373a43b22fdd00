import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Article } from '../../src/article/article.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import { testReader } from '../reading/test-reader.ts';

const article = (
  id: string,
  title: string,
  text: string,
  publishedAt: string | null = '2024-05-02',
): Article => ({
  id,
  title,
  text,
  publishedAt,
  source: 'Küstenblatt',
  url: null,
  language: 'de',
});
const HAFEN = article(
  'hafen',
  'Der Hafen von Lüttnow',
  'Die Stadt lässt den Hafen ausbaggern. Bürgermeisterin Mara Holt sagte, dass die Arbeiten bis zum Herbst dauern.',
);
const BAD = article(
  'bad',
  'Streit um das Schwimmbad',
  'Das Schwimmbad in Lüttnow bleibt geschlossen. Der Rat habe entschieden, teilte die Verwaltung mit.',
  '2024-03-01',
);
const ask = (corpus: Corpus, question: string) =>
  corpus.search(corpus.queryTerms(question), 10).map(({ passage }) => passage.articleId);

describe('the corpus', () => {
  let corpus: Corpus;
  beforeAll(() => {
    corpus = createCorpus(testReader, new InvertedIndex());
    corpus.add(HAFEN);
    corpus.add(BAD);
  });

  it('finds the passages of an article, and what was said in it', () => {
    expect(ask(corpus, 'Wird der Hafen ausgebaggert?')[0]).toBe('hafen');
    expect(corpus.statements('hafen').map(({ speaker }) => speaker?.name)).toContain('Mara Holt');
    expect(corpus.statements('hafen')).toBe(corpus.statements('hafen'));
  });

  it('searches once for the same words, until an article comes or goes', () => {
    const growing = createCorpus(testReader, new InvertedIndex());
    growing.add(HAFEN);
    const query = growing.queryTerms('Wird der Hafen ausgebaggert?');
    const found = growing.search(query, 10);
    expect(growing.search([...query], 10)).toBe(found);
    expect(growing.search(query, 1)).not.toBe(found);
    growing.add({ ...HAFEN, id: 'anderswo', title: 'Der Hafen von Ostry' });
    expect(growing.search(query, 10).map(({ passage }) => passage.articleId)).toEqual(['anderswo', 'hafen']);
    growing.remove('anderswo');
    expect(growing.search(query, 10).map(({ passage }) => passage.articleId)).toEqual(['hafen']);
  });

  it('finds the answers of an interview by what was asked', () => {
    const answer = 'Daran arbeiten wir mit allen, die es angeht, und ich bin guter Dinge. '.repeat(3).trim();
    const question = (words: string): string =>
      `${words} `
        .concat('Die Lage ist ja seit Jahren bekannt, und viele haben dazu viel gesagt. '.repeat(2))
        .concat('Wie sehen Sie das?');
    const talk = createCorpus(testReader, new InvertedIndex());
    const text = [
      'Mara Holt im Gespräch.',
      ...['Leuchtturm', 'Fähre', 'Fischmarkt', 'Deich'].flatMap((topic) => [
        `Küstenblatt: ${question(`Frau Holt, es geht um ${topic}.`)}`,
        `Holt: ${answer}`,
      ]),
    ].join('\n');
    talk.add(article('talk', 'Ein Gespräch', text));
    const found = talk
      .search(talk.queryTerms('Fähre'), 10)
      .map(({ passage }) => text.slice(passage.start, passage.end));
    expect(found).toHaveLength(2);
    expect(found.some((words) => words.startsWith('Holt: Daran'))).toBe(true);
  });

  it('knows how many articles of which period it holds', () => {
    expect(corpus.coverage()).toEqual({ articles: 2, from: '2024-03-01', to: '2024-05-02' });
    expect(corpus.heads().map(({ id }) => id)).toEqual(['bad', 'hafen']);
  });

  it('replaces an article with the same id, and nothing of the old one is found', () => {
    const changing = createCorpus(testReader, new InvertedIndex());
    changing.add(HAFEN);
    changing.add({ ...HAFEN, text: 'Der Hafen bleibt, wie er ist.' });
    expect(ask(changing, 'Wer lässt ausbaggern?')).toEqual([]);
    expect(changing.statements('hafen')).toEqual([]);
    expect(changing.coverage().articles).toBe(1);
  });

  it('forgets an article that is taken out; an unknown one changes nothing', () => {
    const changing = createCorpus(testReader, new InvertedIndex());
    changing.add(BAD);
    changing.remove('bad');
    changing.remove('nie da gewesen');
    expect(ask(changing, 'Bleibt das Schwimmbad geschlossen?')).toEqual([]);
    expect(changing.article('bad')).toBeNull();
    expect(changing.passages('bad')).toEqual([]);
    expect(changing.coverage()).toEqual({ articles: 0, from: null, to: null });
  });

  it('gives the same order of hits in whatever order the articles came', () => {
    const texts = Array.from({ length: 30 }, (_, number) =>
      article(`a${String(number).padStart(2, '0')}`, 'Der Deich', 'Der Deich hält dem Wasser stand.'),
    );
    const forwards = createCorpus(testReader, new InvertedIndex());
    const backwards = createCorpus(testReader, new InvertedIndex());
    for (const one of texts) forwards.add(one);
    for (const one of [...texts].reverse()) backwards.add(one);
    expect(ask(forwards, 'Hält der Deich?')).toEqual(ask(backwards, 'Hält der Deich?'));
    expect(ask(forwards, 'Hält der Deich?')).toHaveLength(10);
  });

  it('puts the passage first whose article tells more of what is asked', () => {
    const filler =
      'Mehr war am Abend nicht zu erfahren, die Leitung will am Montag weiter beraten und dann berichten.';
    const paragraph = `Der Deich in Lüttnow ist gebrochen. ${filler}`;
    const changing = createCorpus(testReader, new InvertedIndex());
    changing.add(article('a', 'Nachricht', `${paragraph}\n\nDas Wetter bleibt heiter. ${filler}`));
    changing.add(article('b', 'Nachricht', `${paragraph}\n\nDie Feuerwehr pumpt Keller leer. ${filler}`));
    const query = changing.queryTerms('Pumpt die Feuerwehr nach dem Bruch des Deichs in Lüttnow?');
    const deiche = changing.search(query, 10).filter(({ passage }) => passage.start === 0);
    expect(deiche.map(({ passage }) => passage.articleId)).toEqual(['b', 'a']);
  });

  it('knows what is spelt like a word it does not have', () => {
    expect(ask(corpus, 'Lütnow')).toEqual([]);
    const similar = corpus.search(corpus.similarTerms('Lütnow'), 10);
    expect(new Set(similar.map(({ passage }) => passage.articleId))).toEqual(new Set(['hafen', 'bad']));
  });

  it('explains every score it gives', () => {
    const query = corpus.queryTerms('Wird der Hafen in Lüttnow ausgebaggert?');
    const hits = corpus.search(query, 10);
    expect(hits.length).toBeGreaterThan(1);
    for (const { passage, score } of hits) {
      expect(corpus.explain(query, passage).value).toBeCloseTo(score, 6);
    }
  });

  it('takes an article with an empty text', () => {
    const changing = createCorpus(testReader, new InvertedIndex());
    changing.add(article('leer', 'Nur ein Titel', ''));
    expect(changing.heads()).toHaveLength(1);
    expect(ask(changing, 'Titel')).toEqual([]);
  });
});
