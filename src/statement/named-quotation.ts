import type { Word } from '../language/clause/clause.ts';
import type { Quotation } from './find-quotations.ts';

/** Nouns behind which quotation marks hold a name, by their end. */
const NAMED =
  /(?:organisation|gruppe|verein|initiative|bündnis|zeitung|zeitschrift|magazin|blatt|sender|portal|seite|film|buch|roman|lied|song|album|serie|sendung|projekt|programm|schiff|stiftung|partei|band|gesellschaft|bewegung|kampagne|aktion|konferenz|ausstellung|preis|titel|spiel|oper|stück|enzyklika|firma|unternehmen|gewerkschaft|typ|typs|marke|modell|operation)(?:s|es|n|en|e)?$/;

/** "die Organisation „Hilfe für alle“": whether a quotation is the name of the noun before it. */
export function isNameOfNoun(words: readonly Word[], quotation: Quotation): boolean {
  const before = words.findLast(({ end }) => end <= quotation.start);
  return before !== undefined && quotation.start - before.end === 1 && NAMED.test(before.form.lower);
}

/** The words of a sentence; in a name that is a sentence by itself ("Initiative „Rettet das Bad“") no verb opens a clause. */
export function withoutVerbsInNames(words: readonly Word[], snippets: readonly Quotation[]): readonly Word[] {
  const names = snippets.filter((snippet) => isNameOfNoun(words, snippet));
  if (names.length === 0) return words;
  return words.map((word) =>
    names.some(({ start, end }) => word.start >= start && word.end <= end)
      ? { ...word, form: { ...word.form, finite: [], infinitives: [], zuInfinitives: [], participles: [] } }
      : word,
  );
}
