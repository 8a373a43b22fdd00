import type { Word } from '../clause/clause.ts';
import { isClosingMark, isOpeningMark } from '../quotation-marks.ts';
import type { Token } from '../token.ts';
import { classifyNoun } from './classify-noun.ts';

const LONGEST_NAME = 6;

/**
 * The word indexes inside the name of a body in quotation marks: "die Initiative „[Rettet das Bad]“". Its verb is no verb of
 * the sentence.
 *
 * @param tokens of a sentence; the indexes count only those that are no punctuation
 * @param words those tokens, with all they can be
 */
export function findQuotedNames(tokens: readonly Token[], words: readonly Word[]): ReadonlySet<number> {
  const names = new Set<number>();
  let index = 0;
  tokens.forEach((token, position) => {
    if (token.kind !== 'punctuation') index += 1;
    else if (isOpeningMark(token.text)) {
      const length = lengthOfName(tokens, position, words[index - 1]);
      for (let at = 0; at < length; at += 1) names.add(index + at);
    }
  });
  return names;
}

function lengthOfName(tokens: readonly Token[], position: number, named: Word | undefined): number {
  const [before, first] = [tokens[position - 1], tokens[position + 1]];
  if (before?.kind !== 'word' || first?.kind !== 'word') return 0;
  if (!/^\p{Lu}/u.test(before.text) || !/^\p{Lu}/u.test(first.text)) return 0;
  const close = tokens
    .slice(position + 1, position + 2 + LONGEST_NAME)
    .findIndex(({ kind }) => kind === 'punctuation');
  if (close < 1 || !isClosingMark(tokens[position + 1 + close]?.text ?? '')) return 0;
  return named !== undefined && classifyNoun(named.form).kind === 'organisation' ? close : 0;
}
