import type { Token } from './token.ts';

const segmenter = new Intl.Segmenter('de', { granularity: 'word' });

/**
 * The tokens of a text, or of a part of it, in order; white space is left out. Words joined by hyphens
 * ("US-Regierung") and numbers with separators ("1.300", "4,5") are one token.
 *
 * @param text the whole text
 * @param start first offset to look at; offsets of the tokens count in the whole text
 * @param end offset after the last one
 */
export function findTokens(text: string, start = 0, end = text.length): readonly Token[] {
  const tokens: Token[] = [];
  for (const segment of segmenter.segment(text.slice(start, end))) {
    if (segment.segment.trim() === '') continue;
    const token = createToken(segment.segment, start + segment.index, segment.isWordLike === true);
    const before = tokens.at(-1);
    const hyphen = tokens.at(-2);
    if (before?.text === '-' && hyphen && joins(hyphen, before, token)) {
      tokens.splice(-2, 2, {
        ...hyphen,
        kind: 'word',
        text: text.slice(hyphen.start, token.end),
        end: token.end,
      });
    } else {
      tokens.push(token);
    }
  }
  return tokens;
}

function createToken(text: string, start: number, wordLike: boolean): Token {
  const kind = !wordLike ? 'punctuation' : /^\d/.test(text) ? 'number' : 'word';
  return { text, kind, start, end: start + text.length };
}

const joins = (left: Token, hyphen: Token, right: Token): boolean =>
  left.kind !== 'punctuation' &&
  right.kind === 'word' &&
  left.end === hyphen.start &&
  hyphen.end === right.start;
