import type { Word } from '../language/clause/clause.ts';
import { createWord } from '../language/clause/create-word.ts';
import { changeForm } from '../language/form.ts';
import { NAMED_NOUN } from '../language/lexicon/text-nouns.ts';
import type { Quotation } from './find-quotations.ts';

/** "die Organisation „Hilfe für alle“": whether a quotation is the name of the noun before it. */
export function isNameOfNoun(words: readonly Word[], quotation: Quotation): boolean {
  const before = words[countBefore(words, quotation.start) - 1];
  return before !== undefined && quotation.start - before.end === 1 && NAMED_NOUN.test(before.form.lower);
}

/** How many of the words, which stand in order, end at or before an offset. */
function countBefore(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as Word).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a sentence; in a name that is a sentence by itself ("Initiative „Rettet das Bad“") no verb opens a clause. */
export function withoutVerbsInNames(words: readonly Word[], snippets: readonly Quotation[]): readonly Word[] {
  const named = new Set<Word>();
  for (const snippet of snippets) {
    if (!isNameOfNoun(words, snippet)) continue;
    for (
      let at = countBefore(words, snippet.start);
      (words[at]?.end ?? Number.POSITIVE_INFINITY) <= snippet.end;
      at += 1
    )
      named.add(words[at] as Word);
  }
  if (named.size === 0) return words;
  const changed = words.slice();
  for (const [at, word] of words.entries())
    if (named.has(word))
      changed[at] = createWord(
        word,
        changeForm(word.form, { finite: [], infinitives: [], zuInfinitives: [], participles: [] }),
      );
  return changed;
}
