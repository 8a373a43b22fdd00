import { findTokens } from '../../language/find-tokens.ts';
import { foldSpelling } from '../../language/term/fold-spelling.ts';
import type { Token } from '../../language/token.ts';

/** A text as its words, with what stands around them: what phrases are compared with. */
export interface TypedWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The words and numbers in small letters. */
  readonly words: readonly string[];
  /** The same without ß and umlauts, as phrases are compared: "weiß" and "weiss", "möchte" and "moechte" are one. */
  readonly folded: readonly string[];
  /** For each of them its place among the tokens. */
  readonly places: readonly number[];
}

export function readTypedWords(text: string): TypedWords {
  const tokens = findTokens(text.replaceAll('’', "'"));
  const places = tokens.flatMap(({ kind }, index) => (kind === 'punctuation' ? [] : [index]));
  const words = places.map((index) => (tokens[index] as Token).text.toLowerCase());
  return { text, tokens, places, words, folded: words.map(foldSpelling) };
}

/** Whether a mark stands right behind so many words, or nothing more does. */
export function endsBehind({ tokens, places, words }: TypedWords, count: number): boolean {
  const last = places[count - 1];
  return count >= words.length || (last !== undefined && tokens[last + 1]?.kind === 'punctuation');
}

/** The text from a word on. */
export function fromWord({ text, tokens, places }: TypedWords, index: number): string {
  const place = places[index];
  return place === undefined ? '' : text.slice(tokens[place]?.start);
}

/** The text before a word, without the marks that part it from the word. */
export function beforeWord({ text, tokens, places }: TypedWords, index: number): string {
  const start = tokens[places[index] ?? tokens.length]?.start ?? text.length;
  return text.slice(0, start).replace(/[\s,;:–-]+$/u, '');
}
