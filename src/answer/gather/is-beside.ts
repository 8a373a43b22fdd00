import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import { findCountryOfWord } from '../../language/phrase/find-country-of-word.ts';
import type { Statement } from '../../statement/statement.ts';
import type { CoveredText } from '../evidence/coverage.ts';
import type { Asked, ReadSentence } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { speakerOf } from '../match/speaker-of.ts';

type Place = Pick<SentenceInContext, 'article' | 'sentence'>;
type Whole = Pick<SentenceInContext, 'article' | 'reading'>;

/** What keeps all sentences of an article from answering. */
export interface OffTopic {
  /** It is of other years than those asked about. */
  readonly year: boolean;
  /** It tells nothing of the firm asked about, or of the occasion. */
  readonly matter: boolean;
}

export const findOffTopic = (at: Whole, asked: Asked, { whole }: Pick<ReadSentence, 'whole'>): OffTopic => ({
  year: isOfAnotherYear(at, asked.reading.dates),
  matter: isOfAnotherBody(at, asked.reading.text) || isWithoutOccasion(asked, whole),
});

/**
 * Whether a sentence answers nothing, however alike its words: it only asks, or it is a label, and nobody says it but the article; or its
 * article cannot answer.
 *
 * @param statement what is said in it; null for what the article tells
 */
export const isBeside = (at: Place, statement: Statement | null, { year, matter }: OffTopic): boolean =>
  year || matter || (speakerOf(statement) === null && (asks(at) || isLabel(at)));

/** "Warum spucken Spieler so oft?", "Frau Holt, was nun?" */
const asks = ({ article, sentence }: Place): boolean =>
  /\?[”“"»«‘’')\]]*$/u.test(article.text.slice(sentence.start, sentence.end));

/** "Gesamtwertung (Stand 17. Juli)", "Weitere Termine": what stands below is told, not this. */
const isLabel = ({ article, sentence }: Place): boolean =>
  !/[.!?…:;][”“"»«‘’')\]]*$/u.test(article.text.slice(sentence.start, sentence.end)) &&
  sentence.propositions.length === 0 &&
  sentence.clauses.every(({ clause }) => clause.verbs.length === 0);

/** "[Nordwerk]-Chefin Holt", "[Orvex]-Sprecher": whose somebody is who is named behind it. */
const OF_BODY = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}]{3,})-\p{Lu}?\p{Ll}{3,}(?= \p{Lu}\p{Ll})/gu;

/** Whether a question asks for somebody of a firm or a club by whose name the article calls nobody: it is of a namesake. */
function isOfAnotherBody(
  { article: { title, text }, reading: { vocabulary } }: Whole,
  question: string,
): boolean {
  for (const [, body = ''] of question.matchAll(OF_BODY)) {
    if (vocabulary.dictionary.knows(body) || findCountryOfWord(body) !== null) continue;
    if (![title, text].some((whole) => whole.toLowerCase().includes(body.toLowerCase()))) return true;
  }
  return false;
}

/** An article may tell without a year of what was the year before, where no day or month in it is of another year. */
const MOST_YEARS = 1;
const YEAR = /^\d{4}/;

/** Whether an article was published in none of the years asked about, names none of them, and tells of others: "heute", "am 17. Juli". */
function isOfAnotherYear({ article, reading }: Whole, dates: readonly string[]): boolean {
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

/** So much of what is asked is a word without which nothing is told: a rare one. */
const TELLING = 0.25;
const TELLING_OCCASION = 0.1;
/** So little a whole article has of a word that nothing in it is that, by a neighbour's name either. */
const NOTHING = 0.1;

/**
 * Whether a whole article has no word for what is asked to have happened: "Ist der Bürgermeister zurückgetreten?" It may still tell it in
 * words that are known to mean the same.
 */
export const isWithoutEvent = (
  { words: { words, event }, reading: { kind, proposition } }: Asked,
  { soft }: CoveredText,
): boolean =>
  kind === 'yes-no' &&
  (proposition?.groups.length ?? 0) > 0 &&
  event >= 0 &&
  (words[event]?.share ?? 0) >= TELLING &&
  (soft[event] as number) < NOTHING;

/** "Wie viele starben bei den [Protesten]?": an article that has no word for them is of other deaths. */
const isWithoutOccasion = (
  { words: { words }, reading: { proposition } }: Asked,
  { soft }: CoveredText,
): boolean =>
  (proposition?.arguments ?? []).some(
    ({ slots, head }) =>
      slots.includes(OCCASION) &&
      classifyNoun(head.form).kind === 'thing' &&
      words.some(
        ({ text, name, share }, place) =>
          text === head.text && !name && share >= TELLING_OCCASION && (soft[place] as number) < NOTHING,
      ),
  );

const OCCASION = 'bei';
