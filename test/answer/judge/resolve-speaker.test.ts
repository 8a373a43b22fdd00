import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { createTestCorpus } from '../test-corpus.ts';

const speakersOf = (question: string, text: string): readonly (string | null)[] =>
  answerQuestion({ text: question }, createTestCorpus([{ text }])).positions.flatMap(({ statements }) =>
    statements.map(({ speaker }) => speaker),
  );

describe('somebody who speaks under a pronoun', () => {
  it.each([
    'Bela Ohm besuchte den Landrat. Er sagte, die Brücke werde gesperrt.',
    'Brelo Ohm beriet den Bürgermeister. Er kündigte an, die Brücke werde gesperrt.',
    'Momo Hill lobte den Minister. Er teilte mit, die Brücke werde gesperrt.',
    'Ostvar Ohm hörte den Landrat an. Er versicherte, die Brücke werde gesperrt.',
    'Bela Vogt beschuldigte den Minister. Er berichtete, die Brücke werde gesperrt.',
    'Brelo Ohm kritisierte den Bürgermeister. Er betonte, die Brücke werde gesperrt.',
    'Sascha Quent begleitete den Ingenieur. Er bestätigte, die Brücke werde gesperrt.',
    'Jan Ohm und Max Vogt stritten sich im Rat. Er sagte, die Brücke werde gesperrt.',
  ])('has no name where two fit: %s', (text) => {
    expect(speakersOf('Wird die Brücke gesperrt?', text)).toEqual([null]);
  });

  it.each([
    ['Max Vogt trat vor die Presse. Er sagte, die Brücke werde gesperrt.', 'Max Vogt'],
    ['Jana Rehm besuchte den Landrat. Sie sagte, die Brücke werde gesperrt.', 'Jana Rehm'],
  ])('has the name of the one who fits: %s', (text, name) => {
    expect(speakersOf('Wird die Brücke gesperrt?', text)).toEqual([name]);
  });
});
