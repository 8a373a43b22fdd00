import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText, isolate } from '../../src/chat/foreign-text.ts';
import { PAGE_LIMITS } from '../../src/chat/page-limits.ts';
import { cutWords, foreignWords, quoteForeign } from '../../src/chat/quotation.ts';
import { fill } from '../../src/chat/strings/strings.ts';
import { renderAnswerView } from '../../src/chat/view.ts';
import { testAnswer, testStatement } from './test-newsroom.ts';

const OVERRIDE = '\u202E';
const FSI = '\u2068';
const PDI = '\u2069';
const HEBREW = 'שלום עולם';

const odd = fc.string({
  unit: fc.constantFrom(
    'a',
    'ä',
    ' ',
    'ש',
    'م',
    OVERRIDE,
    FSI,
    PDI,
    '\u0000',
    '\u001B',
    '\u0308',
    '\uD800',
    '„',
    '1',
  ),
  minLength: 1,
  maxLength: 200,
});

/** Every isolate is closed where its text ends, and nothing turns the direction. */
function expectHarmless(text: string): void {
  let open = 0;
  for (const character of text) {
    if (character === FSI) open += 1;
    if (character === PDI) open -= 1;
    expect(open).toBeGreaterThanOrEqual(0);
  }
  expect(open).toBe(0);
  expect(text).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066\u2067]/u);
}

describe('words of others', () => {
  it.each([
    ['an override that turns all that follows', `Der Kran${OVERRIDE} sei da`, 'Der Kran sei da'],
    ['an embedding', 'Der \u202BKran\u202C sei da', 'Der Kran sei da'],
    ['isolates of their own', `Der ${FSI}Kran${PDI}${PDI} sei da`, 'Der Kran sei da'],
    ['control characters', 'Der\u0000 Kran\u0007 sei\u001B[31m da', 'Der Kran sei[31m da'],
    ['a mark of byte order', '\uFEFFDer Kran', 'Der Kran'],
    ['soft hyphens and spaces of no width', 'Der Hafen\u00ADkran\u200B sei da', 'Der Hafenkran sei da'],
    ['half a character', 'Der Kran \uD83D', 'Der Kran \uFFFD'],
    ['a stack of marks', `Kra${'\u0301'.repeat(30)}n`, `Kra${'\u0301'.repeat(4)}n`],
    [
      'nothing of the kind',
      'Der Kran „sei“ — da, für 5 €: ça va, ñ, 🚢👩‍🚀',
      'Der Kran „sei“ — da, für 5 €: ça va, ñ, 🚢👩‍🚀',
    ],
  ])('lose %s', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('from right to left are set apart, inside their quotation marks', () => {
    expect(quoteForeign(HEBREW, 100)).toBe(`„${FSI}${HEBREW}${PDI}“`);
    expect(foreignWords(`Mara ${HEBREW}`, 100)).toBe(`${FSI}Mara ${HEBREW}${PDI}`);
    expect(quoteForeign('Der Kran sei da', 100)).toBe('„Der Kran sei da“');
  });

  it('are set apart once, however often they go through lines of ours', () => {
    const line = fill('Frage von {name}', { name: HEBREW });
    expect(line).toBe(`Frage von ${FSI}${HEBREW}${PDI}`);
    expect(fill('{line} heute', { line })).toBe(`${line} heute`);
  });

  it('are closed again where they are cut', () => {
    const cut = cutWords(isolate(`${HEBREW} `.repeat(20).trim()), 40);
    expect(cut.length).toBeLessThanOrEqual(40);
    expectHarmless(cut);
  });

  it('do no harm, whatever they hold', () => {
    fc.assert(
      fc.property(odd, fc.integer({ min: 12, max: 60 }), (text, most) => {
        expectHarmless(foreignWords(text, most));
        expectHarmless(quoteForeign(text, most));
        expectHarmless(cutWords(fill('Gesucht: {text}, gestern', { text }), most));
        expect(cutWords(foreignWords(text, most), most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('an answer', () => {
  it('keeps the date behind words with an open override', () => {
    const evil = (text: string): string => `${text}${OVERRIDE}`;
    const statement = testStatement(evil('der Kran sei da'), {
      speaker: evil('Mara'),
      role: evil('Sprecherin'),
      via: evil('Funk'),
      title: evil('Streit'),
      source: evil('Blatt'),
      date: null,
      dateWords: evil('am Freitag'),
    });
    const answer = testAnswer({
      question: evil('Wurde der Kran geliefert?'),
      positions: [{ position: 'andere', statements: [statement] }],
      contradictions: [{ affirming: statement, denying: statement }],
    });
    const view = renderAnswerView(answer, answer, {
      locale: 'de',
      limits: PAGE_LIMITS.discord,
      key: 'k',
      page: 0,
      notes: [],
      deletableBy: null,
      showable: false,
    });
    expect(JSON.stringify(view)).toContain('veröffentlicht 07.09.2024');
    expect(JSON.stringify(view)).not.toContain(OVERRIDE);
  });
});
