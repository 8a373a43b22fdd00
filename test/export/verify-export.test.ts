import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseExport } from '../../src/export/parse-export.ts';
import { renderExport } from '../../src/export/render-export.ts';
import { type ExportFormat, FORMATS, type Takeaway } from '../../src/export/takeaway.ts';
import { type CheckedArchive, verifyExport } from '../../src/export/verify-export.ts';
import { testAnswer } from '../chat/test-newsroom.ts';
import { answerOf, archiveOf, statementOf, testTakeaway } from './test-takeaway.ts';

const answer = testAnswer();
const archive = archiveOf(answer);
const verify = (text: string, against: CheckedArchive = archive) =>
  parseExport(text).map((file) => verifyExport(file, against));
const render = (format: ExportFormat, fields: Partial<Takeaway> = {}): string =>
  renderExport(testTakeaway(fields), format).text;

describe.each(FORMATS)('a file exported as %s', (format) => {
  it.each(['de', 'en'] as const)('is found equal to the archive it came from, in %s', (language) => {
    const [result] = verify(render(format, { language }));
    expect(result).toMatchObject({ statements: 3, unasked: 0, differences: [] });
    expect(result?.characters).toBe(29 + 37 + 38);
  });

  it('tells which question was asked, with its filters', () => {
    const [file] = parseExport(render(format));
    expect(file?.question).toEqual({
      text: 'Wurde der Kran geliefert?',
      speaker: 'Holt',
      from: '2024-03-01',
      ...(format !== 'csv' && { today: '2025-07-01' }),
    });
  });

  it('is asked as on the day of its question, whenever it is verified', () => {
    const question = { text: 'Was sagte Holt gestern?', today: '2024-09-07' };
    const asked: (string | undefined)[] = [];
    const dated: CheckedArchive = {
      ...archive,
      ask(again) {
        asked.push(again.today);
        return again.today === '2024-09-07' ? answer : { ...answer, positions: [] };
      },
    };
    for (const language of ['de', 'en'] as const) {
      const [result] = verify(render(format, { question, language }), dated);
      expect(result).toMatchObject({ statements: 3, unasked: 0, differences: [] });
    }
    expect(asked).toEqual(['2024-09-07', '2024-09-07']);
  });

  it('is found different where one character of a quotation was changed', () => {
    const changed = render(format).replace('sei geliefert worden', 'sei geliefert wordem');
    expect(verify(changed)[0]?.differences).toEqual([
      {
        line: expect.any(Number),
        article: 'kran',
        field: 'text',
        expected: 'der Kran sei geliefert worden',
        came: 'der Kran sei geliefert wordem',
      },
    ]);
  });

  it('is found different where another is said to have spoken', () => {
    const [result] = verify(render(format).replaceAll('Jon Weber', 'Mara Holt'));
    expect(result?.differences).toMatchObject([
      { field: 'speaker', expected: 'Jon Weber', came: 'Mara Holt' },
    ]);
  });

  it('is found different where the day or the outlet was changed', () => {
    const changed = render(format)
      .replaceAll('2024-09-08', '2024-09-09')
      .replaceAll('08.09.2024', '09.09.2024')
      .replaceAll('Küstenblatt', 'Hafenbote');
    const fields = new Set(verify(changed)[0]?.differences.map(({ field }) => field));
    expect([...fields].sort()).toEqual(['date', 'source']);
  });

  it('is found different where the article was changed or withdrawn since', () => {
    const corrected: CheckedArchive = {
      ...archive,
      article: (id) => {
        const article = archive.article(id);
        return article && { ...article, text: article.text.replace('sei geliefert', 'sei bestellt') };
      },
    };
    const fields = verify(render(format), corrected)[0]?.differences.map(({ field }) => field);
    expect(fields).toContain('text');
    const gone = verify(render(format), { ...archive, article: () => null });
    expect(gone[0]?.differences.map(({ field }) => field)).toEqual(['missing', 'missing', 'missing']);
  });

  it('is still compared by its words where the question shows them no more', () => {
    const silent: CheckedArchive = { ...archive, ask: () => ({ ...answer, positions: [] }) };
    expect(verify(render(format), silent)[0]).toMatchObject({ unasked: 3, differences: [] });
  });

  it('brings back every character of any words, names and titles', () => {
    const any = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(
          '\n',
          '- ',
          '> ',
          '#',
          '*',
          '\\',
          '`',
          '"',
          ';',
          ',',
          "'",
          '=',
          '1.',
          '„',
          ' ',
          'ä',
          '|',
          '<',
        ),
        minLength: 1,
        maxLength: 20,
      }),
    );
    fc.assert(
      fc.property(any, any, any, fc.constantFrom('de', 'en'), (words, name, title, language) => {
        const one = answerOf(statementOf(words, { speaker: name, title }));
        const text = render(format, { answer: one, language });
        const [file] = parseExport(text);
        expect(file?.statements.map((statement) => statement.text)).toEqual([words]);
        expect(verify(text, archiveOf(one))[0]?.differences).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a file that is no export', () => {
  it.each([
    ['', 'die Datei ist leer'],
    ['{"positions": 3}', 'positions ist keine'],
    ['{"positions": [', 'Erwartet wird JSON'],
    ['question;text\nA;B\n', 'Erwartet werden auch die Spalten'],
    ['# Frage\n\n> Worte\n\n- Sprecher: Mara Holt\n', 'Zeile 3: Erwartet werden unter der Aussage „Artikel“'],
  ])('%j is refused with a sentence', (text, sentence) => {
    expect(() => parseExport(text)).toThrow(sentence);
  });

  it('is refused at its line where a row is short or a place is no number', () => {
    const [head, row] = render('csv').split('\r\n');
    expect(() => parseExport(`${head}\r\n${row}\r\nA;B\r\n`)).toThrow('Zeile 3: Erwartet werden 26 Felder');
    const place = row?.replace(/;(\d+);(\d+);indirect/, ';x;$2;indirect');
    expect(() => parseExport(`${head}\r\n${place}\r\n`)).toThrow('Zeile 2: Erwartet werden ganze Zahlen');
  });

  it('reads what `ask --json --batch` printed, an answer a line', () => {
    const lines = [JSON.stringify({ id: 'a', ...answer }), JSON.stringify(answer)].join('\n');
    expect(verify(lines)).toMatchObject([{ statements: 3, differences: [] }, { differences: [] }]);
  });

  it('is no table of the version before, which did not say the day of the question', () => {
    const table = render('csv')
      .split('\r\n')
      .map((row) =>
        row
          .split(';')
          .filter((_, column) => column !== 5)
          .join(';'),
      )
      .join('\r\n');
    expect(table).not.toContain('filterDay');
    expect(verify(table)[0]).toMatchObject({ statements: 3, differences: [] });
  });

  it('reads a text whose lines were given carriage returns', () => {
    const [result] = verify(render('md').replaceAll('\n', '\r\n'));
    expect(result?.differences).toEqual([]);
  });
});
