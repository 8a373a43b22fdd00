import { describe, expect, it } from '@jest/globals';
import { READ_NAMES } from '../../src/answer/evidence/measure-evidence.ts';
import { createFiller } from '../../src/answer/is-filler.ts';
import type { QuestionKind } from '../../src/answer/question/question-reading.ts';
import type { WeighedSentence } from '../../src/answer/weigh-sentences.ts';

const HERE = { id: 'here' };
const ELSEWHERE = { id: 'elsewhere' };
const MISSING = READ_NAMES.indexOf('what is asked is missing');

interface Given {
  readonly likelihood: number;
  readonly speaker?: string;
  readonly elsewhere?: true;
  readonly missing?: true;
  readonly proven?: true;
}

const ASKED: Partial<Record<QuestionKind, string>> = {
  count: 'a number is asked',
  when: 'a time is asked',
  why: 'a reason is asked',
};

const sentence = (
  { likelihood, speaker, elsewhere, missing, proven }: Given,
  kind: QuestionKind,
): WeighedSentence => {
  const evidence = new Float64Array(READ_NAMES.length);
  const asked = ASKED[kind];
  if (asked !== undefined) evidence[READ_NAMES.indexOf(asked)] = 1;
  if (missing) evidence[MISSING] = 1;
  return {
    likelihood,
    evidence,
    considered: {
      article: elsewhere ? ELSEWHERE : HERE,
      speaker: speaker ?? null,
      proven: proven ? [{}] : [],
    },
  } as unknown as WeighedSentence;
};

/** The likelihoods of what is no filler. */
function kept(given: readonly Given[], kind: QuestionKind): readonly number[] {
  const sentences = given.map((one) => sentence(one, kind));
  const isFiller = createFiller(sentences, kind);
  return sentences.filter((one) => !isFiller(one)).map(({ likelihood }) => likelihood);
}

describe('what only fills an answer', () => {
  it.each<[string, readonly Given[], QuestionKind, readonly number[]]>([
    ['nothing beside nothing', [], 'what', []],
    ['nothing where all is alike', [{ likelihood: 0.4 }, { likelihood: 0.3 }], 'what', [0.4, 0.3]],
    [
      'what another article tells far behind',
      [{ likelihood: 0.5 }, { likelihood: 0.2, elsewhere: true }, { likelihood: 0.2 }],
      'what',
      [0.5, 0.2],
    ],
    [
      'what somebody says in another article far behind',
      [{ likelihood: 0.5 }, { likelihood: 0.19, elsewhere: true, speaker: 'Holt' }],
      'says',
      [0.5],
    ],
    [
      'nothing of another article that is nearly as likely',
      [{ likelihood: 0.5 }, { likelihood: 0.3, elsewhere: true }],
      'yes-no',
      [0.5, 0.3],
    ],
    [
      'what nobody says, further behind',
      [{ likelihood: 0.8 }, { likelihood: 0.19 }, { likelihood: 0.18, speaker: 'Holt' }],
      'yes-no',
      [0.8, 0.18],
    ],
    [
      'what has no number, where a likelier one has it',
      [{ likelihood: 0.5 }, { likelihood: 0.4, missing: true }],
      'count',
      [0.5],
    ],
    [
      'what has no day, where a likelier one has it',
      [{ likelihood: 0.5 }, { likelihood: 0.4, missing: true }],
      'when',
      [0.5],
    ],
    [
      'nothing without a number that is the likeliest',
      [{ likelihood: 0.5, missing: true }, { likelihood: 0.4 }],
      'count',
      [0.5, 0.4],
    ],
    [
      'nothing without a number that somebody says',
      [{ likelihood: 0.5 }, { likelihood: 0.4, missing: true, speaker: 'Holt' }],
      'count',
      [0.5, 0.4],
    ],
    [
      'nothing without a reason: it is told in other words',
      [{ likelihood: 0.5 }, { likelihood: 0.4, missing: true }],
      'why',
      [0.5, 0.4],
    ],
    ['nothing told to keywords', [{ likelihood: 0.8 }, { likelihood: 0.1 }], 'keywords', [0.8, 0.1]],
    [
      'nothing that is proven',
      [{ likelihood: 0.9 }, { likelihood: 0.01, elsewhere: true, proven: true }],
      'yes-no',
      [0.9, 0.01],
    ],
  ])('is %s', (_, given, kind, expected) => {
    expect(kept(given, kind)).toEqual(expected);
  });
});
