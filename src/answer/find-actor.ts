import { findTokens } from '../language/find-tokens.ts';
import { findCountryOfWord, isActorNoun } from '../language/proposition/find-country-of-word.ts';
import { foldSpelling } from '../language/term/fold-spelling.ts';

/**
 * The actor a speaker's name stands for, as a key for comparison only: bodies of one state share it ("Weißes Haus",
 * "US-Regierung", "Washington"), a person is known by the last name. What is shown keeps the article's name.
 */
export function findActor(name: string): string {
  const words = findTokens(name)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text);
  const joined = findCountryOfWord(words.join('-'));
  if (joined !== null) return `state ${joined}`;
  const country = words.map(findCountryOfWord).find((found) => found !== null) ?? null;
  const acts = words.length === 1 || words.some((word) => isActorNoun(word.toLowerCase()));
  if (country !== null && acts) return `state ${country}`;
  return foldSpelling(words.at(-1) ?? name);
}
