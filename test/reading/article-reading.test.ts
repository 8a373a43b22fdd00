import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPassages } from '../../src/article/find-passages.ts';
import { lookAt, readText } from './read-in.ts';

const TEXT = [
  'Die Reederei Nordlicht will im Mai zwei Fähren kaufen. Das sagte ihre Chefin Ida Brack am Montag.',
  '„Wir brauchen die Schiffe“, erklärte sie. „Ohne sie fährt bald niemand mehr.“ Der Betriebsrat widersprach.',
  'Ob die Stadt Ahlstedt zahlt, ist offen.',
].join('\n\n');

describe('the reading of an article', () => {
  it('has the sentences of its text, a quotation with who says it', () => {
    lookAt(readText(TEXT), ({ sentences }) =>
      expect(sentences.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
        'Die Reederei Nordlicht will im Mai zwei Fähren kaufen.',
        'Das sagte ihre Chefin Ida Brack am Montag.',
        '„Wir brauchen die Schiffe“, erklärte sie.',
        '„Ohne sie fährt bald niemand mehr.“',
        'Der Betriebsrat widersprach.',
        'Ob die Stadt Ahlstedt zahlt, ist offen.',
      ]),
    );
  });

  it('says where a paragraph begins', () => {
    lookAt(readText(TEXT), ({ sentences }) =>
      expect(sentences.map(({ opensParagraph }) => opensParagraph)).toEqual([
        true,
        false,
        true,
        false,
        false,
        true,
      ]),
    );
  });

  it('has the times of the whole text, by the day of publication', () => {
    lookAt(readText(TEXT), ({ times }) =>
      expect(times.map(({ value }) => value)).toEqual(['2024-05', '2024-03-11']),
    );
  });

  it('leaves the page around the article out', () => {
    const text = 'Die Werft baut.\n\nMehr zum Thema\n\nDas Amt prüft.';
    lookAt(readText(text), ({ sentences }) =>
      expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
        'Die Werft baut.',
        'Das Amt prüft.',
      ]),
    );
  });

  it('is read once: who asks again gets the same', () => {
    const reading = readText(TEXT, { title: 'Reederei kauft Fähren' });
    const [passage] = findPassages(reading.article);
    expect(reading.sentences).toBe(reading.sentences);
    expect(reading.times).toBe(reading.times);
    expect(reading.title).toBe(reading.title);
    expect(passage && reading.propositions(passage)).toBe(passage && reading.propositions(passage));
  });

  it('gives statements and answers the same words of a sentence', () => {
    const reading = readText(TEXT);
    const [sentence] = reading.sentences;
    const [read] = reading.propositions({ start: 0, end: sentence?.end ?? 0 });
    expect(read?.clauses[0]?.clause.words[0]).toBe(sentence?.words[0]);
  });

  it('takes no memory before it is asked, and more with each part', () => {
    const reading = readText(TEXT);
    expect(reading.bytes).toBe(0);
    reading.propositions({ start: 0, end: 55 });
    const passage = reading.bytes;
    expect(passage).toBeGreaterThan(0);
    expect(reading.sentences.length).toBeGreaterThan(0);
    expect(reading.bytes).toBeGreaterThan(passage);
  });

  it('has sentences in order, disjoint and inside the text, whatever the text', () => {
    const piece = fc.constantFrom(
      'Die Werft baut.',
      '„Nein“, sagte sie.',
      '„Offen',
      '\n\n',
      ' ',
      'Am 3. Mai (Foto: Ida Brack) kam er',
      'dpa',
      '"',
      '.',
      'Weil es regnet, fährt die Fähre nicht.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let from = 0;
        for (const { start, end, words, clauses } of readText(text).sentences) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
          for (const { parts } of clauses)
            for (const part of parts) expect(part.start >= start && part.end <= end).toBe(true);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });
});
