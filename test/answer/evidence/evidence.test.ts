import { describe, expect, it } from '@jest/globals';
import { READ_EVIDENCE } from '../../../src/answer/evidence/compare-evidence.ts';
import { gatherEvidence } from '../../../src/answer/gather/gather-evidence.ts';
import { planAnswer } from '../../../src/answer/plan-answer.ts';
import { understandQuestion } from '../../../src/answer/understanding/understand-question.ts';
import { createTestCorpus } from '../test-corpus.ts';

const TEXT = [
  'Die Firma Hellbach hat der Stadt Lindenau im März 30 Busse geliefert, sagte Bürgermeisterin Hanna Brodersen.',
  'Die Firma Nordwerk hat der Stadt Lindenau keine Busse geliefert.',
  'Vielleicht kommt der Bürgermeister von Tannrode wegen des Festes.',
  'Wer kommt noch?',
].join(' ');
const corpus = createTestCorpus([
  { title: 'Neue Busse für Lindenau', text: TEXT },
  { title: 'Wetter', text: 'Morgen regnet es in Tannrode. Das Fest fällt aus.', publishedAt: '2019-01-02' },
]);

/** The numbers of the sentence that begins so, for a question. */
function numbersOf(question: string, beginning: string): (name: string) => number {
  const plan = planAnswer(understandQuestion({ text: question }, corpus), corpus);
  const { sentences } = gatherEvidence(plan, corpus, null, 8);
  const found = sentences.find(({ considered: { article, sentence } }) =>
    article.text.slice(sentence.start).startsWith(beginning),
  );
  return (name) => {
    const place = READ_EVIDENCE.names.indexOf(name);
    expect(place).toBeGreaterThanOrEqual(0);
    return found?.evidence[place] ?? Number.NaN;
  };
}

const ASKED = 'Hat Hellbach Busse an Lindenau geliefert?';

describe('the evidence of a sentence', () => {
  const own = numbersOf(ASKED, 'Die Firma Hellbach');
  const other = numbersOf(ASKED, 'Die Firma Nordwerk');

  it('counts the words of the question, rare ones more', () => {
    expect(own('words in the sentence')).toBeCloseTo(1);
    expect(other('words in the sentence')).toBeLessThan(1);
    expect(other('heaviest word missing in the sentence')).toBeGreaterThan(0);
    expect(own('heaviest word missing in the sentence')).toBeCloseTo(0);
  });

  it('knows whom the question names', () => {
    const by = 'Was sagte Brodersen über die Busse?';
    expect(numbersOf(by, 'Die Firma Hellbach')('all names in the sentence')).toBe(1);
    expect(numbersOf(by, 'Die Firma Nordwerk')('names in the sentence')).toBe(0);
  });

  it('tells where the sentence stands', () => {
    expect(own('first sentence of the passage')).toBe(1);
    expect(other('first sentence of the passage')).toBe(0);
    expect(own('rank of the passage')).toBe(1);
  });

  it('says who speaks, and how', () => {
    expect(own('somebody named speaks')).toBe(1);
    expect(other('somebody named speaks')).toBe(0);
    expect(
      numbersOf('Was sagt Brodersen zu den Bussen?', 'Die Firma Hellbach')('speaker named in the question'),
    ).toBe(1);
  });

  it('has what grammar proves, and what is told of somebody else', () => {
    expect(own('proven: same event, same roles')).toBe(1);
    expect(own('side proven')).toBe(1);
    expect(other('proven: same event, same roles')).toBe(0);
    expect(other('same event of somebody else')).toBe(1);
  });

  it('looks for what is asked: a number, a reason', () => {
    const count = numbersOf('Wie viele Busse hat Hellbach geliefert?', 'Die Firma Hellbach');
    expect(count('asked number is there')).toBe(1);
    expect(count('what is asked is missing')).toBe(0);
    const why = 'Warum kommt der Bürgermeister von Tannrode?';
    expect(numbersOf(why, 'Vielleicht')('asked reason is there')).toBe(1);
    expect(numbersOf(why, 'Wer kommt')('what is asked is missing')).toBe(1);
  });

  it('knows how it is put: denied, possible, asked', () => {
    expect(other('negation')).toBe(1);
    expect(own('negation')).toBe(0);
    expect(numbersOf('Kommt der Bürgermeister?', 'Vielleicht')('possibility')).toBe(1);
    expect(numbersOf('Kommt der Bürgermeister?', 'Wer kommt')('question or exclamation')).toBe(1);
  });

  it('compares the time that is asked with that of the article', () => {
    expect(numbersOf('Regnet es im Januar 2019 in Tannrode?', 'Morgen')('asked time of the article')).toBe(1);
    expect(numbersOf('Regnet es im Juli 2024 in Tannrode?', 'Morgen')('asked time is another')).toBe(1);
  });

  it('looks at the article as a whole', () => {
    expect(own('words in the whole article')).toBeCloseTo(1);
    expect(numbersOf('Regnet es bei Brodersen?', 'Morgen')('a name missing in the whole article')).toBe(1);
  });

  it('is told against the best sentence of the question', () => {
    expect(own('behind the best: words in the sentence')).toBe(0);
    expect(other('behind the best: words in the sentence')).toBeLessThan(0);
  });

  it('counts words that keep the same company only where something was learned', () => {
    expect(own('kindred words in the sentence')).toBeCloseTo(own('words in the sentence'));
  });
});
