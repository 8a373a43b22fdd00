import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findSentences } from '../../../src/language/find-sentences.ts';
import { parseSentence } from '../../../src/language/parse-sentence.ts';
import { readSentence } from '../../../src/language/proposition/find-propositions.ts';
import { testVocabulary } from '../test-dictionary.ts';

/** "slot=words" of the proposition of a word, inferred arguments in brackets. */
function argumentsOf(text: string, event: string): readonly string[] {
  const at = text.indexOf(event);
  for (const sentence of findSentences(text))
    for (const { start, arguments: list } of readSentence(parseSentence(sentence, testVocabulary), text)
      .propositions)
      if (start === at)
        return list
          .filter(({ slots }) => !slots.includes('self'))
          .map(({ slots, words, inferred }) => {
            const shown = `${slots.join('|')}=${words.map((word) => word.text).join(' ')}`;
            return inferred ? `(${shown})` : shown;
          });
  return [];
}

describe('the arguments of a predicate', () => {
  it.each([
    ['Der Konzern lieferte der Stadt zwölf Busse.', 'lieferte', ['n=Konzern', 'd=Stadt', 'a=Busse']],
    ['Zwölf Busse lieferte der Konzern.', 'lieferte', ['a=Busse', 'n=Konzern']],
    ['Busse wurden von dem Konzern geliefert.', 'geliefert', ['a=Busse', 'n|von=Konzern']],
    ['Die Stadt hat dem Verein das Haus verkauft.', 'verkauft', ['n=Stadt', 'd=Verein', 'a=Haus']],
    ['Der Rat plant, Busse zu kaufen.', 'kaufen', ['a=Busse', '(n=Rat)']],
    ['Der Rat forderte den Konzern auf, Busse zu liefern.', 'liefern', ['a=Busse', '(n=Konzern)']],
    ['Die Firma, die Busse liefert, streikt.', 'liefert', ['n=Firma', 'a=Busse']],
    ['Die Firma, der die Stadt Busse liefert, streikt.', 'liefert', ['d=Firma', 'n=Stadt', 'a=Busse']],
    ['Der Konzern kam und lieferte Busse.', 'lieferte', ['a=Busse', '(n=Konzern)']],
    ['Die Lieferung norwegischer Busse an Malta begann.', 'Lieferung', ['g=norwegischer Busse', 'an=Malta']],
    ['Die norwegische Buslieferung begann.', 'Buslieferung', ['j=norwegische', 'm=Bus']],
    ['Der Minister trat am Montag zurück.', 'trat', ['n=Minister', 'an=Montag']],
    [
      'Hunderte von Bussen lieferte der Konzern.',
      'lieferte',
      ['a=Hunderte Bussen', 'von=Bussen', 'n=Konzern'],
    ],
  ])('"%s" (%s)', (text, event, expected) => {
    expect(argumentsOf(text, event).slice(0, expected.length)).toEqual(expected);
  });

  const word = fc.constantFrom(
    ...'der die dass ob und oder sagte habe liefern zu um , . : ( ) „ “ – Raketen Malta wird als wer mit von nicht kein geliefert Lieferung'.split(
      ' ',
    ),
  );

  it('lie inside their sentence, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        for (const sentence of findSentences(text))
          for (const { start, end, arguments: list } of readSentence(
            parseSentence(sentence, testVocabulary),
            text,
          ).propositions) {
            expect(start).toBeGreaterThanOrEqual(sentence.start);
            expect(end).toBeLessThanOrEqual(sentence.end);
            for (const { head } of list) expect(head.end).toBeLessThanOrEqual(sentence.end);
          }
      }),
    );
  });

  it('are read in a sentence of 30,000 characters, in parts', () => {
    const text = `${'Der Konzern, der Busse liefert, sagte, dass der Rat kam, '.repeat(520)}ging.`;
    const propositions = findSentences(text).flatMap(
      (sentence) => readSentence(parseSentence(sentence, testVocabulary), text).propositions,
    );
    expect(propositions.length).toBeGreaterThan(1000);
  });
});
