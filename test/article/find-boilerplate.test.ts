import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findBoilerplate, isFurniture } from '../../src/article/find-boilerplate.ts';
import { BOILERPLATE_LINES } from '../../src/language/lexicon/boilerplate.ts';

const title = 'Rat prüft Schließung des Hallenbads';
const sentence = 'Der Rat von Lindenau prüft, ob das Hallenbad schließen muss.';
const marked = (text: string, of = title): readonly string[] =>
  findBoilerplate({ title: of, text }).map(({ start, end }) => text.slice(start, end));

describe('boilerplate lines', () => {
  it.each(BOILERPLATE_LINES.flatMap(({ name, examples }) => examples.map((line) => [name, line])))(
    'of the kind %s are left out: %s',
    (_, line) => expect(isFurniture(line ?? '')).toBe(true),
  );

  it.each(BOILERPLATE_LINES.flatMap(({ stays }) => stays))('are no sentences of an article: %s', (line) =>
    expect(isFurniture(line)).toBe(false),
  );

  it.each([
    'Teilen | Drucken | Merken',
    'Facebook Twitter WhatsApp',
    '00:00',
    '0:00 / 03:12',
    '== Quellen ==',
    '***',
  ])('are bars and players: %s', (line) =>
    expect(marked(`${sentence}\n${line}\n${sentence}`)).toEqual([line]),
  );
});

describe('boilerplate of an article', () => {
  it('is its title, repeated or folded into a slug', () => {
    expect(marked(`${title}\n\nRat prueft Schliessung des Hallenbads\n\n${sentence}`)).toEqual([
      title,
      'Rat prueft Schliessung des Hallenbads',
    ]);
  });

  it('is a slug that is cut at its end', () => {
    expect(marked(`Rat prueft Schliessung des\n${sentence}`)).toEqual(['Rat prueft Schliessung des']);
  });

  it('is a caption given twice above its credit', () => {
    const caption = 'Das Hallenbad von Lindenau im Frühjahr.';
    expect(marked(`${caption}\n\n${caption}\n\n(Foto: Muster)\n\n${sentence}`)).toEqual([
      caption,
      caption,
      '(Foto: Muster)',
    ]);
    expect(marked(`${sentence}\n${sentence}`)).toEqual([sentence]);
  });

  it('is what stands below the last sentence', () => {
    expect(marked(`${sentence}\n\nmuster-allgemeines\nmba/kle\n\nSchreibe einen Kommentar`)).toEqual([
      'muster-allgemeines',
      'mba/kle',
      'Schreibe einen Kommentar',
    ]);
  });

  it('is the dateline of the first sentence alone', () => {
    expect(marked(`LINDENAU: ${sentence}`)).toEqual(['LINDENAU:']);
    expect(marked(`Bad Lindenau (dpa/lnw) - ${sentence}`)).toEqual(['Bad Lindenau (dpa/lnw) -']);
    expect(marked(`${sentence}\nLINDENAU: ${sentence}`)).toEqual([]);
    expect(marked(`SPD: ${sentence}`)).toEqual([]);
    expect(marked(`Karin Muster (SPD) - ${sentence}`)).toEqual([]);
  });

  it('is a credit within a line', () => {
    expect(marked(`${sentence} (Muster-AFX)`)).toEqual(['(Muster-AFX)']);
    expect(marked(`Ein Blick ins Bad. (Foto: Karin Muster)\n${sentence}`)).toEqual(['(Foto: Karin Muster)']);
    expect(marked(`${sentence} (wie im Vorjahr)`)).toEqual([]);
  });

  it('is the indent of an interview but not the name behind it', () => {
    expect(marked(`${sentence}\n::Karin Muster: Wir prüfen noch.`)).toEqual(['::']);
  });

  it('lies in order inside the text, whatever the text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(title, sentence, '(Foto: x)', '::a (dpa)', 'Politik'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        let last = 0;
        for (const { start, end } of findBoilerplate({ title, text })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
