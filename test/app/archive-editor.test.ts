import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ArchiveEditor, createArchiveEditor } from '../../src/app/archive-editor.ts';
import { diskFiles } from '../../src/article/archive-files.ts';
import { FIVE_MEGABYTES, readArchive } from '../../src/article/read-archive.ts';
import { readArchiveFile } from '../../src/article/read-archive-file.ts';
import { createWebClient } from '../../src/feed/web-client.ts';
import { LocalWeb } from '../servers/web/local-web.ts';

let folder: string;
let web: LocalWeb;
let now: number;
let editor: ArchiveEditor;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-editor-'));
  web = await new LocalWeb().start();
  now = Date.parse('2025-04-03T08:00:00Z');
  const clock = () => now;
  const { signal } = new AbortController();
  const client = createWebClient({
    version: '0',
    contact: null,
    allowPrivate: true,
    clock,
    sleep: async () => {},
    signal,
  });
  const timeZone = 'Europe/Berlin';
  const read = (file: string) =>
    readArchiveFile(file, diskFiles, { maxArticleBytes: FIVE_MEGABYTES, timeZone });
  editor = createArchiveEditor({ folder, client, read, timeZone, clock });
});
afterEach(async () => {
  await web.stop();
  await rm(folder, { recursive: true });
});

const articles = async () => (await readArchive([folder])).articles;
const only = async () => {
  const [article, ...more] = await articles();
  expect(more).toEqual([]);
  return article;
};
const fileOf = (id: string): string => path.join(folder, 'eigene', `${id}.md`);

describe('the archive by hand', () => {
  it('takes in a page by its address', async () => {
    const body =
      '<p>Das Bad bleibt offen, sagte Bürgermeisterin Karla Ohm am Montag in Lindenau nach der Sitzung.</p>';
    web.put(
      '/bad',
      `<html lang="de"><head><title>Bad</title><meta property="article:published_time" content="2025-04-01T22:30:00Z"></head><body><article>${body}${body}</article></body></html>`,
    );
    expect(await editor.addLink(web.url('/bad'))).toEqual({ kind: 'done', titles: ['Bad'] });
    expect(await only()).toMatchObject({ title: 'Bad', publishedAt: '2025-04-02', url: web.url('/bad') });
  });

  it('takes in a text whose first line is the title, and keeps what looks like a head', async () => {
    await editor.addText('Das Bad\n\n---\ntitle: falsch\n---\nDas Bad bleibt offen.');
    expect(await only()).toMatchObject({ title: 'Das Bad', text: expect.stringContaining('title: falsch') });
  });

  it('takes in a file of any kind', async () => {
    const added = await editor.addFile(
      '../../Meldungen von heute.csv',
      Buffer.from('title;text\nEins;Eins.\nZwei;Zwei.\n'),
    );
    expect(added).toEqual({ kind: 'done', titles: ['Eins', 'Zwei'] });
    expect(await readdir(path.join(folder, 'eigene'))).toEqual([
      expect.stringMatching(/^meldungen-von-heute-[0-9a-f]{8}\.csv$/),
    ]);
  });

  it.each([
    ['an address that is none', () => editor.addLink('ftp://bote.example')],
    ['a page that is not there', () => editor.addLink(web.url('/fehlt'))],
    ['an empty text', () => editor.addText(' \n ')],
    ['a file that is no article', () => editor.addFile('bild.png', Uint8Array.of(137, 80, 0))],
    ['a file that is too large', () => editor.addFile('a.txt', new Uint8Array(6_000_000))],
    ['an unknown article', () => editor.remove('niemand', null)],
    ['nothing to take back', () => editor.undo()],
  ])('refuses with a sentence and changes nothing: %s', async (_, act) => {
    const edited = await act();
    expect(edited.kind === 'refused' && edited.reason).toMatch(/Erwartet|404/);
    expect(await articles()).toEqual([]);
  });

  it('gives back what was taken out, for a day', async () => {
    await editor.addText('Das Bad\n\nDas Bad bleibt offen.');
    const id = (await only())?.id ?? '';
    expect(await editor.remove(id, fileOf(id))).toEqual({ kind: 'done', titles: ['Das Bad'] });
    expect(await articles()).toEqual([]);
    now += 86_000_000;
    expect(await editor.undo()).toEqual({ kind: 'done', titles: ['Das Bad'] });
    expect((await only())?.id).toBe(id);
    // What is left is the change before: the text that was added.
    now += 300_000;
    expect(await editor.undo()).toEqual({ kind: 'done', titles: ['Das Bad'] });
    expect(await articles()).toEqual([]);
  });

  it('deletes for good what was taken out more than a day ago', async () => {
    await editor.addText('Das Bad\n\nDas Bad bleibt offen.');
    const id = (await only())?.id ?? '';
    await editor.remove(id, fileOf(id));
    now += 90_000_000;
    expect((await editor.undo()).kind).toBe('refused');
    await editor.addText('Der Hafen\n\nDer Hafen wird ausgebaggert.');
    expect(await readdir(path.join(folder, '.trash'))).toEqual([]);
  });

  it('leaves a file of many articles to whoever wrote it', async () => {
    await mkdir(path.join(folder, 'a'));
    const file = path.join(folder, 'a', 'viele.jsonl');
    await writeFile(file, '{"id":"1","text":"Eins."}\n{"id":"2","text":"Zwei."}');
    const edited = await editor.remove('1', file);
    expect(edited.kind === 'refused' && edited.reason).toContain('mit 1 anderen');
    expect(await articles()).toHaveLength(2);
  });
});
