import { findTokens } from '../language/find-tokens.ts';
import { isFirstName } from '../language/phrase/classify-noun.ts';
import { findCountryOfWord, isActorNoun } from '../language/phrase/find-country-of-word.ts';
import { foldSpelling } from '../language/term/fold-spelling.ts';
import type { AnswerPosition } from './answer.ts';

/**
 * The actor a speaker's name stands for, as a key for comparison only: bodies of one state share it ("Weißes Haus",
 * "US-Regierung", "Washington"), a person acts for the state named in the role ("iranischer Präsident") or is known by
 * the last name. What is shown keeps the article's name.
 */
export function findActor(name: string, role: string | null = null): string {
  return findState(name) ?? (role === null ? null : findState(role)) ?? foldSpelling(lastWord(name));
}

/** The names of all who speak in an answer. */
export const namesIn = (positions: readonly AnswerPosition[]): readonly string[] =>
  positions.flatMap(({ statements }) => statements.flatMap(({ speaker }) => speaker ?? []));

/**
 * Tells actors apart by their keys, for speakers that stand together: two people of one surname ("Eva Vogt", "Max Vogt") are
 * two, "Vogt" beside one of them is that one, and beside both nobody's.
 *
 * @param names all speakers that stand together
 */
export function createActors(names: readonly string[]): (name: string, role: string | null) => string {
  const firsts = new Map<string, Set<string>>();
  for (const name of names) {
    const first = firstNameOf(name);
    if (first === null) continue;
    const last = foldSpelling(lastWord(name));
    firsts.set(last, (firsts.get(last) ?? new Set()).add(first));
  }
  return (name, role) => {
    const actor = findActor(name, role);
    const shared = (firsts.get(actor)?.size ?? 0) > 1;
    return shared ? `${firstNameOf(name) ?? '?'} ${actor}` : actor;
  };
}

/** The word before the last name, where it is a first name; null without one. */
function firstNameOf(name: string): string | null {
  const before = findTokens(name).at(-2)?.text ?? '';
  return isFirstName(before) ? foldSpelling(before) : null;
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
