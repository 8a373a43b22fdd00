import { describe, expect, it } from '@jest/globals';
import { renderCitation } from '../../src/export/render-citation.ts';
import { renderExport } from '../../src/export/render-export.ts';
import { FORMATS } from '../../src/export/takeaway.ts';
import { testStatement } from '../chat/test-newsroom.ts';
import { answerOf, statementOf, testTakeaway } from './test-takeaway.ts';

const text = (...args: Parameters<typeof renderExport>): string => renderExport(...args).text;

describe('an answer taken along', () => {
  it('as Markdown has a heading a position and all that is known of each statement', () => {
    expect(text(testTakeaway(), 'md')).toContain(
      [
        '# Wurde der Kran geliefert?',
        '',
        '- Nur Sprecher: Holt',
        '- Von: 2024-03-01',
        '- Archiv: 998 Artikel · 09.12.2022–23.06.2025',
        '- Abgerufen: 01.07.2025',
        '',
        '## Ja',
        '',
        '> der Kran sei geliefert worden',
        '',
        '- Sprecher: Mara Holt',
        '- Rolle: Sprecherin des Hafenamts',
        '- Gesagt: 06.09.2024',
        '- Quelle: Küstenblatt',
        '- Titel: Streit um den Kran',
        '- Veröffentlicht: 07.09.2024',
        '- Adresse: <https://kuestenblatt.example/kran?a=1&b=2>',
        '- Artikel: kran',
      ].join('\n'),
    );
  });

  it('as plain text has the same without marks', () => {
    const plain = text(testTakeaway(), 'txt');
    expect(plain).toContain('  | der Kran sei geliefert worden\n\n  Sprecher: Mara Holt\n');
    expect(plain).toContain('\nJA\n');
    expect(plain).not.toMatch(/[*<>#\\]/);
  });

  it('speaks English around German quotations', () => {
    const english = text(testTakeaway({ language: 'en' }), 'md');
    expect(english).toContain('## Yes\n\n> der Kran sei geliefert worden\n\n- Speaker: Mara Holt');
    expect(english).toContain('- Said: 6 September 2024');
  });

  it('says of a speaker nobody names that he is unclear, and leaves out a date nobody gives', () => {
    const unknown = text(testTakeaway(), 'md').split('## Offen')[1] ?? '';
    expect(unknown).toContain('- Sprecher: unklar');
    expect(unknown).not.toContain('Gesagt');
  });

  it('says that nothing was found', () => {
    const takeaway = testTakeaway({ answer: { ...answerOf(), positions: [] } });
    for (const format of ['md', 'txt'] as const)
      expect(text(takeaway, format)).toContain('Keine Aussagen dazu im Archiv.');
  });

  it('names changes and contradictions', () => {
    expect(text(testTakeaway(), 'md')).toContain('Widerspruch: Mara Holt „Ja“ – Jon Weber „Nein“');
  });

  it('as a table has a row for every statement, with semicolons in German and commas in English', () => {
    const german = text(testTakeaway(), 'csv').split('\r\n');
    expect(german.length).toBe(1 + 3 + 1);
    expect(german[1]).toContain(
      'bejaht;Ja;der Kran sei geliefert worden;Mara Holt;Sprecherin des Hafenamts;;2024-09-06;day',
    );
    expect(text(testTakeaway({ language: 'en' }), 'csv')).toContain('bejaht,Ja,der Kran');
  });

  it.each(['=1+1', '+49 30', '-5 Grad', '@Quelle', '\tTab', "'Zitat"])(
    'as a table keeps a spreadsheet from calculating %j',
    (words) => {
      const table = text(testTakeaway({ answer: answerOf(statementOf(words)) }), 'csv');
      expect(table).toContain(`;'${words}`);
      expect(table).not.toContain(`;${words}`);
    },
  );

  it('as JSON is the answer of `ask --json` with the filters beside it', () => {
    const takeaway = testTakeaway();
    const value: unknown = JSON.parse(text(takeaway, 'json'));
    expect(value).toMatchObject({
      ...takeaway.answer,
      filters: { speaker: 'Holt', source: null, from: '2024-03-01', to: null },
    });
  });

  it.each(FORMATS)('as %s is the same bytes every time', (format) => {
    expect(renderExport(testTakeaway(), format)).toEqual(renderExport(testTakeaway(), format));
  });

  it.each([
    ['Wurde der Kran geliefert?', 'quelle-wurde-der-kran-geliefert.md'],
    ['../../etc/passwd "x"; rm', 'quelle-etc-passwd-x-rm.md'],
    ['Äußert sich Çelik über Öl?', 'quelle-aeussert-sich-celik-ueber-oel.md'],
    ['Что сказал мэр?', 'quelle.md'],
  ])('of %j is called %s', (question, name) => {
    expect(renderExport(testTakeaway({ question: { text: question } }), 'md').name).toBe(name);
  });
});

describe('a statement as a citation', () => {
  it('has its words, who said them and when, and where they stand', () => {
    expect(renderCitation(testStatement('der Kran sei geliefert worden'), 'de')).toBe(
      '„der Kran sei geliefert worden“ (Mara Holt, Sprecherin des Hafenamts, 06.09.2024; Küstenblatt, 07.09.2024, https://kuestenblatt.example/kran?a=1&b=2)',
    );
  });

  it('invents neither speaker nor date', () => {
    const bare = testStatement('wollte die Lieferung nicht bestätigen', {
      ...{ speaker: null, role: null, date: null, dateSource: null, dateWords: null },
      ...{ publishedAt: null, url: null, source: null },
    });
    expect(renderCitation(bare, 'de')).toBe(
      '„wollte die Lieferung nicht bestätigen“ (Sprecher unklar; Streit um den Kran)',
    );
  });
});
