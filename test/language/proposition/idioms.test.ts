import { describe, expect, it } from '@jest/globals';
import { findSentences } from '../../../src/language/find-sentences.ts';
import { IDIOMS } from '../../../src/language/lexicon/idioms.ts';
import { parseSentence } from '../../../src/language/parse-sentence.ts';
import { readSentence } from '../../../src/language/proposition/find-propositions.ts';
import { findSenses } from '../../../src/language/proposition/predicate-groups.ts';
import { testVocabulary } from '../test-dictionary.ts';

const read = (text: string) =>
  findSentences(text).flatMap(
    (sentence) => readSentence(parseSentence(sentence, testVocabulary), text).propositions,
  );
const rolesOf = (text: string): readonly (readonly string[])[] =>
  read(text)
    .filter(({ kind }) => kind === 'verb')
    .map(({ lemmas, arguments: list }) => [
      ...lemmas.slice(0, 1),
      ...list.map(({ slots, words }) => `${slots[0]}=${words.at(-1)?.text}`),
    ]);

describe('a verb that means something with its noun', () => {
  it.each(IDIOMS.map((idiom) => [idiom.example, idiom] as const))('%s', (text, { means }) => {
    expect(read(text).some(({ lemmas }) => lemmas.includes(means))).toBe(true);
    expect(findSenses(means)).not.toEqual([]);
  });

  it('means what it says with another noun', () => {
    expect(rolesOf('Die Gäste kamen um Mitternacht.')[0]?.[0]).toBe('kommen');
  });
});

describe('the subject', () => {
  it('is no time', () => {
    expect(rolesOf('Heute Abend ereignete sich bei Harbrück ein Beben.')[0]).toContain('n=Beben');
    expect(rolesOf('Am Ziel gewann letzten Sonntag der Spanier Rafael Olmo das Turnier.')[0]).toEqual([
      'gewinnen',
      'an=Ziel',
      'time=Sonntag',
      'n=Olmo',
      'a=Turnier',
    ]);
  });

  it('of a verb of motion stays its subject beside a passive', () => {
    const [first] = rolesOf(
      'Bei dem Beben sind sechs Personen ums Leben gekommen und fünfzig verletzt worden.',
    );
    expect(first).toEqual(['umkommen', 'bei=Beben', 'n=Personen']);
  });
});
