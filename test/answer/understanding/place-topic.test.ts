import { describe, expect, it } from '@jest/globals';
import { placeTopic } from '../../../src/answer/understanding/place-topic.ts';
import { understand } from '../../../src/answer/understanding/understand.ts';
import { testVocabulary } from '../../language/test-dictionary.ts';

describe('a question behind what it is about', () => {
  it.each([
    ['der Bahnhof, wann macht der auf', 'wann macht der Bahnhof auf'],
    ['der alte Golf, was bringt der bei der Auktion', 'was bringt der alte Golf bei der Auktion'],
    ['die neue Brücke, wann wird die eröffnet', 'wann wird die neue Brücke eröffnet'],
    ['das Freibad in Lindenau, wieso ist das zu', 'wieso ist das Freibad in Lindenau zu'],
    ['der Bürgermeister, wo war der gestern?', 'wo war der Bürgermeister gestern?'],
    ['der Minister, wer hat den gewählt', 'wer hat den Minister gewählt'],
    ['die Fahrer, warum streiken die?', 'warum streiken die Fahrer?'],
    ['der Hund von Holt, seit wann ist der weg', 'seit wann ist der Hund von Holt weg'],
  ])('%s', (typed, plain) => {
    expect(placeTopic(typed, testVocabulary)).toBe(plain);
  });

  it.each([
    'Wann macht der Bahnhof auf, der neue?',
    'Der Rat sagt, wann der Bahnhof aufmacht.',
    'der Bahnhof, wann macht der Kiosk auf',
    'der Bahnhof, wann kommt die neue Uhr',
    'Lindenau, was ist da los',
    'Der Minister ist weg, wer hat den gewählt?',
  ])('%s stays', (typed) => {
    expect(placeTopic(typed, testVocabulary)).toBe(typed);
  });

  it('is understood so', () => {
    expect(understand('der papst golf, was bringt der bei ebay', testVocabulary).text).toBe(
      'Was bringt der papst golf bei ebay?',
    );
  });
});
