import { describe, expect, it } from '@jest/globals';
import {
  continueQuestion,
  needsEarlier,
  startsAfresh,
} from '../../../src/answer/understanding/continue-question.ts';
import { testVocabulary } from '../../language/test-dictionary.ts';

const EARLIER = 'Wird das Bad geschlossen?';

/** The whole question, or the earlier one as its context and the rest. */
function follow(text: string, earlier = EARLIER): string | null {
  const continued = continueQuestion(text, earlier, testVocabulary);
  return continued === null ? null : `${continued.context} ${continued.text}`.trim();
}

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
    expect(follow(text)).toBe(asked);
  });

  it.each(['Warum streikt die Bahn?', 'Wer hat das Bad gebaut?', 'Und der Hafen?', 'Lindenbad', ''])(
    'is a question of its own: %s',
    (text) => {
      expect(follow(text)).toBeNull();
    },
  );

  it.each([
    ['Warum?', 'Wer hat das Bad gebaut?', 'Warum hat jemand das Bad gebaut?'],
    ['und warum?', 'Wie viele Tote gab es bei dem Unfall?', 'Warum gab es Tote bei dem Unfall?'],
    ['Wann?', 'Wie viele junge Leute starben in Lindenau?', 'Wann starben junge Leute in Lindenau?'],
    ['Und warum?', 'Wann schließt das Bad?', 'Warum schließt das Bad?'],
    ['Seit wann?', 'Wie lange ist das Bad geschlossen?', 'Seit wann ist das Bad geschlossen?'],
    ['Warum?', 'Welche Länder haben Busse geliefert?', 'Warum haben Länder Busse geliefert?'],
    ['Wozu?', 'Was baut die Stadt?', 'Wozu baut etwas die Stadt?'],
    ['Warum?', 'Mit wem hat der Rat verhandelt?', 'Warum hat mit jemandem der Rat verhandelt?'],
    ['Warum?', 'Das Bad wird geschlossen?', 'Warum wird das Bad geschlossen?'],
    ['Wann?', 'Was sagt Mara Holt zum Bad?', 'Was sagt Mara Holt zum Bad?'],
    ['Warum?', 'Lindenbad Schließung', 'Warum lindenbad Schließung'],
  ])('%s behind „%s“', (text, earlier, asked) => {
    expect(follow(text, earlier)).toBe(asked);
  });

  it.each([
    ['Stimmt das?', EARLIER],
    ['ist das wahr', EARLIER],
    ['wirklich?', EARLIER],
    ['echt jetzt?', EARLIER],
    ['Ist da was dran?', EARLIER],
  ])('%s asks the same again', (text, asked) => {
    expect(follow(text)).toBe(asked);
  });

  it.each([
    ['Und wer ermittelt?', 'Wird das Bad geschlossen. Wer ermittelt?'],
    ['Und wie hoch ist der Schaden?', 'Wird das Bad geschlossen. Wie hoch ist der Schaden?'],
    ['aber wer zahlt den Umbau?', 'Wird das Bad geschlossen. Wer zahlt den Umbau?'],
    ['Und in der Altstadt?', 'Wird das Bad geschlossen. In der Altstadt?'],
    ['Wann tritt sie zurück?', 'Wird das Bad geschlossen. Wann tritt sie zurück?'],
    ['Hat er gelogen?', 'Wird das Bad geschlossen. Hat er gelogen?'],
    ['Was kostet das und wer ist dagegen?', 'Wird das Bad geschlossen. Was kostet das und wer ist dagegen?'],
    ['Wer ist dafür?', 'Wird das Bad geschlossen. Wer ist dafür?'],
  ])('%s asks of the same event', (text, asked) => {
    expect(follow(text)).toBe(asked);
  });

  it.each([
    'Und was sagt Weber zum Tunnel?',
    'Und wann tritt Querfurt zurück?',
    'Hat Holt gesagt, dass sie geht?',
    'warum wurde querfurt kritisiert und wann trat er zurück',
    'Will die Stadt den Hafen schließen und ihn verkaufen?',
    'Und der Hafen?',
  ])('has a topic of its own: %s', (text) => {
    expect(follow(text)).toBeNull();
  });

  it.each(['Warum?', 'Und wann?', 'Stimmt das?', 'Wer sagt das?'])('says nothing alone: %s', (text) => {
    expect(needsEarlier(text)).toBe(true);
  });

  it.each(['Warum streikt die Bahn?', 'Wer ermittelt?', 'Hafen', 'Stimmt das Gerücht?'])(
    'says enough: %s',
    (text) => {
      expect(needsEarlier(text)).toBe(false);
    },
  );

  it.each(['neu', 'Neues Thema!', 'vergiss das', 'Themenwechsel'])('ends with „%s“', (text) => {
    expect(startsAfresh(text)).toBe(true);
  });

  it.each(['Neues vom Hafen', 'neue Brücke', 'Was ist neu?'])('does not end with „%s“', (text) => {
    expect(startsAfresh(text)).toBe(false);
  });
});
