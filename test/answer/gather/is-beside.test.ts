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

describe('a sentence of an article without what is asked to have happened answers nothing', () => {
  it.each([
    [
      'Ist der Bürgermeister von Lindenau zurückgetreten?',
      'Der Bürgermeister von Lindenau lobte die Feuerwehr.',
    ],
    ['Wurde Ole Marquardt verhaftet?', 'Ole Marquardt eröffnete in Lindenau ein Geschäft.'],
    ['Ist Eva Tilsen gestorben?', 'Eva Tilsen leitet das Amt seit Mai.'],
    ['Hat Udo Kranich geheiratet?', 'Udo Kranich baut ein Haus.'],
    [
      'Wie viele Menschen starben bei den Protesten in Lindenau?',
      'Bei einem Unfall in Lindenau starben zwei Menschen.',
    ],
    ['Wer wurde bei dem Erdbeben in Tannrode verletzt?', 'In Tannrode wurde ein Radfahrer verletzt.'],
    ['Wo wurden bei dem Konzert Gäste verletzt?', 'In Harbrück wurden Gäste verletzt, als ein Bus bremste.'],
    ['Wie viele Helfer kamen beim Hochwasser nach Tannrode?', 'Zum Fest kamen 200 Helfer nach Tannrode.'],
  ])('%s %s', (question, text) => {
    expect(isBeside(question, text)).toBe(true);
  });

  it.each([
    [
      'Ist der Bürgermeister von Lindenau zurückgetreten?',
      'Der Bürgermeister von Lindenau gibt sein Amt auf.',
    ],
    [
      'Ist der Bürgermeister von Lindenau zurückgetreten?',
      'Der Bürgermeister von Lindenau schließt einen Rücktritt aus.',
    ],
    ['Wurde Ole Marquardt verhaftet?', 'Die Polizei nahm Ole Marquardt fest.'],
    ['Bekommt Lindenau eine Brücke?', 'Lindenau kriegt eine Brücke.'],
    [
      'Wie viele Menschen starben bei den Protesten in Lindenau?',
      'Bei Demonstrationen in Lindenau starben zwei Menschen.',
    ],
    [
      'Wie viele Menschen starben bei dem Unglück in Lindenau?',
      'Bei einem Unfall in Lindenau starben zwei Menschen.',
    ],
    ['Wer wurde bei der Wahl gewählt?', 'Bei der Wahl siegte Eva Tilsen.'],
    ['Was verdient man bei Nordwerk?', 'Bei Nordwerk verdient man zwölf Euro.'],
  ])('but not: %s %s', (question, text) => {
    expect(isBeside(question, text)).toBe(false);
  });
});

describe('a sentence of an article that does not know whose somebody is asked for', () => {
  it.each([
    ['Ist Nordwerk-Chefin Brodersen zurückgetreten?', 'Stadträtin Hanna Brodersen ist zurückgetreten.'],
    ['Ist Orvex-Chef Kranich zurückgetreten?', 'Bankchef Udo Kranich ist zurückgetreten.'],
    ['Was sagt Zantro-Sprecher Ohm zum Bad?', 'Das Bad sei zu teuer, sagte Trainer Max Ohm.'],
    ['Warum kündigte Alstermark-Vorstand Tilsen?', 'Die Lehrerin Eva Tilsen kündigte, weil sie umzieht.'],
    ['Wann sprach Hellbach-Direktor Marquardt?', 'Pfarrer Ole Marquardt sprach am Montag.'],
  ])('answers nothing: %s %s', (question, text) => {
    expect(isBeside(question, text)).toBe(true);
  });

  it.each([
    [
      'Ist Nordwerk-Chefin Brodersen zurückgetreten?',
      'Hanna Brodersen ist zurückgetreten. Sie leitete die Nordwerk AG.',
    ],
    [
      'Ist Nordwerk-Chefin Brodersen zurückgetreten?',
      'Die Nordwerks-Chefin Hanna Brodersen ist zurückgetreten.',
    ],
    ['Ist Bahn-Chefin Brodersen zurückgetreten?', 'Die Vorsitzende Hanna Brodersen ist zurückgetreten.'],
    [
      'Ist Kreml-Sprecher Brodersen zurückgetreten?',
      'Der russische Sprecher Pawel Brodersen ist zurückgetreten.',
    ],
    ['Sind Nordwerk-Busse teuer?', 'Busse sind teuer.'],
  ])('may answer: %s %s', (question, text) => {
    expect(isBeside(question, text)).toBe(false);
  });
});
