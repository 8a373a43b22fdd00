import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openKeptShelf, openShelf } from '../../src/app/open-shelf.ts';
import { fingerprintWording, hashArticle } from '../../src/article/article-hash.ts';
import type { ShelfBatch, ShelfFile } from '../../src/storage/shelf-file.ts';

const article = (id: string) => ({
  ...{ id, title: 'Das Bad', text: `Das Bad ${id} bleibt offen.` },
  ...{ publishedAt: null, source: null, url: null, language: 'de' },
});
const headOf = (one: ReturnType<typeof article>) => ({
  ...{ id: one.id, publishedAt: null, source: null },
  ...{ hash: hashArticle(one), fingerprint: fingerprintWording(one) },
});

/** A file on a disk that refuses whatever `refuses` says, and a shelf over it. */
function shelfOver(disk: { refuses: 'nothing' | 'writing' | 'all' }, time = { now: 0 }) {
  const written: ShelfBatch[] = [];
  const told: unknown[] = [];
  const read = <Value>(value: Value): Value => {
    if (disk.refuses === 'all') throw new Error('Der Datenträger antwortet nicht.');
    return value;
  };
  const file: ShelfFile = {
    rows: () => read([]),
    files: () => read(new Map()),
    article: (hash) =>
      read(written.flatMap(({ articles }) => articles).find(({ row }) => row.hash === hash)?.article ?? null),
    statements: () => read(null),
    words: () => read(null),
    write(batch) {
      if (disk.refuses !== 'nothing') throw new Error('Der Datenträger ist voll.');
      written.push(batch);
    },
    close: () => {},
  };
  const shelf = openShelf(file, {
    ...{ program: 'p1', clock: () => time.now },
    onTrouble: (error) => told.push(error),
  });
  return { shelf, written, told, time };
}

describe('a shelf over a file', () => {
  it('writes together what comes together', () => {
    const { shelf, written } = shelfOver({ refuses: 'nothing' });
    for (const id of ['a', 'b', 'c']) shelf.put(headOf(article(id)), article(id), [{ start: 0, end: 8 }]);
    expect(written).toEqual([]);
    shelf.flush();
    shelf.flush();
    expect(written.map(({ articles }) => articles.map(({ row }) => [row.id, row.passages]))).toEqual([
      [
        ['a', '0 8'],
        ['b', '0 8'],
        ['c', '0 8'],
      ],
    ]);
  });

  it('answers from memory what a full disk does not take, says so once a minute, and writes it when there is room', () => {
    const disk: { refuses: 'nothing' | 'writing' } = { refuses: 'writing' };
    const { shelf, written, told, time } = shelfOver(disk);
    shelf.put(headOf(article('a')), article('a'), []);
    for (; time.now < 120_000; time.now += 1000) shelf.flush();
    expect(told).toHaveLength(2);
    expect(shelf.article(hashArticle(article('a')))).toEqual(article('a'));
    disk.refuses = 'nothing';
    shelf.flush();
    expect(written.flatMap(({ articles }) => articles).map(({ row }) => row.id)).toEqual(['a']);
    expect(shelf.article(hashArticle(article('a')))).toEqual(article('a'));
  });

  it('gives nothing, and throws nothing, while the disk does not answer', () => {
    const disk: { refuses: 'nothing' | 'all' } = { refuses: 'nothing' };
    const { shelf, told } = shelfOver(disk);
    shelf.put(headOf(article('a')), article('a'), []);
    shelf.flush();
    disk.refuses = 'all';
    const { hash } = headOf(article('a'));
    expect([shelf.article(hash), shelf.findings(hash), [...shelf.entries()]]).toEqual([null, null, []]);
    expect(told).toHaveLength(1);
    disk.refuses = 'nothing';
    expect(shelf.article(hash)).toEqual(article('a'));
  });

  it('writes no version down that has gone before it was written', () => {
    const { shelf, written } = shelfOver({ refuses: 'nothing' });
    const { hash } = headOf(article('a'));
    shelf.put(headOf(article('a')), article('a'), []);
    shelf.putFindings(hash, { statements: [], named: [], words: null });
    shelf.drop(hash);
    shelf.flush();
    expect(written).toEqual([{ articles: [], statements: [], dropped: [hash], files: new Map() }]);
  });

  describe('in a file that is kept from run to run', () => {
    let folder = '';
    beforeEach(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'quelle-shelf-'));
    });
    afterEach(() => rm(folder, { recursive: true }));
    const bad = article('a');
    const { hash } = headOf(bad);
    const people = (name: string) => ({ statements: [], named: [{ name }] as never });
    const start = (extraction: string, analysis = 'a1') =>
      openKeptShelf(path.join(folder, 'articles.sqlite'), { analysis, extraction }, (line) => {
        throw new Error(line);
      });

    it('knows in the next run what was found in an article, if the program still finds the same', () => {
      const before = start('p1');
      before.put(headOf(bad), bad, [{ start: 0, end: 8 }]);
      before.putFindings(hash, { ...people('Karla Ohm'), words: '1\n0bad\n0' });
      before.flush();
      const after = start('p1');
      expect([...after.entries()]).toEqual([
        { head: headOf(bad), passages: [{ start: 0, end: 8 }], hasStatements: true },
      ]);
      expect(after.findings(hash)).toEqual(people('Karla Ohm'));
      expect(after.words(hash)).toBe('1\n0bad\n0');
    });

    it('keeps the article and finds anew what another program found in it', () => {
      const before = start('p1');
      before.put(headOf(bad), bad, [{ start: 0, end: 8 }]);
      before.putFindings(hash, { ...people('Karla Ohm'), words: '1\n0bad\n0' });
      before.flush();
      const newer = start('p2');
      expect([...newer.entries()].map(({ hasStatements }) => hasStatements)).toEqual([false]);
      expect([newer.findings(hash), newer.article(hash)]).toEqual([null, bad]);
      newer.putFindings(hash, { ...people('Karl Ohm'), words: null });
      newer.flush();
      expect(start('p2').findings(hash)).toEqual(people('Karl Ohm'));
      expect(start('p1').findings(hash)).toBeNull();
      expect([start('p1').words(hash), start('p2').words(hash)]).toEqual([null, null]);
    });

    it('knows nothing of an article that was cut into other passages', () => {
      const before = start('p1');
      before.put(headOf(bad), bad, [{ start: 0, end: 8 }]);
      before.flush();
      expect([...start('p1', 'a2').entries()]).toEqual([]);
    });
  });
});
