import { appendFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { type ArchiveFiles, diskFiles } from '../../src/article/archive-files.ts';
import { ArchiveReader } from '../../src/article/archive-reader.ts';
import { FIVE_MEGABYTES } from '../../src/article/read-archive.ts';
import { readArchiveFile } from '../../src/article/read-archive-file.ts';
import { makeDocx, makePdf } from './make-documents.ts';

let folder = '';
/** The files that were read, in order. */
let read: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bad-'));
  read = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): Promise<void> =>
  writeFile(path.join(folder, name), content);
const good = 'Hallenbad\n\nDas Hallenbad in Lindenau bleibt offen, sagte Bürgermeisterin Karla Ohm.';

/** @param meanwhile done right after a file was read, before anybody looks at it again */
function readerOf(disk: ArchiveFiles = diskFiles, meanwhile = async (_: string): Promise<unknown> => null) {
  return new ArchiveReader([folder], disk, async (file) => {
    read.push(path.basename(file));
    const parsed = await readArchiveFile(file, disk, {
      maxArticleBytes: FIVE_MEGABYTES,
      timeZone: 'Europe/Berlin',
    });
    await meanwhile(path.basename(file));
    return parsed;
  });
}
const idsOf = (update: Awaited<ReturnType<ArchiveReader['refresh']>>) => update?.updated.map(({ id }) => id);
const sentencesOf = (reader: ArchiveReader): readonly string[] =>
  reader.problems().map(({ sentence }) => sentence.replaceAll(`${folder}${path.sep}`, ''));
const refuse = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));

describe('an archive full of broken files', () => {
  it('has each named once with its cause, all good ones, and nothing read twice', async () => {
    const parts = unzipSync(await makeDocx('Bad', [good]));
    const mail = (body: string): string => `Subject: Bad\nMIME-Version: 1.0\n${body}`;
    const nested = (depth: number): string =>
      depth === 0
        ? 'Content-Type: text/plain\n\nTief.'
        : `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${nested(depth - 1)}\n--b${depth}--`;
    await put('a-gut.md', good);
    await put('abgebrochen.docx', (await makeDocx('Bad', [good])).subarray(0, 2000));
    await put('bombe.docx', zipSync({ ...parts, 'word/footnotes.xml': new Uint8Array(60_000_000) }));
    await put('bilder.pdf', await makePdf([]));
    await put('geheim.pdf', await makePdf([good], { userPassword: 'geheim', pdfVersion: '1.7' }));
    await put('leer.md', '');
    await put('makros.docx', zipSync({ ...parts, 'word/vbaProject.bin': strToU8('Sub AutoOpen()') }));
    await put('post.eml', mail(nested(60)));
    await put('verboten.md', good);
    await put('zeilen.jsonl', `{"id":"eins","text":"Eins."}\n{"id":"zwei","te\n{"id":"drei","text":"Drei."}`);
    await symlink(path.join(folder, 'kreis-b'), path.join(folder, 'kreis-a'));
    await symlink(path.join(folder, 'kreis-a'), path.join(folder, 'kreis-b'));
    await symlink(folder, path.join(folder, 'nach-oben'));
    await put('z-gut.md', good);
    const isForbidden = (file: string): boolean => file.endsWith('verboten.md');
    const reader = readerOf({
      ...diskFiles,
      read: (file) => (isForbidden(file) ? refuse('EACCES') : diskFiles.read(file)),
    });
    const update = await reader.refresh();
    expect(idsOf(update)).toEqual(['a-gut', 'drei', 'eins', 'makros', 'z-gut']);
    expect(sentencesOf(reader)).toEqual([
      'kreis-a: Die Verknüpfung führt im Kreis. Alles andere wird trotzdem gelesen.',
      'kreis-b: Die Verknüpfung führt im Kreis. Alles andere wird trotzdem gelesen.',
      expect.stringMatching(/^abgebrochen\.docx: .*beschädigtes/),
      expect.stringMatching(/^bilder\.pdf: .*nur Bilder/),
      expect.stringMatching(/^bombe\.docx: .*höchstens 40 MB/),
      expect.stringMatching(/^geheim\.pdf: .*verschlüsseltes/),
      expect.stringMatching(/^leer\.md: Erwartet wird ein Text/),
      expect.stringMatching(/^post\.eml: .*zu tief geschachtelte/),
      'verboten.md: Zum Lesen fehlen die Rechte. Alles andere wird trotzdem gelesen.',
      expect.stringMatching(/^zeilen\.jsonl, Zeile 2: /),
    ]);
    expect(read.toSorted()).toEqual([...new Set(read)].toSorted());
    expect(await reader.refresh()).toBeNull();
    expect(read).toHaveLength(11);
  });
});

describe('a file that is being written', () => {
  it('is taken in as far as it goes, and whole the next time', async () => {
    await put('a.jsonl', '{"id":"eins","text":"Eins."}\n{"id":"zwei","te');
    await put('b.md', good);
    let isRest = true;
    const reader = readerOf(diskFiles, async (file) => {
      // The other file may be read first.
      if (file !== 'a.jsonl' || !isRest) return;
      isRest = false;
      await appendFile(path.join(folder, 'a.jsonl'), 'xt":"Zwei."}\n');
    });
    expect(idsOf(await reader.refresh())).toEqual(['b', 'eins']);
    expect(sentencesOf(reader)).toEqual([expect.stringMatching(/^a\.jsonl, Zeile 2: /)]);
    expect(idsOf(await reader.refresh())).toEqual(['zwei']);
    expect(sentencesOf(reader)).toEqual([]);
    expect(await reader.refresh()).toBeNull();
    expect(read.toSorted()).toEqual(['a.jsonl', 'a.jsonl', 'b.md']);
  });

  it('keeps its article as it was until it can be read again', async () => {
    const whole = await makeDocx('Bad', [good]);
    await put('a.docx', whole);
    const reader = readerOf();
    await reader.refresh();
    await put('a.docx', whole.subarray(0, 1500));
    expect(await reader.refresh()).toEqual({ updated: [], removed: [] });
    expect(reader.hashOf('a')).not.toBeNull();
    expect(sentencesOf(reader)).toHaveLength(1);
    await put('a.docx', await makeDocx('Bad', [`${good} Das teilte die Stadt mit.`]));
    expect(idsOf(await reader.refresh())).toEqual(['a']);
    expect(sentencesOf(reader)).toEqual([]);
  });
});

describe('a file that is deleted', () => {
  it('while it is read is gone the next time, and no other with it', async () => {
    await put('a.md', good);
    await put('b.md', good);
    const reader = readerOf({
      ...diskFiles,
      async read(file) {
        if (file.endsWith('a.md')) await rm(file, { force: true });
        return diskFiles.read(file);
      },
    });
    expect(idsOf(await reader.refresh())).toEqual(['b']);
    expect(sentencesOf(reader)).toHaveLength(1);
    expect(await reader.refresh()).toEqual({ updated: [], removed: [] });
    expect(sentencesOf(reader)).toEqual([]);
    expect(await reader.refresh()).toBeNull();
    expect(read.toSorted()).toEqual(['a.md', 'b.md']);
  });

  it('right after it was read takes its article with it the next time', async () => {
    await put('a.md', good);
    await put('b.md', good);
    const reader = readerOf(diskFiles, async (file) => {
      if (file === 'a.md') await rm(path.join(folder, file));
    });
    expect(idsOf(await reader.refresh())).toEqual(['a', 'b']);
    expect(await reader.refresh()).toEqual({ updated: [], removed: ['a'] });
    expect(await reader.refresh()).toBeNull();
  });

  it('with its whole folder takes the articles of that folder, while those beside it stay', async () => {
    await mkdir(path.join(folder, 'mai'));
    await put('mai/a.md', good);
    await put('b.md', good);
    const reader = readerOf();
    await reader.refresh();
    await rm(path.join(folder, 'mai'), { recursive: true });
    expect(await reader.refresh()).toEqual({ updated: [], removed: ['a'] });
    expect(sentencesOf(reader)).toEqual([]);
  });
});

describe('a file without rights', () => {
  it('keeps its article, is named once, and is read when it may be again', async () => {
    let isForbidden = false;
    await put('a.md', good);
    const reader = readerOf({
      ...diskFiles,
      read: (file) => (isForbidden ? refuse('EACCES') : diskFiles.read(file)),
    });
    await reader.refresh();
    isForbidden = true;
    await put('a.md', `${good} Das teilte die Stadt mit.`);
    await reader.refresh();
    expect(reader.hashOf('a')).not.toBeNull();
    expect(sentencesOf(reader)).toEqual([
      'a.md: Zum Lesen fehlen die Rechte. Alles andere wird trotzdem gelesen.',
    ]);
    isForbidden = false;
    await put('a.md', `${good} Das teilte die Stadt heute mit.`);
    expect(idsOf(await reader.refresh())).toEqual(['a']);
    expect(sentencesOf(reader)).toEqual([]);
  });
});
