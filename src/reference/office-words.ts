import { hasAdjectiveEnding } from '../language/adjective-ending.ts';
import type { Word } from '../language/clause/clause.ts';
import { ABSTRACT_SUFFIX, AGE_ADJECTIVE } from '../language/lexicon/endings.ts';
import { ADDRESSES } from '../language/lexicon/name-words.ts';
import { AGENT_ENDINGS } from '../language/lexicon/speaking-groups.ts';
import { classifyNoun, isFirstName } from '../language/phrase/classify-noun.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';

/** "64-jährige Ministerin": an age is no part of an office, and by itself none. */
export function withoutAge(role: string): string {
  const first = role.slice(0, role.indexOf(' '));
  return AGE_ADJECTIVE.test(first) ? role.slice(first.length + 1) : role;
}

/** "[erst kürzlich] Ministerin Eva Lamm": what belongs to no office. */
export const isUninflected = ({ kind, text }: Word): boolean =>
  kind === 'word' && /^\p{Ll}[\p{Ll}-]*$/u.test(text) && !hasAdjectiveEnding(text);

/**
 * What somebody is, and not what only stands before the name: "noch drastischer formulierte Vogt", "welche Ruhe Vogt zeigte",
 * "Auftritt Jan Ohm", "Sir Simon".
 */
export function isOfficeOf({ gender }: NounPhrase, words: readonly Word[]): boolean {
  const noun = words.findLast(({ form, text }) => form.capitalised || /-\p{Lu}/u.test(text));
  if (noun === undefined || words[0]?.form.question === true || ADDRESSES.has(noun.form.lower)) return false;
  if (/\d$/.test(noun.text)) return false;
  const { kind, known } = classifyNoun(noun.form);
  if (kind !== 'thing' || !known) return true;
  const { lower } = noun.form;
  return gender === null
    ? !ABSTRACT_SUFFIX.test(lower)
    : AGENT_ENDINGS.some((ending) => lower.endsWith(ending));
}

/**
 * "[Gunnor] Frank": a word that nobody knows before a surname that is a first name, too, is the first name. Null where an office, an
 * address or letters stand there, or nothing.
 */
export function findGivenName({ name, words, kind }: NounPhrase): Word | null {
  const before = words.filter(({ end }) => end <= (name?.start ?? 0));
  const [word] = before;
  const surname = words.filter(({ start }) => start >= (name?.start ?? 0));
  if (kind !== 'person' || word === undefined || before.length > 1 || surname.length !== 1) return null;
  if (!isFirstName(surname[0]?.text ?? '') || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return null;
  return classifyNoun(word.form).known || ADDRESSES.has(word.form.lower) ? null : word;
}
