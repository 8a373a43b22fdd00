import type { Vocabulary } from '../language/form.ts';
import { keptBy } from '../language/kept.ts';
import { NEGATION_WORDS } from '../language/lexicon/adverbs.ts';
import { MONTHS, WEEKDAYS } from '../language/lexicon/calendar-words.ts';
import { POSSIBILITY_WORDS } from '../language/lexicon/modality-words.ts';
import { NUMBER_WORDS } from '../language/lexicon/number-words.ts';
import {
  REASON_CONJUNCTIONS,
  REASON_FEELINGS,
  REASON_NOUNS,
  REASON_PREPOSITIONS,
} from '../language/lexicon/reason-words.ts';
import { REPORTED_FORMS, SPEECH_FORMS } from '../language/lexicon/speech-forms.ts';
import { ownLetters } from '../language/own-letters.ts';
import { isFirstName } from '../language/phrase/classify-noun.ts';
import { findCountryOfWord } from '../language/phrase/find-country-of-word.ts';
import type { Span } from '../language/span.ts';
import type { Token } from '../language/token.ts';
import { RecentCache } from '../memory/recent-cache.ts';

/** A sentence with what it has whatever was asked. */
export interface MarkedSentence extends Span {
  /** The sum of its `MARKS`. */
  readonly marks: number;
  /** Words of four digits. */
  readonly years: readonly string[];
}

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

/** It means a country: behind the first word it stands for somebody. */
const COUNTRY = 2 ** 15;

/** What a word shows by itself, as a sum of marks. */
function findWordMarks({ kind, text }: Token): number {
  const lower = text.toLowerCase();
  const has = (mark: number, found: boolean): number => (found ? mark : 0);
  return (
    has(MARKS.number, kind === 'number' || (text.length > 3 && NUMBER_WORDS.has(lower))) |
    has(MARKS.person, isFirstName(text) || /^\p{Lu}{2,}$/u.test(text)) |
    has(COUNTRY, findCountryOfWord(text) !== null) |
    has(MARKS.time, MONTHS.has(lower) || WEEKDAYS.has(lower) || (kind === 'number' && YEAR.test(text))) |
    has(MARKS.reason, isReason(text, lower)) |
    has(MARKS.negation, NEGATION_WORDS.has(lower)) |
    has(MARKS.possibility, POSSIBILITY_WORDS.has(lower)) |
    has(MARKS.quotationMarks, QUOTATION_MARKS.has(text)) |
    has(MARKS.digits, kind === 'number') |
    has(MARKS.speech, SPEECH_FORMS.has(lower)) |
    has(MARKS.reported, REPORTED_FORMS.has(lower))
  );
}

/** Kept, for words come again. */
const knownMarks = keptBy(
  ({ memory }: Vocabulary) =>
    new RecentCache<string, number>(memory.seenMarks, (word) => BYTES_A_WORD + word.length, ownLetters),
);

const BYTES_A_WORD = 80;

/** The sum of the marks of a sentence. */
export function findMarks(tokens: readonly Token[], vocabulary: Vocabulary): number {
  const known = knownMarks(vocabulary);
  let place = 0;
  // One for all words of the sentence.
  const find = (): number => findWordMarks(tokens[place] as Token);
  let marks = 0;
  for (; place < tokens.length; place += 1) {
    const { text } = tokens[place] as Token;
    const own = known.get(text, find);
    marks |= own & ~COUNTRY;
    if (place > 0 && (own & COUNTRY) !== 0) marks |= MARKS.person;
    if (place >= tokens.length - 2 && (text === '?' || text === '!')) marks |= MARKS.calls;
  }
  return marks;
}

/** Words of four digits: the years a sentence may name. */
export const findYears = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(({ text }) => (/^\d{4}$/.test(text) ? [text] : []));

const QUOTATION_MARKS: ReadonlySet<string> = new Set(['„', '“', '"', '»', '«', '”']);

const YEAR = /^(?:19|20)\d\d$/;

const isReason = (text: string, lower: string): boolean =>
  REASON_CONJUNCTIONS.has(lower) ||
  REASON_PREPOSITIONS.has(lower) ||
  REASON_NOUNS.has(text) ||
  REASON_FEELINGS.has(text);
