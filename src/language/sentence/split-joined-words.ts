import { NAME_ENDINGS } from '../lexicon/name-words.ts';
import type { Token } from '../token.ts';
import { opensSentence } from './opens-sentence.ts';

const JOINT = /(?<=\p{Ll}\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll}+$)/u;

/** Whether there may be a capital inside; asked of every word, since most have none and the joint costs much more. */
function mayHoldCapital(word: string): boolean {
  for (let at = 3; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) || code > 0xff) return true;
  }
  return false;
}

/**
 * Parts a word that swallowed the beginning of the next sentence, as happens where a page lost a line break: the
 * two words of "GeheimdienstesSie". Only words that German writes small inside a sentence count as such a
 * beginning, so "StadtGalerie" stays whole. Null for all other words.
 */
export function splitJoinedWords(token: Token): readonly [Token, Token] | null {
  if (token.kind !== 'word' || token.text.length < 5) return null;
  if (!mayHoldCapital(token.text)) return null;
  const at = token.text.search(JOINT);
  if (at < 0) return null;
  const second = token.text.slice(at);
  if (NAME_ENDINGS.has(second) || !opensSentence(second)) return null;
  const { text, kind, start, end } = token;
  return [
    { text: text.slice(0, at), kind, start, end: start + at },
    { text: second, kind, start: start + at, end },
  ];
}
