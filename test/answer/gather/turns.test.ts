import { describe, expect, it } from '@jest/globals';
import { answeringQuestion } from '../../../src/answer/answer-question.ts';
import type { Stage } from '../../../src/answer/steps.ts';
import { createTestCorpus } from '../test-corpus.ts';

const PLACES = ['Lüttnow', 'Ahlstedt', 'Lindenau', 'Wehrau'];
const ARTICLES = Array.from({ length: 64 }, (_, number) => ({
  id: `kran-${number}`,
  title: `Der Kran im Hafen von ${PLACES[number % 4]}`,
  text: `Der Kran Nummer ${number} wurde geliefert, sagte Hafenmeisterin Elke Fohr. Der Kran steht im Hafen. Reeder Jonte Brandt sagte, der Kran sei nicht geprüft worden.`,
}));

/** The pieces in which a question is answered, others having their turn between two of them. */
function piecesOf(articles: typeof ARTICLES): readonly Stage[] {
  const corpus = createTestCorpus(articles);
  return [...answeringQuestion({ text: 'Wurde der Kran geliefert?' }, corpus)];
}
const count = (pieces: readonly Stage[], stage: Stage): number =>
  pieces.filter((piece) => piece === stage).length;

describe('the pieces of an answer', () => {
  it('are of a few passages each while words are looked for, however many are found', () => {
    const [few, many] = [piecesOf(ARTICLES.slice(0, 8)), piecesOf(ARTICLES)];
    expect(count(many, 'words') - count(few, 'words')).toBe(7);
  });

  it('are of one sentence each while sentences are read', () => {
    const pieces = piecesOf(ARTICLES);
    expect(count(pieces, 'read')).toBeGreaterThanOrEqual(70);
  });
});
