import { describe, expect, it } from '@jest/globals';
import type { Article } from '../../src/article/article.ts';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import type { Statement } from '../../src/statement/statement.ts';
import { testReader } from '../reading/test-reader.ts';

/** The statement that shares most with the bracketed words. */
function statementIn(text: string, start: number, end: number, publishedAt: string | null): Statement {
  const article: Article = {
    id: '1',
    title: 'T',
    text,
    publishedAt,
    source: null,
    url: null,
    language: 'de',
  };
  const shared = (statement: Statement): number =>
    Math.min(statement.end, end) - Math.max(statement.start, start) - Math.abs(statement.start - start);
  const [best] = extractStatements(testReader.readArticle(article)).toSorted((a, b) => shared(b) - shared(a));
  if (best === undefined || Math.min(best.end, end) <= Math.max(best.start, start))
    throw new Error(`no statement in: ${text}`);
  return best;
}

/** 2024-01-05 is a Friday. A row: the text with the statement in brackets, and the date it was said. */
const ROWS: Readonly<Record<string, readonly (readonly [text: string, date: string])[]>> = {
  'is told by the words around the statement': [
    ['Ada Lamm sagte am Mittwoch, [die Brücke sei gesperrt].', '2024-01-03 am Mittwoch'],
    ['„[Die Brücke ist gesperrt]“, sagte Ada Lamm am Mittwoch.', '2024-01-03 am Mittwoch'],
    ['Wie Ada Lamm am Mittwoch mitteilte, [ist die Brücke gesperrt].', '2024-01-03 am Mittwoch'],
    ['[Die Brücke sei gesperrt], teilte das Amt am Mittwochabend mit.', '2024-01-03 am Mittwochabend'],
    ['Ada Lamm sagte heute, [die Brücke sei gesperrt].', '2024-01-05 heute'],
    ['Ada Lamm sagte vor zwei Tagen, [die Brücke sei gesperrt].', '2024-01-03 vor zwei Tagen'],
  ],
  'is told by the circumstances': [
    ['Als sie am Mittwoch eintraf, sagte Ada Lamm, [die Brücke sei gesperrt].', '2024-01-03 am Mittwoch'],
    ['Ada Lamm traf am Mittwoch ein und sagte, [die Brücke sei gesperrt].', '2024-01-03 am Mittwoch'],
  ],
  'is not told by the statement itself': [
    ['Ada Lamm sagte, [die Brücke werde am Montag gesperrt].', '2024-01-05'],
    ['Ada Lamm sagte am Mittwoch, [die Brücke sei seit dem 3. Mai 2023 gesperrt].', '2024-01-03 am Mittwoch'],
    ['„[Die Brücke ist seit Montag gesperrt]“, sagte Ada Lamm.', '2024-01-05'],
  ],
  'is of today where somebody says it now of long ago': [
    ['Das Filmen war im Jahr 1924 mühsam, und doch meint Ada Lamm: „[Es ist gelungen].“', '2024-01-05'],
    ['Im Jahr 2019 war die Brücke neu, aber Ada Lamm sagt, [sie sei schlecht gebaut].', '2024-01-05'],
    ['Die Brücke wurde 1998 gebaut, und Ada Lamm findet, [sie sei schön].', '2024-01-05'],
    ['Vor zwei Jahren war das Bad zu, aber Ada Lamm sagt, [es sei gesund].', '2024-01-05'],
    ['2012 kam sie nach Lindenau, und heute sagt Ada Lamm, [sie bleibe].', '2024-01-05 heute'],
    ['Im Mai 2020 brannte die Mühle, und Ada Lamm glaubt, [es sei Absicht gewesen].', '2024-01-05'],
    ['Im Sommer 2021 war es heiß, doch Ada Lamm meint, [das Bad sei leer geblieben].', '2024-01-05'],
    ['Am Mittwoch sagt Ada Lamm im Rat, [die Brücke sei sicher].', '2024-01-03 Am Mittwoch'],
  ],
  'is the older one of an older statement': [
    ['Im Mai hatte Ada Lamm erklärt, [die Brücke sei sicher].', '2023-05 Im Mai'],
    ['Noch im Januar 2023 hatte Ada Lamm gesagt, [die Brücke sei sicher].', '2023-01 im Januar 2023'],
    ['Im Jahr 2019 sagte Ada Lamm, [die Brücke sei sicher].', '2019 Im Jahr 2019'],
    ['2019 sagte Ada Lamm, [die Brücke sei sicher].', '2019 2019'],
    ['Vor zwei Jahren sagte Ada Lamm, [die Brücke sei sicher].', '2022 Vor zwei Jahren'],
    [
      'In einer Erklärung vom 3. Mai 2023 sagte Ada Lamm, [die Brücke sei sicher].',
      '2023-05-03 vom 3. Mai 2023',
    ],
  ],
  'is not told by a time that belongs to something else': [
    ['Die am Montag gewählte Ministerin sagte, [die Brücke sei sicher].', '2024-01-05'],
    ['Der seit 2012 amtierende Minister sagte, [die Brücke sei sicher].', '2024-01-05'],
    ['Der Sieger der Wahl 2019 sagte, [die Brücke sei sicher].', '2024-01-05'],
    ['Vor der Abstimmung am Montag sagte Ada Lamm, [die Brücke sei sicher].', '2024-01-05'],
    [
      '[Er soll am 3. Mai 1981 eine Brücke gesprengt und das Geld gestohlen haben], wie Ada Lamm mitteilte.',
      '2024-01-05',
    ],
    ['Im Jahr 2024 werde viel gebaut, [der Bedarf sei groß], sagte Ada Lamm.', '2024-01-05'],
    ['Der Präsident zwischen 1997 und 2005 sagte, [die Brücke sei sicher].', '2024-01-05'],
    ['[Ada Lamm wies Vorwürfe auf Fehler im Jahr 1991 zurück].', '2024-01-05'],
    ['[Ada Lamm kritisierte den Brand in Lindenau, am 31. Dezember].', '2024-01-05'],
    ['Auf einer Konferenz im Mai 2023 sagte Ada Lamm, [die Brücke sei sicher].', '2023-05 im Mai 2023'],
    ['Zum Jahresende kündigte Ada Lamm an, [die Brücke werde gesperrt].', '2024-01-05'],
    ['Nach dem Brand am Montag sagte Ada Lamm, [die Brücke sei sicher].', '2024-01-05'],
    ['Nach dem Treffen am Donnerstag sagte Ada Lamm, [die Brücke sei sicher].', '2024-01-04 am Donnerstag'],
    ['Nach einem Urteil vom Montag sagte Ada Lamm, [die Brücke sei sicher].', '2024-01-05'],
    ['In einem Schreiben vom Montag erklärte Ada Lamm, [die Brücke sei sicher].', '2024-01-01 vom Montag'],
    ['Zu dem Brand vom Montag sagte Ada Lamm, [die Brücke sei sicher].', '2024-01-05'],
    ['Ada Lamm, die am Montag gewählt worden war, sagte, [die Brücke sei sicher].', '2024-01-05'],
    [
      'Ada Lamm, die am Montag gewählt worden war, sagte am Mittwoch, [die Brücke sei sicher].',
      '2024-01-03 am Mittwoch',
    ],
    [
      'Ada Lamm sagte am Mittwoch vor dem Treffen am Donnerstag, [die Brücke sei sicher].',
      '2024-01-03 am Mittwoch',
    ],
  ],
  'lies in the sentence of a reported act': [
    ['[Ada Lamm wies die Vorwürfe vom Montag am Mittwoch zurück].', '2024-01-03 am Mittwoch'],
    [
      '[Ada Lamm hat am Abend des 3. Januar die Vorwürfe zurückgewiesen].',
      '2024-01-03 am Abend des 3. Januar',
    ],
  ],
  'carries on where a sentence says so': [
    [
      'Im Mai 2023 hatte Ada Lamm erklärt, die Brücke sei sicher. Gleichzeitig zeigte sich der Rat besorgt, [dass sie alt sei].',
      '2023-05 Im Mai 2023',
    ],
  ],
  'does not carry on over a life': [
    [
      'Im Mai 2023 hatte Ada Lamm erklärt, die Brücke sei sicher. [Sie sei jetzt gesperrt], sagte Lamm.',
      '2024-01-05',
    ],
    ['1950 wurde Ada Lamm geboren. „[Die Brücke ist gesperrt]“, sagte Lamm.', '2024-01-05'],
  ],
  'carries on while the same speaker goes on': [
    [
      'Ada Lamm sagte am Mittwoch, die Brücke sei am Montag gebrochen. [Der Schaden sei groß], sagte Lamm.',
      '2024-01-03 am Mittwoch',
    ],
    [
      'Im Mai 2023 hatte Ada Lamm erklärt, die Brücke sei sicher. [Das Amt habe sie geprüft].',
      '2023-05 Im Mai 2023',
    ],
    [
      'Ada Lamm sagte am Mittwoch, die Brücke sei gesperrt. [Der Schaden sei groß], sagte Lamm.',
      '2024-01-03 am Mittwoch',
    ],
    [
      'Am Mittwoch trat Ada Lamm vor die Presse. „[Die Brücke ist gesperrt]“, sagte sie.',
      '2024-01-03 Am Mittwoch',
    ],
  ],
};

for (const [title, rows] of Object.entries(ROWS))
  describe(`the date of a statement ${title}`, () => {
    for (const [marked, expected] of rows)
      it(`${marked} ${expected}`, () => {
        const start = marked.indexOf('[');
        const end = marked.indexOf(']') - 1;
        const text = marked.replace(/[[\]]/g, '');
        const { date } = statementIn(text, start, end, '2024-01-05');
        const words = date?.words ? ` ${text.slice(date.words.start, date.words.end)}` : '';
        expect(`${date?.value}${words}`).toBe(expected);
        expect(date?.source).toBe(words === '' ? 'published' : 'said');
      });
  });

describe('the date of a statement without a publication date', () => {
  it('stays open with its words', () => {
    const text = 'Ada Lamm sagte am Mittwoch, die Brücke sei gesperrt.';
    const { date, unresolvedDate } = statementIn(text, 28, 51, null);
    expect(date).toBeNull();
    expect(text.slice(unresolvedDate?.start, unresolvedDate?.end)).toBe('am Mittwoch');
  });

  it('stays open without words when there are none', () => {
    const { date, unresolvedDate } = statementIn('Ada Lamm sagte, die Brücke sei gesperrt.', 16, 39, null);
    expect([date, unresolvedDate]).toEqual([null, null]);
  });

  it('is the full date that the sentence tells', () => {
    const text = 'Ada Lamm sagte am 3. Mai 2023, die Brücke sei gesperrt.';
    expect(statementIn(text, 31, 54, null).date?.value).toBe('2023-05-03');
  });
});
