import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { WRITTEN_POSITIONS } from '../../src/answer/write-answer.ts';
import { createTestCorpus } from './test-corpus.ts';

const sides = (question: string, text: string): readonly string[] =>
  answerQuestion({ text: question }, createTestCorpus([{ title: 'Nachrichten', text }])).positions.flatMap(
    ({ position }) => {
      const { label } = WRITTEN_POSITIONS[position];
      return label === 'Ja' || label === 'Nein' ? [label] : [];
    },
  );

type Told = readonly [question: string, text: string, side: 'Ja' | 'Nein' | null];

const kinds: Readonly<Record<string, readonly Told[]>> = {
  'a verb at the head of the question': [
    ['Steigen die Löhne?', 'Die Löhne steigen, sagte Mara Holt.', 'Ja'],
    ['Sinken die Pegel?', 'Die Pegel sinken nicht, sagte Mara Holt.', 'Nein'],
    ['Streiken die Lotsen?', 'Die Lotsen streiken seit Montag.', 'Ja'],
    ['Fahren die Fähren?', 'Die Fähren fahren nicht, sagte Mara Holt.', 'Nein'],
    ['Schließen die Mühlen?', 'Die Mühlen machen dicht, sagte Mara Holt.', 'Ja'],
    ['Macht der Krämer zu?', 'Der Krämer schließt im Mai.', 'Ja'],
    ['Streiken die Lotsen?', 'Die Lotsen drohen mit Streik.', null],
    ['Steigen die Löhne?', 'Ob die Löhne steigen, ist unklar, sagte Mara Holt.', null],
    ['Steigen die Löhne?', 'Wenn die Löhne steigen, sinkt der Gewinn, sagte Mara Holt.', null],
    ['Steigen die Löhne?', 'Die Preise steigen, sagte Mara Holt.', null],
  ],
  'open, free or closed': [
    ['Ist der Pass gesperrt?', 'Der Pass ist wieder frei, sagte Mara Holt.', 'Nein'],
    ['Ist der Pass gesperrt?', 'Der Pass ist nicht mehr befahrbar, sagte Mara Holt.', 'Ja'],
    ['Ist der Pass offen?', 'Der Pass ist gesperrt, sagte Mara Holt.', 'Nein'],
    ['Ist die Mühle zu?', 'Die Mühle ist geschlossen, sagte Mara Holt.', 'Ja'],
    ['Ist die Mühle geöffnet?', 'Die Mühle bleibt zu, sagte Mara Holt.', 'Nein'],
    ['Ist der Hirte frei?', 'Der Hirte ist auf freiem Fuß, sagte Mara Holt.', 'Ja'],
    ['Ist der Pass gesperrt?', 'Die Brücke ist wieder frei, sagte Mara Holt.', null],
    ['Ist der Pass offen?', 'Ob der Pass gesperrt wird, ist offen, sagte Mara Holt.', null],
    ['Ist der Pass offen?', 'Falls es schneit, wird der Pass gesperrt, sagte Mara Holt.', null],
    ['Ist der Hirte frei?', 'Der Hirte sprach frei und offen, sagte Mara Holt.', null],
  ],
  'over, or going on': [
    ['Ist die Ernte vorbei?', 'Die Ernte ist beendet, sagte Mara Holt.', 'Ja'],
    ['Ist die Ernte vorbei?', 'Die Ernte geht weiter, sagte Mara Holt.', 'Nein'],
    ['Ist die Ernte beendet?', 'Die Ernte ist vorbei, sagte Mara Holt.', 'Ja'],
    ['Ist die Dürre vorbei?', 'Die Dürre ist noch nicht zu Ende, sagte Mara Holt.', null],
    ['Fällt das Fest aus?', 'Das Fest findet statt, sagte Mara Holt.', 'Nein'],
    ['Findet das Fest statt?', 'Das Fest fällt ins Wasser, sagte Mara Holt.', 'Nein'],
    ['Fällt das Fest aus?', 'Das Fest fällt nicht aus, sagte Mara Holt.', 'Nein'],
    ['Fällt das Fest aus?', 'Der Umzug fällt aus, sagte Mara Holt.', null],
    ['Ist die Ernte vorbei?', 'Ob die Ernte vorbei ist, ließ Mara Holt offen.', null],
    ['Ist die Ernte vorbei?', 'Wenn die Ernte vorbei ist, beginnt das Fest, sagte Mara Holt.', null],
  ],
  'profit and loss': [
    ['Macht die Mühle Gewinn?', 'Die Mühle schreibt schwarze Zahlen, sagte Mara Holt.', 'Ja'],
    ['Macht die Mühle Gewinn?', 'Die Mühle schreibt rote Zahlen, sagte Mara Holt.', 'Nein'],
    ['Macht die Mühle Verlust?', 'Die Mühle steckt in den roten Zahlen, sagte Mara Holt.', 'Ja'],
    ['Macht die Mühle Gewinn?', 'Die Mühle ist profitabel, sagte Mara Holt.', 'Ja'],
    ['Schreibt die Mühle rote Zahlen?', 'Die Mühle machte Verlust, sagte Mara Holt.', 'Ja'],
    ['Macht die Mühle Gewinn?', 'Die Gerberei schreibt schwarze Zahlen, sagte Mara Holt.', null],
    ['Macht die Mühle Gewinn?', 'Die Mühle soll schwarze Zahlen schreiben, forderte Mara Holt.', null],
    ['Macht die Mühle Gewinn?', 'Die Mühle schreibt keine roten Zahlen, sagte Mara Holt.', null],
    ['Macht die Mühle Verlust?', 'Die Mühle legte neue Zahlen vor, sagte Mara Holt.', null],
  ],
  'duty and free will': [
    ['Ist die Prüfung Pflicht?', 'Die Prüfung ist freiwillig, sagte Mara Holt.', 'Nein'],
    ['Ist die Prüfung Pflicht?', 'Die Prüfung ist für alle verpflichtend, sagte Mara Holt.', 'Ja'],
    ['Ist die Prüfung freiwillig?', 'Die Prüfung ist Pflicht, sagte Mara Holt.', 'Nein'],
    ['Ist die Prüfung Pflicht?', 'Die Prüfung ist keine Pflicht, sagte Mara Holt.', 'Nein'],
    ['Ist die Prüfung Pflicht?', 'Die Übung ist freiwillig, sagte Mara Holt.', null],
    ['Ist die Prüfung Pflicht?', 'Die Prüfung soll Pflicht werden, sagte Mara Holt.', null],
    ['Ist die Prüfung Pflicht?', 'Ob die Prüfung Pflicht ist, wird noch geklärt, sagte Mara Holt.', null],
    ['Ist die Prüfung Pflicht?', 'Mara Holt fordert, dass die Prüfung Pflicht wird.', null],
  ],
  'whose it is, and who pays': [
    ['Gehört die Mühle der Gemeinde?', 'Die Mühle ist im Besitz der Gemeinde, sagte Mara Holt.', 'Ja'],
    [
      'Gehört die Mühle der Gemeinde?',
      'Die Mühle steht nicht im Eigentum der Gemeinde, so Mara Holt.',
      'Nein',
    ],
    ['Zahlt das Land den Umbau?', 'Die Kosten für den Umbau trägt das Land, sagte Mara Holt.', 'Ja'],
    ['Zahlt das Land den Umbau?', 'Das Land übernimmt die Kosten für den Umbau nicht, so Mara Holt.', 'Nein'],
    ['Übernimmt das Land die Kosten?', 'Das Land zahlt die Kosten, sagte Mara Holt.', 'Ja'],
    ['Gehört die Mühle der Gemeinde?', 'Die Mühle ist im Besitz einer Bank, sagte Mara Holt.', null],
    ['Zahlt das Land den Umbau?', 'Die Kosten für den Umbau trägt der Kreis, sagte Mara Holt.', null],
    ['Zahlt das Land den Umbau?', 'Das Land soll die Kosten für den Umbau tragen, forderte Mara Holt.', null],
    ['Übernimmt das Land die Kosten?', 'Das Land zahlt eine Rente, sagte Mara Holt.', null],
  ],
  'ill, hurt or well': [
    ['Ist der Hirte krank?', 'Der Hirte leidet an Grippe, sagte Mara Holt.', 'Ja'],
    ['Hat der Hirte Krebs?', 'Der Hirte leidet an Krebs, sagte Mara Holt.', 'Ja'],
    ['Hat der Hirte Krebs?', 'Der Hirte ist an Krebs erkrankt, sagte Mara Holt.', 'Ja'],
    ['Hat der Hirte Krebs?', 'Der Hirte hat keinen Krebs, sagte Mara Holt.', 'Nein'],
    ['Wurde der Hirte verletzt?', 'Der Hirte blieb unverletzt, sagte Mara Holt.', 'Nein'],
    ['Hat der Hirte Krebs?', 'Die Frau des Hirten leidet an Krebs, sagte Mara Holt.', null],
    ['Hat der Hirte Krebs?', 'Der Hirte leidet an Grippe, sagte Mara Holt.', null],
    ['Ist der Hirte krank?', 'Der Hirte leidet unter der Dürre, sagte Mara Holt.', null],
    ['Wurde der Hirte verletzt?', 'Der Wirt blieb unverletzt, sagte Mara Holt.', null],
  ],
  'what it was': [
    ['War es Mord?', 'Es war kein Mord, sagte Mara Holt.', 'Nein'],
    ['War es ein Überfall?', 'Es handelt sich um einen Überfall, sagte Mara Holt.', 'Ja'],
    ['War es ein Überfall?', 'Die Explosion war kein Überfall, sagte Mara Holt.', 'Nein'],
    ['War der Brand ein Überfall?', 'Bei dem Brand handelt es sich nicht um einen Überfall.', 'Nein'],
    ['Handelt es sich um einen Luchs?', 'Es ist kein Luchs, sagte Mara Holt.', 'Nein'],
    ['War der Fund eine Granate?', 'Der Fund entpuppte sich als Granate.', 'Ja'],
    ['War es ein Überfall?', 'Ob es sich um einen Überfall handelt, ist unklar, sagte Mara Holt.', null],
    ['War es ein Überfall?', 'Sollte es sich um einen Überfall handeln, wird der Markt gesperrt.', null],
    ['War es ein Überfall?', 'Nach dem Überfall sperrte die Wache den Markt.', null],
    ['War der Brand ein Überfall?', 'Bei der Flut handelt es sich um keinen Überfall, so Mara Holt.', null],
    ['Handelt es sich um einen Luchs?', 'Bei dem Tier könnte es sich um einen Luchs handeln.', null],
  ],
  'dead and hurt': [
    ['Gab es Tote?', 'Drei Hirten kamen ums Leben, sagte Mara Holt.', 'Ja'],
    ['Gab es Tote?', 'Niemand kam ums Leben, sagte Mara Holt.', 'Nein'],
    ['Gab es Verletzte?', 'Alle blieben unverletzt, sagte Mara Holt.', 'Nein'],
    ['Gab es bei dem Brand Verletzte?', 'Bei dem Brand blieben alle Hirten unverletzt.', 'Nein'],
    ['Gab es Verletzte?', 'Zwei Hirten erlitten Brandverletzungen, sagte Mara Holt.', 'Ja'],
    ['Wurde jemand verletzt?', 'Ein Hirte zog sich einen Armbruch zu, sagte Mara Holt.', 'Ja'],
    ['Wurde jemand verletzt?', 'Alle blieben unverletzt, sagte Mara Holt.', 'Nein'],
    ['Gab es Verletzte?', 'Der Kapitän blieb unverletzt, sagte Mara Holt.', null],
    ['Gab es bei dem Brand Tote?', 'Bei dem Sturm kamen drei Hirten ums Leben.', null],
    ['Gab es Verletzte?', 'Ob es Verletzte gab, ist unklar, sagte Mara Holt.', null],
    ['Gab es Verletzte?', 'Nicht alle blieben unverletzt, sagte Mara Holt.', null],
  ],
  'allowed and forbidden': [
    ['Darf man im See angeln?', 'Es ist verboten, im See zu angeln, sagte Mara Holt.', 'Nein'],
    ['Darf man im See angeln?', 'Es ist nicht erlaubt, im See zu angeln, sagte Mara Holt.', 'Nein'],
    ['Darf man im See angeln?', 'Es ist nicht verboten, im See zu angeln, sagte Mara Holt.', 'Ja'],
    ['Darf man im See angeln?', 'Es ist gestattet, im See zu angeln, sagte Mara Holt.', 'Ja'],
    ['Darf man im See angeln?', 'Der Rat hat das Angeln im See verboten.', 'Nein'],
    ['Kann man Karten im Amt kaufen?', 'Es ist möglich, Karten im Amt zu kaufen, sagte Mara Holt.', 'Ja'],
    ['Darf man im See angeln?', 'Der Rat will das Angeln im See verbieten.', null],
    ['Darf man im See angeln?', 'Mara Holt forderte, das Angeln im See zu erlauben.', null],
    ['Darf man im See angeln?', 'Ob das Angeln im See erlaubt bleibt, ist offen.', null],
    ['Darf man im See angeln?', 'Im Fluss ist es verboten zu angeln, sagte Mara Holt.', null],
    ['Kann man Karten im Amt kaufen?', 'Es ist möglich, dass man Karten im Amt kaufen kann.', null],
  ],
  'kept, approved, or refused': [
    ['Schließt die Mühle?', 'Die Mühle bleibt erhalten, sagte Mara Holt.', 'Nein'],
    ['Wird die Mühle abgerissen?', 'Die Mühle bleibt bestehen, sagte Mara Holt.', 'Nein'],
    ['Ist der Umbau genehmigt?', 'Der Umbau hat grünes Licht bekommen, sagte Mara Holt.', 'Ja'],
    ['Stimmt der Rat dem Umbau zu?', 'Der Rat sagte Nein zu dem Umbau.', 'Nein'],
    ['Lehnt der Rat den Umbau ab?', 'Der Rat ist mit dem Umbau einverstanden.', 'Nein'],
    ['Hat der Zeuge gelogen?', 'Der Zeuge hat die Wahrheit gesagt, so Mara Holt.', 'Nein'],
    ['Wurde der Wirt freigesprochen?', 'Der Wirt wurde schuldig gesprochen.', 'Nein'],
    ['Schließt die Mühle?', 'Die Gerberei bleibt erhalten, sagte Mara Holt.', null],
    ['Schließt die Mühle?', 'Die Mühle muss erhalten bleiben, forderte Mara Holt.', null],
    ['Stimmt der Rat dem Umbau zu?', 'Die Jäger sagten Nein zu dem Umbau.', null],
    ['Schließt die Mühle?', 'Ob die Mühle erhalten bleibt, ist offen, sagte Mara Holt.', null],
  ],
};

describe.each(Object.entries(kinds))('%s', (_, told) => {
  it.each(told)('%s – %s: %s', (question, text, side) => {
    expect(sides(question, text)).toEqual(side === null ? [] : [side]);
  });
});
