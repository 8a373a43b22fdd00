import { describe, expect, it } from '@jest/globals';
import { understand } from '../../../src/answer/understanding/understand.ts';
import { testVocabulary } from '../../language/test-dictionary.ts';
import { fillFrame, NO_QUESTIONS, WORDED, WORDED_FRAMES, YES_NO, YES_NO_FRAMES } from './phrasings.ts';

describe.each([
  ['yes or no', YES_NO, YES_NO_FRAMES],
  ['with a question word', WORDED, WORDED_FRAMES],
])('a question asked otherwise, %s', (_, bases, frames) => {
  it.each(bases.map((base) => [base.plain, base] as const))('%s', (plain, base) => {
    const asked = frames.map((frame) => fillFrame(frame, base));
    // The answer is made of the plain question alone, so the same question gets the same positions.
    expect(asked.map((typed) => [typed, understand(typed, testVocabulary).text])).toEqual(
      asked.map((typed) => [typed, plain]),
    );
  });
});

describe('what asks nothing', () => {
  it.each(NO_QUESTIONS)('%s', (typed) => {
    expect(understand(typed, testVocabulary).text).toBe('');
  });
});

describe('capitals throughout', () => {
  it.each([
    ['WIRD DAS BAD GESCHLOSSEN?', 'wird das bad geschlossen?'],
    ['HAT DIE UNHCR DAS LAGER GERÄUMT?', 'hat die UNHCR das lager geräumt?'],
    ['WARUM???', 'WARUM?'],
  ])('%s', (typed, small) => {
    expect(understand(typed, testVocabulary).text).toBe(small);
  });
});
