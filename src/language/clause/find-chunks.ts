import type { Token } from '../token.ts';

/** What stands before a chunk: the strongest mark of the punctuation there; `none` after a cut without any. */
export type Boundary = 'none' | 'comma' | 'stop' | 'colon' | 'start';

/** A run of words between two boundaries: word indexes, `to` exclusive. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly before: Boundary;
  /** How many brackets are open around it. */
  readonly depth: number;
}

const MARKS: ReadonlyMap<string, Boundary> = new Map([
  [',', 'comma'],
  ['–', 'comma'],
  ['—', 'comma'],
  ['-', 'comma'],
  ['…', 'comma'],
  ['(', 'comma'],
  ['[', 'comma'],
  [')', 'comma'],
  [']', 'comma'],
  [';', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  [':', 'colon'],
]);
const RANK: readonly Boundary[] = ['none', 'comma', 'stop', 'colon', 'start'];

/**
 * Cuts a sentence at its punctuation. Quotation marks and full stops cut nothing by themselves: a quoted
 * word in the middle of a clause belongs to it, and "Dr." ends no clause.
 *
 * @param tokens the sentence's tokens; the indexes of the chunks count only those that are no punctuation
 */
export function findChunks(tokens: readonly Token[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let before: Boundary = 'start';
  let depth = 0;
  let from = 0;
  let index = 0;
  const short = findShortBrackets(tokens);
  tokens.forEach((token, position) => {
    const bounds = token.kind === 'punctuation' && !joinsWords(tokens, position) && !short.has(token);
    const mark = bounds ? MARKS.get(token.text) : undefined;
    if (token.kind !== 'punctuation') index += 1;
    if (mark === undefined) return;
    if (index > from) {
      chunks.push({ from, to: index, before, depth });
      before = 'none';
      from = index;
    }
    if (RANK.indexOf(mark) > RANK.indexOf(before)) before = mark;
    if (token.text === '(' || token.text === '[') depth += 1;
    else if ((token.text === ')' || token.text === ']') && depth > 0) depth -= 1;
  });
  if (index > from) chunks.push({ from, to: index, before, depth });
  return chunks;
}

/** A hyphen without a space at its side joins, and a colon without one at both: "die „Bild“-Zeitung", "0:2", "Wirt:innen". */
function joinsWords(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token?.text !== '-' && token?.text !== ':') return false;
  const before = tokens[position - 1]?.end === token.start;
  const behind = tokens[position + 1]?.start === token.end;
  if (token.text === '-') return before || behind;
  return before && behind && tokens[position + 1]?.kind !== 'punctuation';
}

const LONGEST_BRACKET = 3;

/** Brackets around a word or two ("(BND)", "(CDU)") are part of the phrase before them and bound no clause. */
function findShortBrackets(tokens: readonly Token[]): ReadonlySet<Token> {
  const short = new Set<Token>();
  tokens.forEach((token, index) => {
    if (token.text !== '(') return;
    const close = tokens.findIndex((other, at) => at > index && other.text === ')');
    const closing = tokens[close];
    if (closing === undefined || close - index > LONGEST_BRACKET) return;
    if (tokens.slice(index + 1, close).some(({ kind }) => kind === 'punctuation')) return;
    short.add(token).add(closing);
  });
  return short;
}
