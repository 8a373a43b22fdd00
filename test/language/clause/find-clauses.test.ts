import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findClauses, readWords } from '../../../src/language/clause/find-clauses.ts';
import { findSentences } from '../../../src/language/find-sentences.ts';
import { testVocabulary } from '../test-dictionary.ts';
import { CLAUSE_EXAMPLES } from './clause-examples.ts';

/** "kind<parent: text of its parts", one line a clause. */
const outline = (text: string): readonly string[] =>
  findSentences(text).flatMap((sentence) =>
    findClauses(sentence, readWords(sentence, testVocabulary)).map(
      ({ kind, parent, parts }) =>
        `${kind}${parent === null ? '' : `<${parent}`}: ${parts.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
    ),
  );

describe('findClauses', () => {
  it.each(CLAUSE_EXAMPLES)('cuts "%s"', (text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it('shares the subject between coordinated clauses by naming the first one', () => {
    const [sentence] = findSentences('Das Gericht verurteilte den Mann und ordnete seine Unterbringung an.');
    const clauses = sentence ? findClauses(sentence, readWords(sentence, testVocabulary)) : [];
    expect(clauses.map(({ coordinatedWith }) => coordinatedWith)).toEqual([null, 0]);
  });

  it('counts offsets in the whole text', () => {
    const text = 'Es regnet. Er sagte, dass er komme.';
    const clauses = findSentences(text).flatMap((sentence) =>
      findClauses(sentence, readWords(sentence, testVocabulary)),
    );
    expect(clauses.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Es regnet',
      'Er sagte',
      'dass er komme',
    ]);
  });

  const word = fc.constantFrom(
    ...'der die dass ob und oder sagte habe liefern zu um , , ; : ( ) „ “ – Raketen Iran wird als wer mit'.split(
      ' ',
    ),
  );
  const soup = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  );

  it('gives ordered parts inside the sentence, and every word to exactly one clause', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const sentence of findSentences(text)) {
          const clauses = findClauses(sentence, readWords(sentence, testVocabulary));
          const words = clauses.flatMap((clause) => clause.words.map(({ start }) => start));
          const expected = sentence.tokens.filter(({ kind }) => kind !== 'punctuation');
          expect(words.toSorted((left, right) => left - right)).toEqual(expected.map(({ start }) => start));
          for (const [index, clause] of clauses.entries()) {
            expect(clause.start).toBeGreaterThanOrEqual(sentence.start);
            expect(clause.end).toBeLessThanOrEqual(sentence.end);
            expect(clause.parent).not.toBe(index);
            let last = clause.start;
            for (const part of clause.parts) {
              expect(part.start).toBeGreaterThanOrEqual(last);
              expect(part.end).toBeGreaterThan(part.start);
              last = part.end;
            }
            expect(clause.end).toBe(last);
            expect(clauses[index - 1]?.start ?? 0).toBeLessThanOrEqual(clause.start);
          }
        }
      }),
    );
  });

  it('reads a sentence of 40,000 characters, in parts', () => {
    const text = `${'Er sagte, dass der Mann, der kam, '.repeat(1200)}ging.`;
    const clauses = findSentences(text).flatMap((sentence) =>
      findClauses(sentence, readWords(sentence, testVocabulary)),
    );
    expect(clauses.length).toBeGreaterThan(2000);
  });
});
