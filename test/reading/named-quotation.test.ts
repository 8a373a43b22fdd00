import { describe, expect, it } from '@jest/globals';
import { lookAt, readText } from './read-in.ts';

const clausesOf = (text: string): number => {
  const reading = readText(text);
  return lookAt(reading, ({ sentences }) => sentences.flatMap(({ clauses }) => clauses).length);
};

describe('a name that is a sentence by itself', () => {
  it.each([
    'Die Initiative „Rettet das Bad“ sammelt Unterschriften.',
    'Der Verein „Hilf uns“ klagt.',
    'Die Kampagne „Lies mehr“ kostet viel.',
  ])('has no clause of its own: %s', (text) => {
    expect(clausesOf(text)).toBe(1);
  });

  it('is none behind a verb of saying', () => {
    expect(clausesOf('Sie rief laut „Rettet das Bad“ in den Saal.')).toBeGreaterThanOrEqual(1);
  });
});
