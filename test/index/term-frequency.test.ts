import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeOfFrequency, FREQUENCY_CODES, frequencyOfCode } from '../../src/index/term-frequency.ts';

const sum = fc.oneof(
  fc.double({ min: 0.01, max: 30, noNaN: true }),
  fc.nat(400).map((eighths) => eighths / 8),
);

describe('the code of a frequency', () => {
  it('stands for the frequency closest to it, the smallest code of two that are equally close', () => {
    fc.assert(
      fc.property(sum, (frequency) => {
        const distances = Array.from({ length: FREQUENCY_CODES }, (_, code) =>
          Math.abs(frequencyOfCode(code) - frequency),
        );
        expect(codeOfFrequency(frequency)).toBe(distances.indexOf(Math.min(...distances)));
      }),
    );
  });

  it('is that of the frequency itself for each that has a code', () => {
    for (let code = 0; code < FREQUENCY_CODES; code++) {
      expect(codeOfFrequency(frequencyOfCode(code))).toBe(code);
    }
  });

  it('is that of the largest for all above it', () => {
    expect(frequencyOfCode(codeOfFrequency(20.1))).toBe(20);
    expect(frequencyOfCode(codeOfFrequency(1e9))).toBe(20);
  });
});
