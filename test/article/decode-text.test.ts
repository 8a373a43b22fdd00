import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeText } from '../../src/article/decode-text.ts';

const german = '„Das Müllheizkraftwerk bleibt – vorerst“, sagte Frau Größ.';
const html = (charset: string): string => `<meta charset="${charset}"><p>${german}</p>`;

describe('bytes as text', () => {
  const text = (written: string | Uint8Array) => decodeText(Buffer.from(written));

  it('lose their byte order mark and carriage returns', () => {
    expect(text('\uFEFFEins\r\nZwei\rDrei')).toEqual({ text: 'Eins\nZwei\nDrei' });
  });

  it('spell an umlaut in one way', () => {
    expect(text('Mu\u0308ller')).toEqual({ text: 'Müller' });
  });

  it.each([
    ['UTF-8', 'utf-8'],
    ['Windows-1252', 'windows-1252'],
    ['UTF-16 with a mark', 'utf-16'],
    ['UTF-16 without a mark', 'utf-16le'],
    ['UTF-16 with the high byte first', 'utf-16be'],
  ])('are read in %s without being told', (_, encoding) => {
    expect(decodeText(iconv.encode(german, encoding))).toEqual({ text: german });
  });

  it.each([
    ['windows-1252', 'windows-1252'],
    ['iso-8859-1', 'windows-1252'],
    ['utf-8', 'windows-1252'],
    ['iso-8859-1', 'utf-8'],
    ['x-nobody-knows', 'utf-8'],
  ])('of a page that says %s are read where they are %s', (declared, encoding) => {
    const bytes = iconv.encode(html(declared), encoding);
    expect(decodeText(bytes, { declared: 'html' })).toEqual({ text: html(declared) });
  });

  it('keep the typographic quotation marks that Windows-1252 has between 0x80 and 0x9F', () => {
    const bytes = Uint8Array.of(0x84, 0x4a, 0x61, 0x93, 0x20, 0x96, 0x20, 0x80);
    expect(decodeText(bytes)).toEqual({ text: '„Ja“ – €' });
  });

  it('are read as what a header or an XML declaration says', () => {
    const polish = 'Łódź';
    expect(decodeText(iconv.encode(polish, 'iso-8859-2'), { charset: 'ISO-8859-2' })).toEqual({
      text: polish,
    });
    const xml = `<?xml version="1.0" encoding="ISO-8859-2"?><a>${polish}</a>`;
    expect(decodeText(iconv.encode(xml, 'iso-8859-2'), { declared: 'xml' })).toEqual({ text: xml });
  });

  it.each([
    ['a picture', Uint8Array.of(137, 80, 78, 71, 0, 1, 2)],
    ['a text cut off in the middle of a letter', Buffer.from(`${german}ö`).subarray(0, -1)],
    ['what no encoding has', Uint8Array.of(0x81, 0x8d, 0x41)],
  ])('are refused with a sentence: %s', (_, bytes) => {
    const decoded = decodeText(bytes);
    if (!('reason' in decoded)) throw new Error(JSON.stringify(decoded));
    expect(decoded.reason).toMatch(/^Erwartet wird ein Text/);
  });

  it('give a text or a reason, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const decoded = decodeText(bytes);
        expect(typeof ('text' in decoded ? decoded.text : decoded.reason)).toBe('string');
      }),
    );
  });
});
