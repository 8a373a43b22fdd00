import { describe, expect, it } from '@jest/globals';
import { gatherEvidence } from '../../../src/answer/gather/gather-evidence.ts';
import { planAnswer } from '../../../src/answer/plan-answer.ts';
import { understandQuestion } from '../../../src/answer/understanding/understand-question.ts';
import { createTestCorpus } from '../test-corpus.ts';

/** Whether the only sentence of an article is kept from being shown. */
function isVetoed(question: string, text: string): boolean | undefined {
  const corpus = createTestCorpus([{ id: 'a', title: 'Meldung', text }]);
  const plan = planAnswer(understandQuestion({ text: question }, corpus), corpus);
  return gatherEvidence(plan, corpus, null, 8).sentences[0]?.considered.vetoed;
}

describe('a sentence that gives the part of one who is asked about to somebody else', () => {
  it.each([
    [
      'Hat die Firma Nordwerk Busse an Lindenau geliefert?',
      'Die Firma Hellbach habe der Stadt Lindenau Busse geliefert, sagte Hanna Brodersen.',
    ],
    ['Hat Serbien Raketen an Ostrau geliefert?', 'Kroatien hat Raketen an Ostrau geliefert.'],
    ['Hat Peru Chile angegriffen?', 'Bolivien hat Chile angegriffen, sagte der Minister.'],
    ['Hat der Iran Raketen an Russland geliefert?', 'Nordkorea lieferte Raketen an Russland.'],
    ['Hat Norwegen Dänemark Fische verkauft?', 'Schweden hat Dänemark Fische verkauft.'],
    [
      'Hat Karla Ohm den Vertrag mit Tannrode unterschrieben?',
      'Udo Kranich hat den Vertrag mit Tannrode unterschrieben.',
    ],
    [
      'Hat die Bank Elbtal die Bank Weserland gekauft?',
      'Die Bank Alstermark hat die Bank Weserland gekauft.',
    ],
    ['Liefert Orvex Busse an Tannrode?', 'Zantro liefert Busse an Tannrode.'],
  ])('is not shown: %s', (question, text) => {
    expect(isVetoed(question, text)).toBe(true);
  });

  it.each([
    [
      'Hat die Firma Hellbach Busse an Lindenau geliefert?',
      'Die Firma Hellbach habe der Stadt Lindenau Busse geliefert, sagte Hanna Brodersen.',
    ],
    [
      'Hat die Firma Hellbach Busse an Lindenau geliefert?',
      'Das Unternehmen habe der Stadt Lindenau Busse geliefert, sagte Hanna Brodersen.',
    ],
    [
      'Hat der Iran Raketen an Russland geliefert?',
      'Teheran lieferte Raketen an Russland, sagte der Minister.',
    ],
    [
      'Hat der Iran Raketen an Russland geliefert?',
      'Dass er Raketen an Russland geliefert habe, bestritt der Iran.',
    ],
  ])('but one that speaks of him is: %s', (question, text) => {
    expect(isVetoed(question, text)).toBe(false);
  });
});
