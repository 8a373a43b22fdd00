import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ArchiveFiles, diskFiles } from '../../src/article/archive-files.ts';
import { readArchive } from '../../src/article/read-archive.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'archive-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

const good =
  '---\ntitle: Bad bleibt offen\npublishedAt: 2024-05-02\nsource: Musterblatt\n---\nDas Bad bleibt offen.\n';
const sentences = async (...paths: string[]): Promise<readonly string[]> =>
  (await readArchive(paths.length ? paths : [folder])).problems.map(({ sentence }) =>
    sentence.replaceAll(`${folder}${path.sep}`, ''),
  );

describe('reading an archive', () => {
  it('reads every format at any depth and sorts by id', async () => {
    await put('b.md', good);
    await put('2024/mai/a.txt', 'Bad schließt\n\nDer Rat schließt das Bad.');
    await put(
      'c.jsonl',
      '{"id":"z1","title":"Zwei","text":"Text."}\n\n{"title":"Ohne Kennung","text":"Mehr."}',
    );
    await put(
      'd.html',
      '<html lang="de"><title>Seite</title><body><article><p>Der Rat hat am Montag lange getagt, wie die Stadt mitteilte.</p></article></body>',
    );
    await put('README.md', 'Wie das Archiv aussieht.');
    await put('.hidden.md', good);
    const { articles, problems } = await readArchive([folder]);
    expect(problems).toEqual([]);
    expect(articles.map(({ id, title, publishedAt }) => [id, title, publishedAt])).toEqual([
      ['a', 'Bad schließt', null],
      ['b', 'Bad bleibt offen', '2024-05-02'],
      ['c-3', 'Ohne Kennung', null],
      ['d', 'Seite', null],
      ['z1', 'Zwei', null],
    ]);
  });

  it('gives the same archive whatever the order of the paths', async () => {
    const [one, two] = [await put('one.md', good), await put('two.md', good)];
    expect(await readArchive([two, one])).toEqual(await readArchive([one, two, folder]));
  });

  it('keeps the first of two articles with one id and names the other', async () => {
    await put(
      'a.jsonl',
      '{"id":"bad","title":"Erster","text":"Eins."}\n{"id":"bad","title":"Zweiter","text":"Zwei."}',
    );
    const { articles } = await readArchive([folder]);
    expect(articles.map(({ title }) => title)).toEqual(['Erster']);
    expect((await sentences())[0]).toMatch(
      /^a\.jsonl, Zeile 2: id erwartet .* „bad“ wie in .*a\.jsonl, Zeile 1\./,
    );
  });

  it('names an archive that is not there', async () => {
    expect(await sentences(path.join(folder, 'fehlt'))).toEqual([
      'fehlt: Erwartet wird ein Ordner oder eine Datei mit Artikeln, gefunden wurde nichts.',
    ]);
  });

  it('names an empty archive', async () => {
    expect(await sentences()).toEqual([
      `${folder}: Erwartet werden Artikel (.jsonl, .md, .txt, .html, .docx, .pdf, .eml, .csv, .xml), gefunden wurde keiner.`,
    ]);
  });

  it('names every broken file and reads the good one', async () => {
    await put('binary.md', Uint8Array.of(137, 80, 78, 71, 0, 1));
    await put('empty.txt', '');
    await put('encoding.md', Uint8Array.of(77, 0x81, 108, 108));
    await put('good.md', good);
    await put('head-only.md', '---\ntitle: Nur ein Kopf\n---\n');
    await put('head-open.md', '---\ntitle: Kein Ende\nDas Bad bleibt offen.');
    await put('picture.png', Uint8Array.of(1, 2));
    await put('yaml.md', '---\ntitle: "offen\n---\nDas Bad bleibt offen.');
    await put('yaml-list.md', '---\ntitle: [Bad\npublishedAt: 2025-03-02\n---\nDas Bad bleibt offen.');
    const { articles } = await readArchive([folder]);
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect((await sentences()).map((sentence) => sentence.slice(0, 60))).toEqual([
      'binary.md: Erwartet wird ein Text, gefunden wurde eine Binärdatei. D'.slice(0, 60),
      'empty.txt: Erwartet wird ein Text, gefunden wurde keiner. Der Artikel'.slice(0, 60),
      'encoding.md: Erwartet wird ein Text in UTF-8 oder Windows-1252, gefunden'.slice(0, 60),
      'head-only.md: Erwartet wird ein Text, gefunden wurde keiner. Der Artikel'.slice(0, 60),
      'head-open.md, Zeile 1: Der Kopf beginnt mit ---, erwartet wird eine'.slice(0, 60),
      'picture.png: Erwartet wird .jsonl, .md, .txt, .html, .docx, .pdf, .eml, .csv, .xml'.slice(0, 60),
      expect.stringMatching(/^yaml-list\.md, Zeile 2: Der Wert von title ist so kein YAML/),
      expect.stringMatching(/^yaml\.md, Zeile 2: Der Wert von title ist so kein YAML/),
    ]);
  });

  it('names a broken line with its number and reads the others', async () => {
    await put(
      'a.jsonl',
      Buffer.concat([
        Buffer.from('{"id":"1","text":"Eins."}\r\nkein JSON\n[1]\n{"id":"4","text":7}\n'),
        Uint8Array.of(123, 252, 125, 10),
        Buffer.from('{"id":"6","text":"Sechs."}\n{"id":"7"}'),
      ]),
    );
    const { articles } = await readArchive([folder]);
    expect(articles.map(({ id }) => id)).toEqual(['1', '6']);
    expect((await sentences()).map((sentence) => sentence.split(':')[0])).toEqual(
      [2, 3, 4, 5, 7].map((line) => `a.jsonl, Zeile ${line}`),
    );
  });

  it('names a wrong field with its line and reads the article without it', async () => {
    await put(
      'x.md',
      '---\ntitle: Bad\npublishedAt: gestern\nurl: javascript:alert(1)\nsource: [1, 2]\n---\nDas Bad.',
    );
    const { articles } = await readArchive([folder]);
    expect(articles[0]).toMatchObject({ title: 'Bad', publishedAt: null, url: null, source: null });
    expect(await sentences()).toEqual([
      'x.md, Zeile 3: publishedAt erwartet ein Datum wie 2024-09-07, gefunden „gestern“. Der Artikel wird ohne Datum gelesen.',
      'x.md, Zeile 5: source erwartet den Namen der Quelle in einer Zeile, gefunden „[1,2]“. Der Artikel wird ohne Quelle gelesen.',
      'x.md, Zeile 4: url erwartet eine Adresse wie https://example.org/artikel, gefunden „javascript:alert(1)“. Der Artikel wird ohne Adresse gelesen.',
    ]);
  });

  it('passes over a file and a line that are too large', async () => {
    await put('good.md', good);
    await put('large.md', `Titel\n${'Das Bad. '.repeat(500)}`);
    await put('lines.jsonl', `{"id":"1","text":"${'a'.repeat(3000)}"}\n{"id":"2","text":"Zwei."}`);
    const { articles, problems } = await readArchive([folder], { maxArticleBytes: 2000 });
    expect(articles.map(({ id }) => id)).toEqual(['2', 'good']);
    expect(problems.map(({ sentence }) => sentence.slice(folder.length + 1))).toEqual([
      'large.md: Erwartet werden höchstens 2 kB, gefunden 4,5 kB. Die Datei wird übergangen.',
      'lines.jsonl, Zeile 1: Erwartet werden höchstens 2 kB je Zeile, gefunden wurde mehr. Die Zeile wird übergangen.',
    ]);
  });

  it('names a folder without rights and reads the rest', async () => {
    await put('good.md', good);
    await mkdir(path.join(folder, 'secret'));
    const files: ArchiveFiles = {
      ...diskFiles,
      list: (place) =>
        place.endsWith('secret')
          ? Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }))
          : diskFiles.list(place),
    };
    const { articles, problems } = await readArchive([folder], { files });
    expect(articles).toHaveLength(1);
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      `${path.join(folder, 'secret')}: Zum Lesen fehlen die Rechte. Alles andere wird trotzdem gelesen.`,
    ]);
  });

  it('reads files of editors that do not write UTF-8', async () => {
    await put('alt.txt', Buffer.from('B\xfcrgermeister \x84dafür\x93', 'latin1'));
    await put('breit.txt', Buffer.from('\uFEFFBürgermeisterin dafür', 'utf16le'));
    const { articles, problems } = await readArchive([folder]);
    expect(problems).toEqual([]);
    expect(articles.map(({ text }) => text)).toEqual(['Bürgermeister „dafür“', 'Bürgermeisterin dafür']);
  });

  it('brings an instant of publication to the time zone it is told', async () => {
    await put('spät.md', '---\ntitle: Spät\npublishedAt: 2025-04-01T22:30:00Z\n---\nDas Bad.');
    await put('früh.jsonl', '{"id":"früh","publishedAt":1743546600,"text":"Das Bad."}');
    const days = async (timeZone: string) =>
      (await readArchive([folder], { timeZone })).articles.map(({ publishedAt }) => publishedAt);
    expect(await days('Europe/Berlin')).toEqual(['2025-04-02', '2025-04-02']);
    expect(await days('America/New_York')).toEqual(['2025-04-01', '2025-04-01']);
  });

  it('reads a file once where links lead round in a circle', async () => {
    await put('a/eins.md', good);
    await mkdir(path.join(folder, 'b'));
    await symlink(path.join(folder, 'b'), path.join(folder, 'a', 'nach-b'));
    await symlink(path.join(folder, 'a'), path.join(folder, 'b', 'nach-a'));
    await symlink(folder, path.join(folder, 'b', 'nach-oben'));
    await symlink(path.join(folder, 'x'), path.join(folder, 'y'));
    await symlink(path.join(folder, 'y'), path.join(folder, 'x'));
    const { articles } = await readArchive([folder]);
    expect(articles).toHaveLength(1);
    expect(await sentences()).toEqual([
      'x: Die Verknüpfung führt im Kreis. Alles andere wird trotzdem gelesen.',
      'y: Die Verknüpfung führt im Kreis. Alles andere wird trotzdem gelesen.',
    ]);
  });

  it('keeps the good lines beside one that is nested without end', async () => {
    const nested = `{"id":"2","title":${'['.repeat(100_000)}${']'.repeat(100_000)},"text":"Zwei."}`;
    await put('a.jsonl', `{"id":"1","text":"Eins."}\n${nested}\n{"id":"3","text":"Drei."}`);
    const { articles, problems } = await readArchive([folder]);
    expect(articles.map(({ id }) => id)).toEqual(expect.arrayContaining(['1', '3']));
    expect(problems).toHaveLength(1);
  });
});
