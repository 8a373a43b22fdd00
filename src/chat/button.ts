import type { Locale } from './chat.ts';

/** What a button's id says; the question itself is kept in the store under its key. */
export type Button =
  | { readonly kind: 'more' | 'show'; readonly locale: Locale; readonly key: string; readonly page: number }
  | AnswerButton
  | StatementButton
  | { readonly kind: 'delete'; readonly locale: Locale; readonly userId: string };

/** A button for an answer as a whole. */
export interface AnswerButton {
  readonly kind: 'picture' | 'take';
  readonly locale: Locale;
  readonly key: string;
}

/** A button for one statement of an answer, by the beginning of its hash. */
export interface StatementButton {
  readonly kind: 'context' | 'cite' | 'wrong';
  readonly locale: Locale;
  readonly key: string;
  readonly hash: string;
}

/** Marks our own ids and their form; another form gets another mark. */
const MARK = 'q1';
const HASH_LENGTH = 16;
const LONGEST = 100;

/**
 * Writes a button as an id of `A-Za-z0-9._-`, at most 100 characters (Discord's limit for a `custom_id`).
 * @throws RangeError when a user id is longer than any platform's
 */
export function renderButtonId(button: Button): string {
  const id = [MARK, button.kind, button.locale, ...fields(button)].join('.');
  if (id.length > LONGEST)
    throw new RangeError(`A button id has at most ${LONGEST} characters, not ${id.length}.`);
  return id;
}

/** Null when the id is none of ours or of an older form. */
export function parseButtonId(id: string): Button | null {
  const match =
    /^q1\.(more|show|context|cite|wrong|picture|take|delete)\.(de|en)\.([\w-]{1,64})(?:\.([\w-]{1,16}))?$/.exec(
      id,
    );
  if (!match) return null;
  const [, kind, language, first = '', second] = match;
  const locale: Locale = language === 'en' ? 'en' : 'de';
  if (kind === 'delete') return { kind, locale, userId: first };
  if (kind === 'picture' || kind === 'take')
    return second === undefined ? { kind, locale, key: first } : null;
  if (second === undefined) return null;
  if (kind === 'context' || kind === 'cite' || kind === 'wrong')
    return { kind, locale, key: first, hash: second };
  if (!/^\d{1,3}$/.test(second)) return null;
  return { kind: kind === 'show' ? 'show' : 'more', locale, key: first, page: Number(second) };
}

/**
 * The part of a statement's hash that its context button carries. A hash of its words is looked up only among the statements of
 * the button's own question, never in the archive: 16 characters of it tell those few apart. When the words are gone from the
 * archive nothing is found and the reader is told; when the question is forgotten, too.
 */
export function shortHash(hash: string): string {
  return hash.slice(0, HASH_LENGTH);
}

function fields(button: Button): readonly string[] {
  if (button.kind === 'delete') return [button.userId];
  if ('hash' in button) return [button.key, button.hash];
  return 'page' in button ? [button.key, String(button.page)] : [button.key];
}
