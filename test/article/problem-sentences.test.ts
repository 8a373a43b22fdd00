import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { unreadable } from '../../src/article/archive-files.ts';
import { decodeText } from '../../src/article/decode-text.ts';
import { parseJsonLine } from '../../src/article/parse-json-line.ts';
import { parseTextArticle } from '../../src/article/parse-text-article.ts';

const origin = { file: 'a.md', id: 'a', timeZone: 'Europe/Berlin' };
const ofHead = (head: string) =>
  parseTextArticle(`---\n${head}\n---\nDas Bad bleibt offen, sagte Ohm.\n`, origin);
const ofLine = (value: object) =>
  parseJsonLine(Buffer.from(JSON.stringify(value)), 7, { ...origin, file: 'a.jsonl' });
const sentences = ({ problems }: { problems: readonly { sentence: string }[] }) =>
  problems.map(({ sentence }) => sentence);

describe('the sentence about a head that is no YAML says what to write', () => {
  it.each([
    ['title: Bad: Der Streit geht weiter', "title: 'Bad: Der Streit geht weiter'"],
    ['source: Bote: Lokales', "source: 'Bote: Lokales'"],
    ['title: @rathaus schweigt', "title: '@rathaus schweigt'"],
    ['title: [Update Bad', "title: '[Update Bad'"],
    ['title: "Offen" bleibt das Bad', "title: 'Offen bleibt das Bad'"],
    ["title: Ohm: 'Das Bad bleibt'", "title: 'Ohm: ''Das Bad bleibt'''"],
    ['title: `Bad` bleibt', "title: '`Bad` bleibt'"],
    ['title: %Bad% bleibt', "title: '%Bad% bleibt'"],
  ])('%s', (line, instead) => {
    const [sentence = ''] = sentences(ofHead(`publishedAt: 2025-04-02\n${line}`));
    expect(sentence).toContain('a.md, Zeile 3: ');
    expect(sentence).toContain(`Schreibe ${instead}`);
    const mended = ofHead(`publishedAt: 2025-04-02\n${instead}`);
    expect(mended.problems).toEqual([]);
    expect(mended.articles).toHaveLength(1);
  });

  it('where a line is no field at all', () => {
    expect(sentences(ofHead('title: Bad\nDas Bad bleibt offen\nsource: Bote'))[0]).toContain(
      'Der Kopf erwartet „Name: Wert“ in jeder Zeile',
    );
  });
});

describe('a field under another name than ours', () => {
  it.each([
    ['headline', 'title'],
    ['Überschrift', 'title'],
    ['Titel', 'title'],
    ['date', 'publishedAt'],
    ['published_at', 'publishedAt'],
    ['Medium', 'source'],
    ['link', 'url'],
    ['sprache', 'language'],
  ])('%s: in a head and in a line, is named with ours, %s', (given, field) => {
    const sentence = `„${given}“ ist hier kein Feld. Schreibe ${field} statt ${given}.`;
    const head = ofHead(`${given}: 2025`);
    expect(sentences(head)).toEqual([`a.md, Zeile 2: ${sentence}`]);
    expect(head.articles).toHaveLength(1);
    const line = ofLine({ text: 'Das Bad bleibt offen.', [given]: '2025' });
    expect(sentences(line)).toEqual([`a.jsonl, Zeile 7: ${sentence}`]);
    expect(line.articles).toHaveLength(1);
  });

  it.each(['content', 'body', 'Inhalt', 'Volltext'])(
    '%s instead of text: the article is left out, and why',
    (given) => {
      const line = ofLine({ headline: 'Bad', [given]: 'Das Bad bleibt offen.' });
      expect(line.articles).toEqual([]);
      expect(sentences(line)).toEqual([
        `a.jsonl, Zeile 7: Erwartet wird der Text des Artikels in text, er fehlt. „${given}“ ist hier kein Feld. Schreibe text statt ${given}. Die Zeile wird übergangen.`,
      ]);
    },
  );

  it('is no problem beside ours, or without a value, or where it is something else', () => {
    expect(ofHead('title: Bad\nheadline: Das Bad\nautor: Ohm\nlink:').problems).toEqual([]);
    expect(ofLine({ title: 'Bad', text: 'Offen.', content: { html: 1 }, tags: ['Bad'] }).problems).toEqual(
      [],
    );
  });
});

describe('a file that cannot be read', () => {
  it.each([
    [new RangeError('Invalid typed array length'), 'Der Inhalt ist beschädigt'],
    ['nothing that is an error', 'Der Inhalt ist beschädigt'],
    [Object.assign(new Error('no'), { code: 'ERR_STRING_TOO_LONG' }), 'die Datei neu speichern'],
    [Object.assign(new Error('no'), { code: 'EIO' }), 'Der Datenträger meldet einen Fehler'],
    [Object.assign(new Error('no'), { code: 'EMFILE' }), 'Das System kann sie nicht lesen (EMFILE)'],
    [Object.assign(new Error('no'), { code: 'EACCES' }), 'fehlen die Rechte'],
    [Object.assign(new Error('no'), { code: 'ENOENT' }), 'gefunden wurde nichts'],
    [Object.assign(new Error('no'), { code: 'ELOOP' }), 'führt im Kreis'],
  ])('%s', (error, sentence) => {
    expect(unreadable(error)).toContain(sentence);
    expect(unreadable(error)).not.toContain('unbekannt');
  });
});

describe('Latin-1', () => {
  it('is read like UTF-8, and what is neither is told what to write', () => {
    const text = 'Bürgermeisterin Ohm öffnet die Brücke; „schön“.';
    expect(decodeText(iconv.encode(text, 'windows-1252'))).toEqual({ text });
    const mixed = Buffer.concat([
      Buffer.from('Müller, Schäfer, Köhler, Günther '),
      Buffer.from([0xfc, 0x20]),
    ]);
    for (const bytes of [mixed, Buffer.from([0x42, 0x81, 0x8d, 0x20])])
      expect(decodeText(bytes)).toEqual({ reason: expect.stringContaining('als UTF-8 speichern') });
  });
});
