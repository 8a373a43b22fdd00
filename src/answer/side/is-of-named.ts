import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { isThere } from './names-another.ts';
import { meetWords } from './tie-of.ts';

/**
 * Whoever the question names is named in the sentence, in one before or in the title.
 * @param reach so many sentences before it
 */
export function isOfNamed(
  asked: Asked,
  { sentence, before, title, article, reading }: SentenceInContext,
  reach = 1,
): boolean {
  const inText = meetWords(
    article.text,
    [...before.slice(-reach), sentence].map(({ start, end }) => ({ start, end })),
    asked,
    reading.vocabulary,
  );
  const inTitle =
    title.length === 0
      ? new Set<number>()
      : meetWords(article.title, [{ start: 0, end: article.title.length }], asked, reading.vocabulary);
  const { names } = asked.words;
  return names.every((place) => isThere(place, names, (name) => inText.has(name) || inTitle.has(name)));
}
