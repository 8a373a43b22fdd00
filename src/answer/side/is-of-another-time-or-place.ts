import type { Coverage } from '../evidence/coverage.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { isOfAnotherMonth } from '../question/is-of-another-month.ts';
import { isThere } from './names-another.ts';
import { MET } from './tie-of.ts';

/** An article may tell of an event from the year before to the year after it. */
const MOST_YEARS = 1;
const YEAR = /\b(?:19|20)\d\d\b/g;

/**
 * Whether a sentence is of another event of the kind asked about: another year is told, or none and the article is of another one, or
 * the article knows nothing of somebody or some place that the question names.
 *
 * @param covered what the article and its title cover of the asked words
 */
export function isOfAnotherTimeOrPlace(
  asked: Asked,
  { article, sentence }: Pick<SentenceInContext, 'article' | 'sentence'>,
  covered: readonly Coverage[],
): boolean {
  if (isOfAnotherMonth(asked.reading, article, sentence)) return true;
  const { dates } = asked.reading;
  const years = dates.map((date) => date.slice(0, 4));
  const told: readonly string[] = article.text.slice(sentence.start, sentence.end).match(YEAR) ?? [];
  const published = Number(article.publishedAt?.slice(0, 4) ?? Number.NaN);
  if (years.length > 0) {
    if (told.length > 0 && !told.some((year) => years.includes(year))) return true;
    const far = years.every((year) => Math.abs(Number(year) - published) > MOST_YEARS);
    if (told.length === 0 && !Number.isNaN(published) && far) return true;
  }
  const { words, names } = asked.words;
  return names.some(
    (place) =>
      !YEAR_ALONE.test(words[place]?.text ?? '') &&
      !isThere(place, names, (name) => covered.some((text) => (text[name] as number) >= MET)),
  );
}

const YEAR_ALONE = /^(?:19|20)\d\d$/;
