import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ShelfBatch, ShelfFile, ShelvedFile } from '../../src/storage/shelf-file.ts';
import { openShelfFile } from '../../src/storage/sqlite/open-shelf-file.ts';

let folder = '';
const opened: ShelfFile[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-shelf-'));
});
afterEach(async () => {
  for (const file of opened.splice(0)) file.close();
  await rm(folder, { recursive: true });
});

function open(analysis = 'heute'): ShelfFile {
  const file = openShelfFile(path.join(folder, 'cache', 'articles.sqlite'), analysis);
  opened.push(file);
  return file;
}
const row = (hash: string, id = 'bad') => ({
  ...{ hash, id, fingerprint: 'abcdefgh', publishedAt: null, source: 'Küstenblatt', passages: '0 24' },
});
const article = (text: string, id = 'bad') => ({
  ...{ id, title: 'Das Bad', text, publishedAt: null, source: 'Küstenblatt', url: null, language: 'de' },
});
const batch = (part: Partial<ShelfBatch>): ShelfBatch => ({
  ...{ articles: [], statements: [], dropped: [], files: new Map() },
  ...part,
});
const DAY = 86_400_000;

describe('the file of an archive', () => {
  it('gives back what was written, letter by letter, in the next run too', () => {
    const text = 'Ein Text\0 mit „Zeichen“, 𝄞 und \ud800 halben.';
    open().write(batch({ articles: [{ row: row('h1'), article: article(text) }] }), 0);
    const again = open();
    expect(again.article('h1')).toEqual(article(text));
    expect(again.article('h2')).toBeNull();
    expect([...again.rows()]).toEqual([{ ...row('h1'), readBy: null }]);
  });

  it('gives every row of thousands in the order they came, letter by letter, without those that were dropped', () => {
    const file = open();
    const ids = Array.from({ length: 2345 }, (_, at) => `nr "${at}" \\ \u0000 \ud800 𝄞 \u001a0041`);
    const rows = ids.map((id, at) => ({
      ...row(`h${at}`, id),
      ...{
        source: at % 2 === 0 ? null : `Blatt\n${at}\u0000`,
        publishedAt: at % 3 === 0 ? null : '2025-03-04',
      },
      passages: at === 7 ? '' : `0 ${at} ${at} 9000`,
    }));
    const text = (id: string) => article('Text.', id);
    file.write(batch({ articles: rows.map((one) => ({ row: one, article: text(one.id) })) }), 0);
    expect([...file.rows()]).toEqual(rows.map((one) => ({ ...one, readBy: null })));
    file.write(batch({ dropped: rows.slice(990, 2100).map(({ hash }) => hash) }), 0);
    expect([...file.rows()].map(({ id }) => id)).toEqual([...ids.slice(0, 990), ...ids.slice(2100)]);
    file.write(batch({ dropped: rows.map(({ hash }) => hash) }), 0);
    expect([...file.rows()]).toEqual([]);
  });

  it('knows statements of the program that found them alone', () => {
    const file = open();
    file.write(batch({ articles: [{ row: row('h1'), article: article('Text.') }] }), 0);
    file.write(batch({ statements: [{ hash: 'h1', program: 'p1', statements: '[1]', words: 'w1' }] }), 0);
    expect([file.statements('h1', 'p1'), file.statements('h1', 'p2')]).toEqual(['[1]', null]);
    expect([file.words('h1', 'p1'), file.words('h1', 'p2')]).toEqual(['w1', null]);
    file.write(batch({ statements: [{ hash: 'h1', program: 'p2', statements: '[2]', words: null }] }), 0);
    expect([file.statements('h1', 'p1'), file.statements('h1', 'p2')]).toEqual([null, '[2]']);
    expect([file.words('h1', 'p1'), file.words('h1', 'p2')]).toEqual([null, null]);
    expect([...file.rows()].map(({ readBy }) => readBy)).toEqual(['p2']);
  });

  it('lets another process read a version that was dropped for a day, and forgets it then', () => {
    const file = open();
    const [old, now] = [row('alt'), row('neu')];
    file.write(batch({ articles: [{ row: old, article: article('Alt.') }] }), 0);
    file.write(batch({ articles: [{ row: now, article: article('Neu.') }], dropped: ['alt'] }), DAY);
    expect([...file.rows()].map(({ hash }) => hash)).toEqual(['neu']);
    expect(file.article('alt')?.text).toBe('Alt.');
    file.write(batch({}), 2 * DAY + 1);
    expect(file.article('alt')).toBeNull();
    expect(file.article('neu')?.text).toBe('Neu.');
  });

  it('takes a version back that comes again', () => {
    const file = open();
    const put = batch({ articles: [{ row: row('h1'), article: article('Text.') }] });
    file.write(put, 0);
    file.write(batch({ dropped: ['h1'] }), 1);
    expect([...file.rows()]).toEqual([]);
    file.write(put, 2);
    file.write(batch({}), 3 * DAY);
    expect(file.article('h1')?.text).toBe('Text.');
  });

  it('keeps what is known of each file until the file is gone', () => {
    const file = open();
    const known = { version: '5 7', content: null, articles: '[]', problems: '[]' };
    file.write(batch({ files: new Map([['a.md', known]]) }), 0);
    file.write(batch({ files: new Map([['b.md', { ...known, content: 'x' }]]) }), 0);
    expect(open().files()).toEqual(
      new Map<string, ShelvedFile>([
        ['a.md', known],
        ['b.md', { ...known, content: 'x' }],
      ]),
    );
    file.write(batch({ files: new Map([['a.md', null]]) }), 0);
    expect([...open().files().keys()]).toEqual(['b.md']);
  });

  it('is made anew when it was made by another analysis, or is no database', async () => {
    const put = batch({ articles: [{ row: row('h1'), article: article('Text.') }] });
    open('gestern').write(put, 0);
    expect([...open('heute').rows()]).toEqual([]);
    for (const file of opened.splice(0)) file.close();
    await writeFile(path.join(folder, 'cache', 'articles.sqlite'), 'keine Datenbank');
    expect([...open('heute').rows()]).toEqual([]);
  });
});
