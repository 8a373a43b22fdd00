import { NEGATION_WORDS } from '../../language/lexicon/adverbs.ts';
import { MONTHS, WEEKDAYS } from '../../language/lexicon/calendar-words.ts';
import { POSSIBILITY_WORDS } from '../../language/lexicon/modality-words.ts';
import { NUMBER_WORDS } from '../../language/lexicon/number-words.ts';
import {
  REASON_CONJUNCTIONS,
  REASON_FEELINGS,
  REASON_NOUNS,
  REASON_PREPOSITIONS,
} from '../../language/lexicon/reason-words.ts';
import { REPORTED_FORMS, SPEECH_FORMS } from '../../language/lexicon/speech-forms.ts';
import { isFirstName } from '../../language/phrase/classify-noun.ts';
import { findCountryOfWord } from '../../language/phrase/find-country-of-word.ts';
import type { Token } from '../../language/token.ts';

/** What a sentence has whatever was asked; each is a bit, so that many sentences can be kept. */
export const MARKS = {
  number: 1,
  person: 2,
  time: 4,
  reason: 8,
  negation: 16,
  possibility: 32,
  /** It ends as a question or an exclamation. */
  calls: 64,
  quotationMarks: 128,
  digits: 256,
  /** A word of saying. */
  speech: 512,
  /** A form of reported speech. */
  reported: 1024,
} as const;

/** The sum of the marks of a sentence. */
export function findMarks(tokens: readonly Token[]): number {
  const lower = tokens.map(({ text }) => text.toLowerCase());
  const has = (mark: number, found: boolean): number => (found ? mark : 0);
  return (
    has(MARKS.number, tokens.some(isNumber)) |
    has(MARKS.person, tokens.some(isNamed)) |
    has(MARKS.time, tokens.some(isTime)) |
    has(MARKS.reason, tokens.some(isReason)) |
    has(
      MARKS.negation,
      lower.some((word) => NEGATION_WORDS.has(word)),
    ) |
    has(
      MARKS.possibility,
      lower.some((word) => POSSIBILITY_WORDS.has(word)),
    ) |
    has(
      MARKS.calls,
      tokens.slice(-2).some(({ text }) => text === '?' || text === '!'),
    ) |
    has(
      MARKS.quotationMarks,
      tokens.some(({ text }) => QUOTATION_MARKS.has(text)),
    ) |
    has(
      MARKS.digits,
      tokens.some(({ kind }) => kind === 'number'),
    ) |
    has(
      MARKS.speech,
      lower.some((word) => SPEECH_FORMS.has(word)),
    ) |
    has(
      MARKS.reported,
      lower.some((word) => REPORTED_FORMS.has(word)),
    )
  );
}

/** Words of four digits: the years a sentence may name. */
export const findYears = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(({ text }) => (/^\d{4}$/.test(text) ? [text] : []));

const QUOTATION_MARKS: ReadonlySet<string> = new Set(['„', '“', '"', '»', '«', '”']);

const isNumber = ({ kind, text }: Token): boolean =>
  kind === 'number' || (text.length > 3 && NUMBER_WORDS.has(text.toLowerCase()));

const isNamed = ({ text }: Token, index: number): boolean =>
  isFirstName(text) || (index > 0 && findCountryOfWord(text) !== null) || /^\p{Lu}{2,}$/u.test(text);

const isTime = ({ kind, text }: Token): boolean => {
  const lower = text.toLowerCase();
  return MONTHS.has(lower) || WEEKDAYS.has(lower) || (kind === 'number' && /^(?:19|20)\d\d$/.test(text));
};

const isReason = ({ text }: Token): boolean => {
  const lower = text.toLowerCase();
  return (
    REASON_CONJUNCTIONS.has(lower) ||
    REASON_PREPOSITIONS.has(lower) ||
    REASON_NOUNS.has(text) ||
    REASON_FEELINGS.has(text)
  );
};
