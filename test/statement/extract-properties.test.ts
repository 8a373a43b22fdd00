import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import type { Statement } from '../../src/statement/statement.ts';
import { readText } from '../reading/read-in.ts';

const extract = (text: string): readonly Statement[] => extractStatements(readText(text));

function expectSound(text: string): void {
  for (const { start, end, spans, cue, speaker } of extract(text)) {
    let from = 0;
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(from);
      expect(span.end).toBeGreaterThan(span.start);
      from = span.end;
    }
    expect(start).toBe(spans[0]?.start);
    expect(end).toBe(from);
    expect(end).toBeLessThanOrEqual(text.length);
    if (cue) expect(text.slice(cue.start, cue.end).trim()).not.toBe('');
    if (speaker) expect(text.slice(speaker.mention.start, speaker.mention.end).trim()).not.toBe('');
  }
}

const knowledge = path.join(import.meta.dirname, '../../knowledge');
const articles = readdirSync(knowledge, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && !file.endsWith('README.md'))
  .map((file) => readFileSync(path.join(knowledge, file), 'utf8'));

describe('extractStatements on any text', () => {
  it('gives sound spans on random strings', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '„',
        '“',
        '"',
        ', ',
        ': ',
        '. ',
        ' sagte ',
        'dass ',
        'Weber ',
        'laut ',
        'sei ',
        ' und ',
        '(',
        ')',
        '\n',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 40 }).map((parts) => parts.join('')),
        expectSound,
      ),
      { numRuns: 200 },
    );
  });

  it('gives sound spans where a source stands inside a quotation', () => {
    expectSound('Sie „kam laut Norden an und');
    expectSound('Der Rat „sah laut Weber die Mauer“ und ging.');
  });

  it('gives sound spans on random cuts of the sample articles', () => {
    const cut = fc
      .tuple(fc.constantFrom(...articles), fc.nat(), fc.nat(400))
      .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));
    fc.assert(fc.property(cut, expectSound), { numRuns: 100 });
  });

  // Whatever grew with the square of the length would not end within the runner's patience.
  it.each([
    '„',
    '"',
    '“',
    '»',
    '„a“ ',
    'Film „a“ ',
    '„a',
    'sagte, ',
    '(',
    'dass er sagte, ',
    'laut ',
    '"a" sagte "b" Ohm ',
  ])('reads long runs of %s', (unit) => {
    expect(() => extract(unit.repeat(Math.ceil(400_000 / unit.length)))).not.toThrow();
  });

  it('reads a megabyte of quotation marks', () => {
    expect(() => extract('„“"»«'.repeat(200_000))).not.toThrow();
  });
});
