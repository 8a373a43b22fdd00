import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { mendInArchive } from '../../../src/answer/understanding/mend-in-archive.ts';
import { createTestCorpus } from '../test-corpus.ts';

const corpus = createTestCorpus([
  {
    text:
      'Die Busfahrer streiken ab Montag, sagte Gewerkschafter Jens Querfurt. Das Straßenfest fällt aus, sagte Stadtrat Tim Vogt. ' +
      'Der Flughafen in Düsseldorf wird gesperrt, sagte Sprecherin Ute Brandt. Der Corona-Impfstoff ist sicher, sagte ' +
      'Ministerin Mara Holt. Die Stadt Gas und Wasser zahlt nichts. Der Hallenbad-Neubau in Würselen kommt.',
  },
]);
const shown = (question: string): string => mendInArchive(question, corpus).shown;

describe('a compound typed otherwise than the archive writes it', () => {
  it.each([
    ['Streiken die Bus-Fahrer?', 'Streiken die Busfahrer?'],
    ['Streiken die Bus Fahrer?', 'Streiken die Busfahrer?'],
    ['streiken die bus fahrer', 'streiken die Busfahrer'],
    ['Fällt das Strassenfest aus?', 'Fällt das Straßenfest aus?'],
    ['Fällt das Straßen-Fest aus?', 'Fällt das Straßenfest aus?'],
    ['Fällt das Straßen Fest aus?', 'Fällt das Straßenfest aus?'],
    ['Ist der Coronaimpfstoff sicher?', 'Ist der Corona-Impfstoff sicher?'],
    ['Kommt der Hallenbadneubau?', 'Kommt der Hallenbadneubau?'],
  ])('%s is %s', (typed, meant) => {
    expect(shown(typed)).toBe(meant);
  });

  it.each([
    ['Wird Dusseldorf gesperrt?', 'Wird Düsseldorf gesperrt?'],
    ['Wird Duesseldorf gesperrt?', 'Wird Düsseldorf gesperrt?'],
    ['wird dusseldorf gesperrt', 'wird Düsseldorf gesperrt'],
    ['Was kommt in Wurselen?', 'Was kommt in Würselen?'],
    ['Was kommt in Wuerselen?', 'Was kommt in Würselen?'],
  ])('without its dots, %s is %s', (typed, meant) => {
    expect(shown(typed)).toBe(meant);
  });

  it.each([
    'Zahlt die Stadt Gas?',
    'Streiken Fahrer?',
    'Was sagt Stadtrat Tim Vogt?',
    'Wer fährt Bus, Fahrer?',
  ])('leaves two words alone that are two: %s', (typed) => {
    expect(shown(typed)).toBe(typed);
  });

  it('has the same answer', () => {
    const positionsOf = (text: string) => answerQuestion({ text }, corpus).positions;
    const answers = ['Streiken die Busfahrer?', 'Streiken die Bus-Fahrer?', 'Streiken die Bus Fahrer?'].map(
      positionsOf,
    );
    expect(answers[0]).not.toEqual([]);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });
});
