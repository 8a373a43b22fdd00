import { findTokens } from '../language/find-tokens.ts';
import { findCountryOfWord, isActorNoun } from '../language/phrase/find-country-of-word.ts';
import { foldSpelling } from '../language/term/fold-spelling.ts';

/**
 * The actor a speaker's name stands for, as a key for comparison only: bodies of one state share it ("Weißes Haus",
 * "US-Regierung", "Washington"), a person acts for the state named in the role ("iranischer Präsident") or is known by
 * the last name. What is shown keeps the article's name.
 */
export function findActor(name: string, role: string | null = null): string {
  return findState(name) ?? (role === null ? null : findState(role)) ?? foldSpelling(lastWord(name));
}

/** The state that a body or an office acts for; null for anybody else. */
function findState(name: string): string | null {
  const words = findTokens(name)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text);
  const joined = findCountryOfWord(words.join('-'));
  if (joined !== null) return `state ${joined}`;
  const country = words.map(findCountryOfWord).find((found) => found !== null) ?? null;
  const acts = words.length === 1 || words.some((word) => isActorNoun(word.toLowerCase()));
  if (country !== null && acts) return `state ${country}`;
  return null;
}

const lastWord = (name: string): string => findTokens(name).at(-1)?.text ?? name;
