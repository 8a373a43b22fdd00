import { describe, expect, it } from '@jest/globals';
import type { Position } from '../../../src/answer/answer.ts';
import { considerQuestion } from '../../../src/answer/answer-question.ts';
import { understandQuestion } from '../../../src/answer/understanding/understand-question.ts';
import { createTestCorpus } from '../test-corpus.ts';

/** The side that the last sentence of an article takes on a question, proven to answer or not; null for none. */
export function sideOf(question: string, text: string, title = 'Nachrichten'): Position | null {
  const corpus = createTestCorpus([{ title, text }]);
  const { weighed } = considerQuestion(understandQuestion({ text: question }, corpus), corpus);
  const last = weighed.sentences
    .map(({ considered }) => considered)
    .toSorted((left, right) => right.sentence.start - left.sentence.start)[0];
  return last?.proven[0]?.position ?? last?.side?.position ?? null;
}

/**
 * Tries examples.
 * @param examples by kind
 * @param whose what each kind is told of, as the start of its title
 */
export function trySides(
  examples: Readonly<Record<string, readonly SideExample[]>>,
  whose = 'a sentence that',
): void {
  describe.each(Object.entries(examples))(`${whose} %s`, (_, some) => {
    it.each(some)('%s %s', (question, text, side) => {
      expect(sideOf(question, text)).toBe(side);
    });
  });
}

/** A question, the text of an article, and the side its last sentence takes; null for none. */
export type SideExample = readonly [question: string, text: string, side: Position | null];
