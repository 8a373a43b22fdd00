import { describe, expect, it } from '@jest/globals';
import { READ_EVIDENCE } from '../../../src/answer/evidence/compare-evidence.ts';
import { gatherEvidence } from '../../../src/answer/gather/gather-evidence.ts';
import { planAnswer } from '../../../src/answer/plan-answer.ts';
import { understandQuestion } from '../../../src/answer/understanding/understand-question.ts';
import { createTestCorpus } from '../test-corpus.ts';

/** Longer than any lead. */
const FILLER = 'Am Abend kamen viele Gäste in den Saal und hörten lange zu. '.repeat(8);

/** The numbers of the last sentence of an article. */
function numbersOf(question: string, title: string, text: string) {
  const corpus = createTestCorpus([{ title, text }]);
  const plan = planAnswer(understandQuestion({ text: question }, corpus), corpus);
  const { sentences } = gatherEvidence(plan, corpus, null, 8);
  const last = sentences.toSorted(
    (left, right) => left.considered.sentence.start - right.considered.sentence.start,
  );
  return (name: string): number => last.at(-1)?.evidence[READ_EVIDENCE.names.indexOf(name)] ?? Number.NaN;
}

const ASKED = 'Ist das Stadtbad in Lindenau sicher?';
const SAID = '„Wir prüfen das Stadtbad jeden Tag“, sagte Hanna Brodersen.';
const TOPIC = 'kindred words in the title and the lead';
const MISSING = 'no kindred of the heaviest word in the title and the lead';

describe('what an article is about', () => {
  it('stands in its title', () => {
    const numbers = numbersOf(ASKED, 'Stadtbad in Lindenau ist sicher', SAID);
    expect(numbers('kindred words in the title')).toBeCloseTo(1);
    expect(numbers('no kindred of the heaviest word in the title')).toBeCloseTo(0);
    expect(numbers('names in the title and the lead')).toBe(1);
  });

  it('stands at its beginning, however far down the sentence is', () => {
    const numbers = numbersOf(ASKED, 'Rat', `Das Stadtbad in Lindenau ist sicher. ${FILLER}${SAID}`);
    expect(numbers('kindred words in the title')).toBe(0);
    expect(numbers('words in the title and the lead')).toBeCloseTo(1);
    expect(numbers(TOPIC)).toBeCloseTo(1);
    expect(numbers(MISSING)).toBeCloseTo(0);
  });

  it('is not what only comes up further down', () => {
    const numbers = numbersOf(ASKED, 'Rat', `${FILLER}Das Stadtbad in Lindenau ist sicher. ${SAID}`);
    expect(numbers(TOPIC)).toBe(0);
    expect(numbers(MISSING)).toBeGreaterThan(0);
    expect(numbers('names in the title and the lead')).toBe(0);
  });

  it('makes up for what the sentence does not repeat', () => {
    const said = '„Wir prüfen jeden Tag“, sagte Hanna Brodersen über das Stadtbad.';
    const about = numbersOf(ASKED, 'Lindenau: Ist das Bad sicher?', said);
    const other = numbersOf(ASKED, 'Rat', said);
    const name = 'kindred words in the sentence, the title and the lead';
    expect(about(name)).toBeGreaterThan(other(name));
    const missing = 'no kindred of the heaviest word in the sentence, the title and the lead';
    expect(about(missing)).toBeLessThanOrEqual(other(missing));
  });
});
