import { describe, expect, it } from '@jest/globals';
import { gatherEvidence } from '../../../src/answer/gather/gather-evidence.ts';
import { planAnswer } from '../../../src/answer/plan-answer.ts';
import { understandQuestion } from '../../../src/answer/understanding/understand-question.ts';
import { createTestCorpus } from '../test-corpus.ts';

/** Whether the first sentence of an article answers nothing, whatever its words. */
function isBeside(question: string, text: string, publishedAt: string | null = '2019-05-06'): boolean {
  const corpus = createTestCorpus([{ id: 'a', title: 'Meldung', text, publishedAt }]);
  const plan = planAnswer(understandQuestion({ text: question }, corpus), corpus);
  const [first] = gatherEvidence(plan, corpus, null, 8)
    .sentences.map(({ considered }) => considered)
    .toSorted((left, right) => left.sentence.start - right.sentence.start);
  return first?.beside === true;
}

describe('a sentence answers nothing', () => {
  it.each([
    ['Warum streiken die Fahrer?', 'Warum streiken die Fahrer so oft? Der Lohn ist niedrig.'],
    ['Wer leitet das Freibad?', 'Wer leitet künftig das Freibad?'],
    ['Warum kommt der Bus zu spät?', 'Und warum kommt der Bus eigentlich immer zu spät? Niemand weiß es.'],
    ['Wer erfand das Kreidespiel?', 'Frau Sandvoß, das Kreidespiel? Wie kam es dazu?'],
    ['Was kostet das Bad?', 'Was kostet es, ein Bad zu heizen?'],
    ['Wann öffnet der Zoo?', 'Öffnet der Zoo noch im Mai? (Archivbild?)'],
  ])('that only asks what is asked: %s', (question, text) => {
    expect(isBeside(question, text)).toBe(true);
  });

  it.each([
    [
      'Wer gewann die Rundfahrt?',
      'Gesamtwertung der Rundfahrt (Stand 17. Juli)\nOle Marquardt gewann die Rundfahrt.',
    ],
    ['Wann ist der Markt?', 'Weitere Termine auf dem Markt\nDer Markt ist am Samstag.'],
    ['Wie hoch sind die Preise?', 'Preise in Tannrode\nSie liegen bei neun Euro.'],
  ])('that is the label of a list: %s', (question, text) => {
    expect(isBeside(question, text)).toBe(true);
  });

  it.each([
    ['Wer gewann die Rundfahrt 2018?', 'Ole Marquardt gewann heute die Rundfahrt.'],
    ['Wer gewann die Rundfahrt im Jahr 2023?', 'Ole Marquardt gewann gestern die Rundfahrt.'],
    ['Wie viele Besucher kamen 2017 zum Stadtfest?', 'Zum Stadtfest kamen 4.000 Besucher.'],
    ['Wo war der Brand in der Mühle im Juni 2016?', 'In Harbrück brannte am Montag die Mühle.'],
    ['Wurde Hanna Brodersen 2015 gewählt?', 'Hanna Brodersen wurde am Sonntag gewählt.'],
    ['Trat Jens Ohlendorf 2021 zurück?', 'Jens Ohlendorf trat im vergangenen Jahr zurück.'],
    ['Warum wurde das Bad 2012 geschlossen?', 'Das Bad wurde wegen eines Schadens geschlossen.'],
    ['Wann war 2014 das Hochwasser?', 'Das Hochwasser kam im März.'],
  ])('where nothing is told of the year: %s', (question, text) => {
    expect(isBeside(question, text)).toBe(true);
  });
});

describe('a sentence may answer', () => {
  it.each<readonly [question: string, text: string, publishedAt?: null]>([
    ['Warum streiken die Fahrer?', '„Warum sollen die Fahrer nicht streiken?“, fragte Eva Tilsen.'],
    ['Gewann Ole Marquardt?', 'Ole Marquardt gewinnt Rundfahrt\nEr fuhr allein ins Ziel.'],
    ['Wie viele Verletzte gab es?', 'Keine Verletzten.'],
    ['Wer gewann die Rundfahrt 2019?', 'Ole Marquardt gewann die Rundfahrt.'],
    ['Wer gewann die Rundfahrt 2018?', 'Ole Marquardt gewann die Rundfahrt.'],
    ['Wer gewann die Rundfahrt 2018?', 'Ole Marquardt gewann die Rundfahrt im vergangenen Jahr.'],
    ['Wer gewann die Rundfahrt 2018?', 'Ole Marquardt gewann die Rundfahrt. Es war die von 2018.'],
    ['Wer leitet das Stadtfest 2020?', 'Das Stadtfest leitet Eva Tilsen. Es beginnt im nächsten Jahr.'],
    ['Wer gewann die Rundfahrt 2018?', 'Ole Marquardt gewann die Rundfahrt.', null],
  ])('%s %s', (question, text, ...undated) => {
    expect(isBeside(question, text, undated.length > 0 ? null : '2019-05-06')).toBe(false);
  });
});
