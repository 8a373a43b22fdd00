import { scanTokens } from './token/scan-tokens.ts';
import { holdsUnseen, withoutUnseen } from './token/without-unseen.ts';
import type { Token } from './token.ts';

/**
 * The tokens of a text, or of a part of it, in order; white space is left out. Words joined by hyphens
 * ("US-Regierung", "30-jährig"), with an apostrophe or inner full stops ("geht's", "z.B", "example.org") and numbers
 * with separators ("1.300", "4,5") are one token; a full stop before a capital parts them ("Ende.Anfang"). What nobody
 * sees, soft hyphens and spaces of no width, parts no word and is not in the token's text.
 *
 * Follows the word boundaries of Unicode (UAX 29) for German text, but ten times as fast as `Intl.Segmenter`.
 *
 * @param text the whole text
 * @param start first offset to look at; offsets of the tokens count in the whole text
 * @param end offset after the last one
 */
export function findTokens(text: string, start = 0, end = text.length): readonly Token[] {
  const tokens: Token[] = [];
  const unseen = holdsUnseen(text.slice(start, end));
  scanTokens(text, start, end, (from, to, kind) => {
    const word = text.slice(from, to);
    tokens.push({ text: unseen ? withoutUnseen(word) : word, kind, start: from, end: to });
  });
  return tokens;
}
