import { describe, expect, it } from '@jest/globals';
import type { Article } from '../../src/article/article.ts';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { testDictionary } from '../language/test-dictionary.ts';

const article = (text: string): Article => ({
  id: 'probe',
  title: '',
  text,
  publishedAt: '2024-03-15',
  source: null,
  url: null,
  language: 'de',
});

/** "speaker (role): words" for each statement, the parts of an interrupted one joined by …. */
function statementsOf(text: string): readonly string[] {
  return extractStatements(article(text), testDictionary).map(({ spans, speaker }) => {
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const who =
      speaker === null ? 'null' : speaker.name + (speaker.role === null ? '' : ` (${speaker.role})`);
    return `${who}: ${words}`;
  });
}

const EXAMPLES: [text: string, statements: readonly string[]][] = [
  [
    'Die Sprecherin der Stadtwerke, Lena Vogt, sagte, dass die Brücke bis Mai gesperrt bleibe.',
    ['Lena Vogt (Sprecherin der Stadtwerke): dass die Brücke bis Mai gesperrt bleibe'],
  ],
  [
    '„Wir öffnen am Montag“, sagte Jonas Adler, Direktor des Museums.',
    ['Jonas Adler (Direktor des Museums): „Wir öffnen am Montag“'],
  ],
  ['Nach Angaben der Polizei wurden zwei Menschen verletzt.', ['Polizei: wurden zwei Menschen verletzt']],
  [
    'Der Verein habe, sagte Anna Weber, alle Schulden bezahlt.',
    ['Anna Weber: Der Verein habe … alle Schulden bezahlt'],
  ],
  [
    'Bürgermeister Karl Brandt kündigte an, die Straße zu sperren. Sie sei nicht sicher.',
    [
      'Karl Brandt (Bürgermeister): die Straße zu sperren',
      'Karl Brandt (Bürgermeister): Sie sei nicht sicher.',
    ],
  ],
  ['Es wurde mitgeteilt, dass der Zug ausfalle.', ['null: dass der Zug ausfalle']],
];

describe('extractStatements', () => {
  it.each(EXAMPLES)('reads "%s"', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });

  it('finds nothing in an empty article', () => {
    expect(statementsOf('')).toEqual([]);
  });
});
