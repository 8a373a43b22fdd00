import type { Vocabulary } from '../language/form.ts';
import type { Span } from '../language/span.ts';
import type { Quotation } from './find-quotations.ts';

/** Whether a quotation is a sentence of its own and not words inside the clause around it. */
export function standsAlone(
  text: string,
  sentence: Span,
  { start, end, inner }: Quotation,
  vocabulary: Vocabulary,
): boolean {
  const before = text.slice(Math.max(sentence.start, start - 3), start).trimEnd();
  const opens = before === '';
  const after = text.slice(end, Math.min(sentence.end, end + 3)).trimStart();
  const words = countWords(text.slice(inner.start, inner.end));
  const closes = /[.!?…]/.test(text.charAt(inner.end - 1));
  if (before.endsWith(':')) return true;
  if (opens && (after === '' || after === '.')) return words >= 3;
  if (closes && words >= 2 && (opens || /[.,!?;–-]$/.test(before))) return true;
  if (words > 6 && /[.!?] \p{Lu}/u.test(text.slice(inner.start, inner.end))) return true;
  if (opens && (/^[,–-]/.test(after) || text.charAt(inner.end - 1) === ','))
    return words >= 2 || isVerb(text, end, vocabulary);
  return words >= 4 && /[,–-]$/.test(before) && /^(?:[.,–-]|$)/.test(after);
}

/** "„Nein“, [sagte] sie": what follows one quoted word and a comma is a verb. */
function isVerb(text: string, from: number, vocabulary: Vocabulary): boolean {
  const word = /^,? (\p{Ll}+) /u.exec(text.slice(from, from + 24))?.[1];
  const form = word === undefined ? null : vocabulary.form(word);
  return form !== null && form.finite.length > 0 && form.determiner === 0 && form.adjectives.length === 0;
}

export const countWords = (text: string): number =>
  text.split(/[\s–-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
