import { describe, expect, it } from '@jest/globals';
import { lookAt, readText } from './read-in.ts';

describe('a failing look at a reading', () => {
  const reading = readText('Die Werft lieferte keine Boote.');
  const fail = (): string => {
    try {
      lookAt(reading, ({ sentences }) => expect(sentences).toHaveLength(2));
    } catch (error) {
      return String((error as Error).stack);
    }
    return '';
  };

  it('tells what was expected', () => {
    expect(fail()).toContain('toHaveLength');
  });

  it('tells the clauses, the phrases and who did what, and whether', () => {
    expect(fail()).toContain('Teilsatz 0 (main, liefern)');
    expect(fail()).toContain('[Die Werft: organisation, feminine]'.slice(0, 24));
    expect(fail()).toContain('verb liefern');
    expect(fail()).toContain('denied');
  });

  it('gives what was looked for when nothing fails', () => {
    expect(lookAt(reading, ({ sentences }) => sentences.length)).toBe(1);
  });
});
