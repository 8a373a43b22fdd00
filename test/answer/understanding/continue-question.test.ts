import { describe, expect, it } from '@jest/globals';
import { continueQuestion, startsAfresh } from '../../../src/answer/understanding/continue-question.ts';

const EARLIER = 'Wird das Bad geschlossen?';

describe('what goes on with an earlier question', () => {
  it.each([
    ['Warum?', 'Warum wird das Bad geschlossen?'],
    ['Und wann?', 'Wann wird das Bad geschlossen?'],
    ['und seit wann eigentlich', 'Seit wann wird das Bad geschlossen?'],
    ['Wie lange?', 'Wie lange wird das Bad geschlossen?'],
    ['Von wem denn?', 'Von wem wird das Bad geschlossen?'],
    ['Wer hat das gesagt?', EARLIER],
    ['wer behauptet das?', EARLIER],
    ['Wo steht das?', EARLIER],
  ])('%s', (text, asked) => {
    expect(continueQuestion(text, EARLIER)).toBe(asked);
  });

  it.each(['Warum streikt die Bahn?', 'Wer hat das Bad gebaut?', 'Und der Hafen?', 'Lindenbad', ''])(
    'is a question of its own: %s',
    (text) => {
      expect(continueQuestion(text, EARLIER)).toBeNull();
    },
  );

  it('makes nothing of a word behind a question that has one', () => {
    expect(continueQuestion('Warum?', 'Wer hat das Bad gebaut?')).toBeNull();
  });

  it.each(['neu', 'Neues Thema!', 'vergiss das', 'Themenwechsel'])('ends with „%s“', (text) => {
    expect(startsAfresh(text)).toBe(true);
  });

  it.each(['Neues vom Hafen', 'neue Brücke', 'Was ist neu?'])('does not end with „%s“', (text) => {
    expect(startsAfresh(text)).toBe(false);
  });
});
