import { describe, expect, it } from '@jest/globals';
import { gatherEvidence } from '../../../src/answer/gather/gather-evidence.ts';
import { planAnswer } from '../../../src/answer/plan-answer.ts';
import { shippedModel } from '../../../src/answer/relevance/shipped-model.ts';
import { understandQuestion } from '../../../src/answer/understanding/understand-question.ts';
import { createTestCorpus } from '../test-corpus.ts';

/** Reports of a port, of which only each eighth tells of the crane. */
const REPORTS = Array.from({ length: 64 }, (_, number) => ({
  id: `hafen-${number}`,
  title: number % 8 === 0 ? `Der Kran Nummer ${number}` : `Fest Nummer ${number}`,
  text:
    number % 8 === 0
      ? `Der Kran im Hafen wurde geliefert, sagte Hafenmeisterin Elke Fohr. Er steht am Kai ${number}.`
      : `Im Hafen von Lüttnow sangen ${number} Chöre. Am Abend regnete es.`,
}));
const ALIKE = REPORTS.map((report) => ({ ...report, text: REPORTS[0]?.text ?? '', title: 'Der Kran' }));

function countRead(articles: typeof REPORTS, limit: number): number {
  const corpus = createTestCorpus(articles);
  const plan = planAnswer(understandQuestion({ text: 'Wurde der Kran im Hafen geliefert?' }, corpus), corpus);
  return gatherEvidence(plan, corpus, shippedModel().model?.first ?? null, limit).sentences.length;
}

describe('how many sentences are read', () => {
  it('is few where the rest is far less likely than the likeliest', () => {
    expect(countRead(REPORTS, 8)).toBeLessThan(70);
    expect(countRead(REPORTS, 8)).toBeGreaterThanOrEqual(36);
  });

  it('is more where many are as likely', () => {
    expect(countRead(ALIKE, 8)).toBeGreaterThan(countRead(REPORTS, 8));
    expect(countRead(ALIKE, 8)).toBeLessThanOrEqual(70);
  });

  it('grows with how many statements are wanted', () => {
    expect(countRead(REPORTS, 20)).toBeGreaterThanOrEqual(80);
  });
});
