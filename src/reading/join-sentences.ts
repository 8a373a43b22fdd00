import type { Sentence } from '../language/sentence.ts';
import type { Token } from '../language/token.ts';
import type { Quotation } from './find-quotations.ts';

/** Joins what the splitter cut inside a quotation, or between a quotation and "sagte er". */
export function joinSentences(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly Sentence[] {
  const joined: { start: number; end: number; tokens: Token[] }[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const before = joined.at(-1);
    while (next < quotations.length && (quotations[next] as Quotation).end <= sentence.start) next += 1;
    const around = quotations[next];
    const inside = around?.closed === true && around.start < sentence.start;
    const goesOn =
      before !== undefined &&
      /^[,a-zäöü]/.test(text.slice(sentence.start, sentence.start + 1)) &&
      /["“”«»]\s*$/.test(text.slice(before.end - 2, sentence.start));
    if (before !== undefined && (inside || goesOn)) {
      before.end = sentence.end;
      for (const token of sentence.tokens) before.tokens.push(token);
    } else joined.push({ start: sentence.start, end: sentence.end, tokens: [...sentence.tokens] });
  }
  return joined;
}
