import { describe, expect, it } from '@jest/globals';
import { READ_EVIDENCE } from '../../../src/answer/evidence/compare-evidence.ts';
import { gatherEvidence } from '../../../src/answer/gather/gather-evidence.ts';
import { planAnswer } from '../../../src/answer/plan-answer.ts';
import { understandQuestion } from '../../../src/answer/understanding/understand-question.ts';
import { createTestCorpus } from '../test-corpus.ts';

const RENT = 'Die Wirte fordern niedrigere Mieten und schnelle Hilfe.';
const HELP = 'Schnelle Hilfe und niedrigere Mieten wollen die Wirte in Tannrode.';
const ASIDE = 'Die Wirte trafen sich im Bahnhof.';
const COPY = 'Niedrigere Mieten, sagte Brodersen, helfen nicht allein.';
const corpus = createTestCorpus([
  { title: 'Lindenau', text: `${RENT} ${ASIDE}` },
  { title: 'Tannrode', text: HELP },
  { title: 'Hellbach', text: COPY },
]);

/** The numbers of the sentence that begins so. */
function numbersOf(beginning: string, question = 'Was fordern die Wirte?') {
  const plan = planAnswer(understandQuestion({ text: question }, corpus), corpus);
  const { sentences } = gatherEvidence(plan, corpus, null, 8);
  const found = sentences.find(({ considered: { article, sentence } }) =>
    article.text.slice(sentence.start).startsWith(beginning),
  );
  return (name: string): number => found?.evidence[READ_EVIDENCE.names.indexOf(name)] ?? Number.NaN;
}

const LIKE = 'like the likeliest sentences';
const OTHERS = 'like the likeliest sentences of other articles';

describe('what the likeliest sentences speak of', () => {
  it('is spoken of by those that say the same in other words, and not by those that only name the same people', () => {
    expect(numbersOf('Die Wirte fordern')(LIKE)).toBeGreaterThan(numbersOf('Die Wirte trafen')(LIKE));
    expect(numbersOf('Schnelle Hilfe')(OTHERS)).toBeGreaterThan(0.2);
  });

  it('is not the words of the question, which are counted already', () => {
    expect(numbersOf('Die Wirte trafen')(LIKE)).toBe(0);
  });

  it('may stand in the same article, and then it is nothing that others say, too', () => {
    const alone = createTestCorpus([{ title: 'Lindenau', text: `${RENT} ${HELP}` }]);
    const plan = planAnswer(understandQuestion({ text: 'Was fordern die Wirte?' }, alone), alone);
    const { sentences } = gatherEvidence(plan, alone, null, 8);
    const of = (name: string) =>
      sentences.map(({ evidence }) => evidence[READ_EVIDENCE.names.indexOf(name)] ?? Number.NaN);
    expect(Math.min(...of(LIKE))).toBeGreaterThan(0.2);
    expect(of(OTHERS)).toEqual([0, 0]);
  });

  it('is at most the sentence itself', () => {
    for (const beginning of ['Die Wirte fordern', 'Schnelle Hilfe', 'Die Wirte trafen'])
      for (const name of [LIKE, OTHERS]) {
        expect(numbersOf(beginning)(name)).toBeGreaterThanOrEqual(0);
        expect(numbersOf(beginning)(name)).toBeLessThanOrEqual(1);
      }
  });
});
