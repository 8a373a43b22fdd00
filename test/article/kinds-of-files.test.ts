import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { joinPrintedLines } from '../../src/article/join-printed-lines.ts';
import { readArchive } from '../../src/article/read-archive.ts';
import { makeDocx, makePdf } from './make-documents.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kinds-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array) {
  await writeFile(path.join(folder, name), content);
  const { articles, problems } = await readArchive([folder]);
  return {
    articles,
    sentences: problems.map(({ sentence }) => sentence.replaceAll(`${folder}${path.sep}`, '')),
  };
}

const first =
  'Der Rat von Lindenau lässt das Hallenbad offen. Das teilte Bürgermeisterin Karla Ohm am Dienstag nach der Sitzung im Rathaus mit, und der Kämmerer stimmte zu.';
const second =
  '„Wir schließen das Bad nicht“, sagte Ohm. Die Stadtratsfraktionen hatten lange darüber gestritten.';

describe('a Word document', () => {
  it('is read as its paragraphs, with its heading as the title', async () => {
    const { articles, sentences } = await read(
      'bad.docx',
      await makeDocx('Hallenbad bleibt offen', [first, second]),
    );
    expect(sentences).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: 'bad',
        title: 'Hallenbad bleibt offen',
        text: `Hallenbad bleibt offen\n\n${first}\n\n${second}`,
        publishedAt: null,
      },
    ]);
  });

  it('with macros and pictures is read without them', async () => {
    const parts = unzipSync(await makeDocx('Bad', [first]));
    const bytes = zipSync({
      ...parts,
      'word/vbaProject.bin': strToU8('Sub AutoOpen()'),
      'word/media/image1.png': Uint8Array.of(137, 80, 78, 71),
    });
    expect((await read('bad.docx', bytes)).articles[0]?.text).toBe(`Bad\n\n${first}`);
  });

  it('that unpacks without end is left out', async () => {
    const parts = unzipSync(await makeDocx('Bad', [first]));
    const bomb = zipSync({ ...parts, 'word/footnotes.xml': new Uint8Array(60_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await read('bombe.docx', bomb)).sentences).toEqual([
      'bombe.docx: Erwartet werden entpackt höchstens 40 MB Text, gefunden wurde mehr. Die Datei wird übergangen.',
    ]);
  });

  it('whose part is larger than it says is unpacked no further than it says', async () => {
    const bytes = zipSync({
      ...unzipSync(await makeDocx('Bad', [first])),
      'word/comments.xml': new Uint8Array(2_000_000),
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 2_000_000)
        view.setUint32(at + 24, 10, true);
    const { articles, sentences } = await read('luege.docx', bytes);
    expect(articles.length + sentences.length).toBe(1);
  });

  it.each([
    [
      'an old or an encrypted one',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      'verschlüsseltes oder eines im alten Format',
    ],
    ['a text', Buffer.from('Das Bad bleibt offen.'), 'etwas anderes oder ein beschädigtes'],
    ['another archive', zipSync({ 'a.txt': strToU8('Hallo') }), 'gefunden wurde keines darin'],
    ['one that is cut off', null, 'etwas anderes oder ein beschädigtes'],
  ])('that is none is left out with a sentence: %s', async (_, bytes, expected) => {
    const content = bytes ?? (await makeDocx('Bad', [first])).subarray(0, 2000);
    const { articles, sentences } = await read('bad.docx', content);
    expect(articles).toEqual([]);
    expect(sentences).toEqual([expect.stringContaining(expected)]);
  });

  it('nested without end is left out, and the rest is read', async () => {
    const parts = unzipSync(await makeDocx('Bad', [first]));
    const deep = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:p><w:smartTag>'.repeat(20_000)}`;
    await writeFile(
      path.join(folder, 'tief.docx'),
      zipSync({ ...parts, 'word/document.xml': strToU8(deep) }),
    );
    const { articles, sentences } = await read('gut.md', 'Das Bad\n\nDas Bad bleibt offen.');
    expect(articles.map(({ id }) => id)).toEqual(['gut']);
    expect(sentences).toEqual([expect.stringContaining('höchstens 200 Ebenen')]);
  });
});

describe('a PDF', () => {
  it('is read as paragraphs, whatever its lines', async () => {
    const { articles, sentences } = await read(
      'bad.pdf',
      await makePdf(['Hallenbad bleibt offen', first, second]),
    );
    expect(sentences).toEqual([]);
    expect(articles[0]?.title).toBe('Hallenbad bleibt offen');
    expect(articles[0]?.text).toContain(first);
    expect(articles[0]?.text).toContain(second);
  });

  it.each([
    ['of pictures only', () => makePdf([]), 'nur Bilder'],
    [
      'that is encrypted',
      () => makePdf([first], { userPassword: 'geheim', pdfVersion: '1.7' }),
      'verschlüsseltes',
    ],
    [
      'that is damaged',
      async () => (await makePdf([first])).subarray(0, 400),
      'beschädigtes oder etwas anderes',
    ],
    ['that is none', async () => Buffer.from('Das Bad bleibt offen.'), 'beschädigtes oder etwas anderes'],
  ])('%s is left out with a sentence', async (_, make, expected) => {
    const { articles, sentences } = await read('bad.pdf', await make());
    expect(articles).toEqual([]);
    expect(sentences).toEqual([expect.stringContaining(expected)]);
  });
});

describe('printed lines', () => {
  it('are joined, and words divided at their ends are put together', () => {
    const printed =
      'Der Rat von Lindenau lässt das Hallen-\nbad offen, teilte die Stadt mit. Ost-\nund Westbad bleiben zu, wie die Ver-\nwaltung sagt.\nEin neuer Absatz folgt darauf, der lang ist.';
    expect(joinPrintedLines(printed)).toBe(
      'Der Rat von Lindenau lässt das Hallenbad offen, teilte die Stadt mit. Ost- und Westbad bleiben zu, wie die Verwaltung sagt.\n\nEin neuer Absatz folgt darauf, der lang ist.',
    );
  });
});

describe('a mail', () => {
  const head =
    'From: "Stadt Lindenau" <presse@lindenau.example>\nSubject: =?utf-8?Q?Hallenbad_bleibt_ge=C3=B6ffnet?=\nDate: Tue, 01 Apr 2025 22:30:00 +0000\nMIME-Version: 1.0\n';

  it('is read with its subject, date and sender', async () => {
    const { articles } = await read(
      'bad.eml',
      `${head}Content-Type: text/plain; charset=utf-8\n\n${first}\n`,
    );
    expect(articles).toMatchObject([
      {
        id: 'bad',
        title: 'Hallenbad bleibt geöffnet',
        publishedAt: '2025-04-02',
        source: 'Stadt Lindenau',
        text: first,
      },
    ]);
  });

  it('in HTML is read as its paragraphs, and attachments are left out', async () => {
    const attached = `Content-Type: message/rfc822\n\n${head}Content-Type: text/plain\n\nEin anderer Text.\n`;
    const body = `Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/html; charset=utf-8\n\n<p>${first}</p><p>${second}</p>\n--a\n${attached}\n--a--\n`;
    const [article, ...more] = (await read('bad.eml', head + body)).articles;
    expect(article?.text).toContain(`${first}\n\n${second}`);
    expect(more).toEqual([]);
  });

  it('nested without end is left out with a sentence', async () => {
    const nest = (depth: number): string =>
      depth === 0
        ? 'Content-Type: text/plain\n\nTief.'
        : `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${nest(depth - 1)}\n--b${depth}--`;
    const { articles, sentences } = await read('tief.eml', head + nest(60));
    expect(articles).toEqual([]);
    expect(sentences).toEqual([expect.stringContaining('zu tief geschachtelte')]);
  });
});

describe('a table', () => {
  it.each([
    [
      'semicolons and German headings',
      'Überschrift;Datum;Medium;Text\nBad;02.04.2025;Bote;"Das Bad bleibt; offen."\n',
    ],
    [
      'commas and English headings',
      'title,published_at,source,text\nBad,2025-04-02,Bote,"Das Bad bleibt; offen."\n',
    ],
    ['tabs', 'Titel\tErschienen\tQuelle\tInhalt\nBad\t2. April 2025\tBote\tDas Bad bleibt; offen.\n'],
    [
      'a byte order mark',
      '\uFEFF"Titel";"Datum";"Quelle";"Text"\r\n"Bad";"2025-04-02";"Bote";"Das Bad bleibt; offen."\r\n',
    ],
  ])('with %s is read row by row', async (_, table) => {
    expect((await read('meldungen.csv', table)).articles).toMatchObject([
      {
        id: 'meldungen-2',
        title: 'Bad',
        publishedAt: '2025-04-02',
        source: 'Bote',
        text: 'Das Bad bleibt; offen.',
      },
    ]);
  });

  it('in Windows-1252 is read, too', async () => {
    const table = iconv.encode('Überschrift;Text\nBäder;„Größe“ – so ist es.\n', 'windows-1252');
    expect((await read('alt.csv', table)).articles).toMatchObject([
      { title: 'Bäder', text: '„Größe“ – so ist es.' },
    ]);
  });

  it('names a row without text by its line and reads the others', async () => {
    const { articles, sentences } = await read(
      'a.csv',
      'id;title;text\n1;Eins;"Eins\nund mehr."\n2;Zwei;\n3;Drei;Drei.\n',
    );
    expect(articles.map(({ id }) => id)).toEqual(['1', '3']);
    expect(sentences).toEqual([expect.stringMatching(/^a\.csv, Zeile 4: Erwartet wird ein Text/)]);
  });

  it.each(['a;b;c\n1;2;3\n', '', 'nur Text'])(
    'without the headings it needs is one sentence: %j',
    async (table) => {
      expect((await read('a.csv', table)).sentences).toHaveLength(1);
    },
  );
});

describe('a WordPress export', () => {
  const post = (id: number, title: string, more: string, content: string): string =>
    `<item><title>${title}</title><link>https://bote.example/${id}</link><pubDate>Tue, 01 Apr 2025 22:30:00 +0000</pubDate><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>${id}</wp:post_id>${more}</item>`;
  const published =
    '<wp:post_date>2025-04-02 00:30:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>';
  const wxr = (items: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Lindenauer Bote</title><wp:wxr_version>1.2</wp:wxr_version>\n${items}\n</channel></rss>`;

  it('gives its published posts with their paragraphs', async () => {
    const content = `<!-- wp:paragraph -->${first}<!-- /wp:paragraph -->\n\n[caption id="7" align="left"]${second}[/caption]`;
    const items = [
      post(7, 'Bad &amp; Sauna', published, content),
      post(8, 'Entwurf', published.replace('publish<', 'draft<'), 'Noch nicht.'),
      post(9, 'Impressum', published.replace('>post<', '>page<'), 'Verantwortlich ist.'),
    ];
    expect((await read('export.xml', wxr(items.join('\n')))).articles).toEqual([
      {
        id: 'export-7',
        title: 'Bad & Sauna',
        text: `${first}\n\n${second}`,
        publishedAt: '2025-04-02',
        source: 'Lindenauer Bote',
        url: 'https://bote.example/7',
        language: 'de',
      },
    ]);
  });

  it('names a post without text by its line', async () => {
    const { sentences } = await read(
      'export.xml',
      wxr(`${post(1, 'Voll', published, first)}\n${post(2, 'Leer', published, '')}`),
    );
    expect(sentences).toEqual([expect.stringMatching(/^export\.xml, Zeile 4: Erwartet wird ein Text/)]);
  });

  it('is told from other XML', async () => {
    expect(
      (await read('a.xml', '<rss><channel><item><title>Bad</title></item></channel></rss>')).sentences,
    ).toEqual([expect.stringContaining('WordPress-Export')]);
  });
});
