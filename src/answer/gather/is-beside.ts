import type { Statement } from '../../statement/statement.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { speakerOf } from '../match/speaker-of.ts';

type Place = Pick<SentenceInContext, 'article' | 'reading' | 'sentence'>;

/**
 * Whether a sentence answers nothing, however alike its words: it only asks, or it is a label, and nobody says it but the article; or its
 * article tells nothing of the years asked about.
 *
 * @param statement what is said in it; null for what the article tells
 */
export const isBeside = (at: Place, statement: Statement | null, dates: readonly string[]): boolean =>
  (speakerOf(statement) === null && (asks(at) || isLabel(at))) || isOfAnotherYear(at, dates);

/** "Warum spucken Spieler so oft?", "Frau Holt, was nun?" */
const asks = ({ article, sentence }: Place): boolean =>
  /\?[”“"»«‘’')\]]*$/u.test(article.text.slice(sentence.start, sentence.end));

/** "Gesamtwertung (Stand 17. Juli)", "Weitere Termine": what stands below is told, not this. */
const isLabel = ({ article, sentence }: Place): boolean =>
  !/[.!?…:;][”“"»«‘’')\]]*$/u.test(article.text.slice(sentence.start, sentence.end)) &&
  sentence.propositions.length === 0 &&
  sentence.clauses.every(({ clause }) => clause.verbs.length === 0);

/** An article may tell without a year of what was the year before, where no day or month in it is of another year. */
const MOST_YEARS = 1;
const YEAR = /^\d{4}/;

/** Whether an article was published in none of the years asked about, names none of them, and tells of others: "heute", "am 17. Juli". */
export function isOfAnotherYear({ article, reading }: Place, dates: readonly string[]): boolean {
  const { publishedAt, title, text } = article;
  if (dates.length === 0 || publishedAt === null) return false;
  const years = dates.map((date) => date.slice(0, 4));
  if (years.some((year) => publishedAt.startsWith(year) || title.includes(year) || text.includes(year)))
    return false;
  const told = reading.times.flatMap(({ value }) => YEAR.exec(value ?? '')?.[0] ?? []);
  if (told.some((year) => years.includes(year))) return false;
  const published = Number(publishedAt.slice(0, 4));
  return told.length > 0 || years.every((year) => Math.abs(Number(year) - published) > MOST_YEARS);
}
