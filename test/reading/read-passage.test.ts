import { describe, expect, it } from '@jest/globals';
import { describePropositions } from './describe-propositions.ts';
import { lookAt, readText } from './read-in.ts';

/** The lines of the propositions of a text that name a verb or noun. */
function linesOf(text: string, lemma: string): readonly string[] {
  return readText(text)
    .propositions({ start: 0, end: text.length })
    .flatMap(describePropositions)
    .filter((line) => line.includes(lemma));
}

describe('what only the text shows', () => {
  it.each([
    ['Der Tarifverband Küste (TK) kaufte das Schiff.', 'kaufen', 'n=Tarifverband Küste TK'],
    ['Das Schiff „Morgenröte“ rammte die Mole.', 'rammen', 'n=Schiff Morgenröte'],
    ['Bis zu 4.000 Gäste besuchten das Fest.', 'besuchen', 'n=4.000 Gäste'],
    ['Die Stadt evakuierte rund 300 Häuser.', 'evakuieren', 'a=300 Häuser'],
    ['Der Rat beschloss, eine Sperrzone einzurichten.', 'beschließen', 'a=Sperrzone'],
  ])('%s', (text, lemma, expected) => {
    lookAt(readText(text), () => expect(linesOf(text, lemma).join('\n')).toContain(expected));
  });

  it('leaves a party behind a person out', () => {
    const text = 'Ida Brack (SPD) kaufte das Schiff.';
    lookAt(readText(text), () => expect(linesOf(text, 'kaufen').join()).not.toContain('SPD'));
  });

  it('does not make a quantity of what is over something', () => {
    const text = 'Die Ministerin sprach über den Hafen.';
    lookAt(readText(text), () => expect(linesOf(text, 'sprechen').join()).toContain('über=Hafen'));
  });
});
