import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createTestCorpus } from './test-corpus.ts';

const story = (said: string): string =>
  [
    'Die Stadt Lindenau hat lange über ihr Hallenbad beraten, das im Jahr 1974 gebaut worden ist und dessen Dach undicht ist.',
    said,
    'Der Schwimmverein mit seinen Mitgliedern hatte vor der Sitzung im Rathaus dafür geworben, die Kinder aus dem Umland nicht zu vergessen.',
    'Über die Öffnungszeiten entscheidet der Ausschuss in der kommenden Woche, bis dahin bleibt das Bad an den Vormittagen den Schulen vorbehalten.',
  ].join('\n\n');
const article = (id: string, source: string, text: string) => ({
  id,
  title: `Meldung ${id}`,
  text,
  publishedAt: '2025-04-02',
  source,
  url: null,
  language: 'de',
});
const WHOLE =
  'Bürgermeisterin Karla Ohm sagte, die Stadt saniere das Hallenbad im Herbst für 4 Millionen Euro nach einem Beschluss.';
const CUT =
  'Bürgermeisterin Karla Ohm sagte, die Stadt saniere das Hallenbad im Herbst für 4 Millionen Euro.';

describe('one story in several papers', () => {
  const ask = (...articles: readonly ReturnType<typeof article>[]) =>
    answerQuestion({ text: 'Saniert die Stadt Lindenau das Hallenbad?' }, createTestCorpus(articles))
      .positions.flatMap(({ statements }) => statements)
      .filter(({ text }) => text.includes('Millionen'))
      .map(({ source, alsoIn }) => [source, ...alsoIn.map((copy) => copy.source)]);

  it('is one statement with the others beside it, also where one paper cuts it', () => {
    expect(
      ask(
        article('a', 'Bote', story(WHOLE)),
        article('b', 'Kurier', story(CUT)),
        article('c', 'Anzeiger', story(WHOLE)),
      ),
    ).toEqual([['Bote', 'Kurier', 'Anzeiger']]);
  });

  it('are two statements where a number is another one', () => {
    expect(
      ask(article('a', 'Bote', story(WHOLE)), article('b', 'Kurier', story(WHOLE.replace('4', '9')))),
    ).toHaveLength(2);
  });
});
