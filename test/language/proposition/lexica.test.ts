import { describe, expect, it } from '@jest/globals';
import { findSentences } from '../../../src/language/find-sentences.ts';
import { BROADER_NOUNS } from '../../../src/language/lexicon/broader-nouns.ts';
import { NOUN_SYNONYMS } from '../../../src/language/lexicon/noun-synonyms.ts';
import { OPERATORS } from '../../../src/language/lexicon/operators.ts';
import { OPPOSITE_PREDICATES } from '../../../src/language/lexicon/predicates/opposites.ts';
import { parseSentence } from '../../../src/language/parse-sentence.ts';
import { readNoun } from '../../../src/language/phrase/read-noun.ts';
import { findOperator } from '../../../src/language/proposition/find-operator.ts';
import { readSentence } from '../../../src/language/proposition/find-propositions.ts';
import { PREDICATE_ENTRIES } from '../../../src/language/proposition/predicate-groups.ts';
import type { SentenceReading } from '../../../src/language/proposition/proposition.ts';
import { testVocabulary } from '../test-dictionary.ts';

const read = (text: string): readonly SentenceReading[] =>
  findSentences(text).map((sentence) => readSentence(parseSentence(sentence, testVocabulary), text));

describe('the predicate lexicon', () => {
  it.each(PREDICATE_ENTRIES.map((entry) => [entry.example, entry] as const))('reads "%s"', (text, entry) => {
    const words = new Set(entry.words.split(' '));
    const found = read(text).flatMap(({ propositions }) => propositions);
    const own = found.filter(({ groups }) => groups.includes(entry.group));
    expect(own.some(({ lemmas }) => lemmas.some((lemma) => words.has(lemma)))).toBe(true);
  });

  it('names only groups that exist as opposites', () => {
    const groups = new Set(PREDICATE_ENTRIES.map(({ group }) => group));
    expect(OPPOSITE_PREDICATES.flat().filter((group) => !groups.has(group))).toEqual([]);
  });
});

describe('the operators', () => {
  it.each(OPERATORS.map((entry) => [entry.operator, entry.example] as const))(
    'know %s in "%s"',
    (operator, text) => {
      const lemmas = read(text).flatMap(({ propositions }) => propositions.flatMap((found) => found.lemmas));
      const adjectives = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      const operators = [...lemmas, ...adjectives].map((lemma) => findOperator([lemma]));
      expect(operators).toContain(operator);
    },
  );
});

describe('the classes of nouns', () => {
  const lemmasOf = (text: string): ReadonlySet<string> =>
    new Set(
      read(text).flatMap(({ clauses }) =>
        clauses.flatMap(({ clause }) =>
          clause.words.flatMap(({ form }) => [...readNoun(form).lemmas, form.text]),
        ),
      ),
    );

  it.each(NOUN_SYNONYMS.map(({ nouns, example }) => [example, nouns] as const))(
    'name one in "%s"',
    (text, nouns) => {
      const lemmas = lemmasOf(text);
      expect(nouns.split(' ').some((noun) => lemmas.has(noun))).toBe(true);
    },
  );

  it.each(BROADER_NOUNS.map(({ broader, narrower, example }) => [example, broader, narrower] as const))(
    'name the broader and the narrower in "%s"',
    (text, broader, narrower) => {
      const lemmas = lemmasOf(text);
      expect(lemmas.has(broader) || text.includes(broader)).toBe(true);
      expect(narrower.split(' ').some((noun) => lemmas.has(noun))).toBe(true);
    },
  );
});
