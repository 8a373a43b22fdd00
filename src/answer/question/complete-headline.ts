import { findTokens } from '../../language/find-tokens.ts';
import type { Vocabulary } from '../../language/form.ts';
import { SEIN_PERFECT_STEMS } from '../../language/lexicon/verb-classes.ts';

/** "Italien: Mafiaboss verhaftet": what stands before the colon names place or topic and is no part of the sentence. */
const HEADING = /^([^:?!.]{2,60}):\s+(?=\S)/;

/** What stands before the colon of a headline; null when there is none. */
export function readHeading(question: string): string | null {
  return HEADING.exec(question)?.[1] ?? null;
}

/**
 * A headline as the sentence it stands for. What stands before a colon is left out; one that ends in a participle and
 * has no other verb gets its auxiliary back: "Trainer zurückgetreten" is read as "Ist Trainer zurückgetreten",
 * "Räuber verhaftet" as "Wurde Räuber verhaftet". Anything else stays as it is.
 */
export function completeHeadline(question: string, vocabulary: Vocabulary): string {
  const text = question.replace(HEADING, '');
  const words = findTokens(text).filter(({ kind }) => kind === 'word');
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return text;
  const [participle] = vocabulary.form(last.text).participles;
  if (participle === undefined || last.text !== last.text.toLowerCase()) return text;
  const hasVerb = words
    .slice(0, -1)
    .some(({ text: word }) => word === word.toLowerCase() && canBeFinite(word, vocabulary));
  if (hasVerb) return text;
  const auxiliary = SEIN_PERFECT_STEMS.some((stem) => participle.endsWith(stem)) ? 'Ist' : 'Wurde';
  return `${auxiliary} ${text}`;
}

/**
 * Whether a text tells and does not ask: no question mark, and neither a verb nor a question word at its start. Who
 * pastes it wants to know what was said about it.
 */
export function isHeadline(text: string, vocabulary: Vocabulary): boolean {
  const [first] = findTokens(text);
  if (first === undefined || text.trimEnd().endsWith('?') || !/^\p{Lu}/u.test(first.text)) return false;
  const word = first.text.toLowerCase();
  return !vocabulary.form(word).question && !canBeFinite(word, vocabulary);
}

function canBeFinite(word: string, vocabulary: Vocabulary): boolean {
  const form = vocabulary.form(word);
  const closed = form.determiner !== 0 || form.preposition !== null || form.pronoun !== 0 || form.adverb;
  return form.finite.length > 0 && !closed;
}
