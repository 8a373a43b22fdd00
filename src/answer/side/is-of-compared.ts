import { COMPARED_WITH } from '../../language/lexicon/side-words.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { meetWords } from './tie-of.ts';

/**
 * "Ist die Maut gerechter als die Steuer?": what it is compared with is told of, too, in the sentence or in the one before. True where
 * nothing is compared.
 */
export function isOfCompared(
  asked: Asked,
  {
    article,
    sentence,
    before,
    reading,
  }: Pick<SentenceInContext, 'article' | 'sentence' | 'before' | 'reading'>,
): boolean {
  const than =
    COMPARED_WITH.exec(asked.reading.text)?.[1]
      ?.toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u) ?? [];
  const { words } = asked.words;
  const compared = words.flatMap(({ text }, place) => (than.includes(text.toLowerCase()) ? [place] : []));
  if (compared.length === 0) return true;
  const near = meetWords(article.text, [...before.slice(-1), sentence], asked, reading.vocabulary);
  return compared.some((place) => near.has(place));
}
