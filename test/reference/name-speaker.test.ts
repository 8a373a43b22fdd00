import { describe, expect, it } from '@jest/globals';
import { nameSpeaker } from '../../src/reference/name-speaker.ts';
import { readText } from '../reading/read-in.ts';

describe('whom a word of an article names, asked apart from its statements', () => {
  it('is the one whom the same pronoun stands for in the sentence before', () => {
    const text = 'Jan Ohm ist Wirt. Er lebt in Moorburg. Er bestritt die Tat.';
    expect(nameSpeaker(readText(text), text.lastIndexOf('Er'))?.name).toBe('Jan Ohm');
  });
});
