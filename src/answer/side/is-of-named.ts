import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { meetWords } from './tie-of.ts';

/** Whoever the question names is named in the sentence, in the one before or in the title. */
export function isOfNamed(
  asked: Asked,
  { sentence, before, title, article, reading }: SentenceInContext,
): boolean {
  const inText = meetWords(
    article.text,
    [...before.slice(-1), sentence].map(({ start, end }) => ({ start, end })),
    asked,
    reading.vocabulary,
  );
  const inTitle =
    title.length === 0
      ? new Set<number>()
      : meetWords(article.title, [{ start: 0, end: article.title.length }], asked, reading.vocabulary);
  return asked.words.names.every((place) => inText.has(place) || inTitle.has(place));
}
