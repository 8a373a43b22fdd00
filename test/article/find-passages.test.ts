import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPassages } from '../../src/article/find-passages.ts';

const sentence =
  'Der Rat von Lindenau prüft, ob das Hallenbad schließen muss, sagte eine Sprecherin der Stadt am Montag nach der Sitzung im Rathaus.';
const passages = (text: string, title = 'Hallenbad'): readonly string[] =>
  findPassages({ id: 'a', title, text, publishedAt: null, source: null, url: null, language: 'de' }).map(
    ({ start, end }) => text.slice(start, end),
  );

describe('passages', () => {
  it('are the paragraphs', () => {
    expect(passages(`${sentence}\n\n  ${sentence} Später.\n`)).toEqual([sentence, `${sentence} Später.`]);
  });

  it('keep a short line with what follows', () => {
    expect(passages(`Was kostet das?\n${sentence}\n${sentence} Doch.`)).toEqual([
      `Was kostet das?\n${sentence}`,
      `${sentence} Doch.`,
    ]);
  });

  it('never reach across boilerplate', () => {
    expect(passages(`Was kostet das?\nAnzeige\n${sentence}\nmuster-allgemeines`)).toEqual([
      'Was kostet das?',
      sentence,
    ]);
    expect(passages(`LINDENAU: ${sentence}`)).toEqual([sentence]);
  });

  it('cut a long paragraph at the ends of sentences', () => {
    const cut = passages(Array.from({ length: 20 }, () => sentence).join(' '));
    expect(cut.length).toBeGreaterThan(2);
    for (const passage of cut) {
      expect(passage.length).toBeLessThanOrEqual(900);
      expect(passage).toMatch(/^Der Rat.*Rathaus\.$/);
    }
  });

  it('leave no word of a plain text out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12)), (counts) => {
        const lines = counts.map((count, index) => `Zeile ${index}. ${`${sentence} `.repeat(count)}`.trim());
        const squeeze = (text: string): string => text.replace(/\s/g, '');
        expect(squeeze(passages(lines.join('\n')).join(''))).toBe(squeeze(lines.join('')));
      }),
    );
  });

  it('are none in an empty text', () => expect(passages(' \n ')).toEqual([]));
});
