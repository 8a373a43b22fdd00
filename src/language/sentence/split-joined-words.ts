import { NAME_ENDINGS } from '../lexicon/name-words.ts';
import type { Token } from '../token.ts';
import { opensSentence } from './opens-sentence.ts';

const JOINT = /(?<=\p{Ll}\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll}+$)/u;

/**
 * Parts a word that swallowed the beginning of the next sentence, as happens where a page lost a line break: the
 * two words of "GeheimdienstesSie". Only words that German writes small inside a sentence count as such a
 * beginning, so "StadtGalerie" stays whole. Null for all other words.
 */
export function splitJoinedWords(token: Token): readonly [Token, Token] | null {
  if (token.kind !== 'word' || token.text.length < 5) return null;
  const at = token.text.search(JOINT);
  if (at < 0) return null;
  const second = token.text.slice(at);
  if (NAME_ENDINGS.has(second) || !opensSentence(second)) return null;
  const middle = token.start + at;
  return [
    { ...token, text: token.text.slice(0, at), end: middle },
    { ...token, text: second, start: middle },
  ];
}
