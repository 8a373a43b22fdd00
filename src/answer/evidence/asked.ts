import { MONTHS, WEEKDAYS } from '../../language/lexicon/calendar-words.ts';
import { NUMBER_WORDS } from '../../language/lexicon/number-words.ts';
import {
  REASON_CONJUNCTIONS,
  REASON_FEELINGS,
  REASON_NOUNS,
  REASON_PREPOSITIONS,
} from '../../language/lexicon/reason-words.ts';
import { isFirstName } from '../../language/phrase/classify-noun.ts';
import { findCountryOfWord } from '../../language/phrase/find-country-of-word.ts';
import type { Token } from '../../language/token.ts';
import type { QuestionKind } from '../question/question-reading.ts';
import type { SeenKind } from './evidence-kind.ts';

/** What kind of question it is, and whether what it asks for stands in the sentence. */
export const asked: SeenKind = {
  names: [
    'yes or no is asked',
    'a number is asked',
    'a person is asked',
    'a time is asked',
    'a reason is asked',
    'an utterance is asked',
    'something else is asked',
    'keywords',
    'asked number is there',
    'asked person is there',
    'asked time is there',
    'asked reason is there',
    'what is asked is missing',
  ],
  measure({ reading }, { sentence }) {
    const kind = kindOf(reading.kind);
    const { tokens } = sentence;
    const holds = [
      kind === 1 && tokens.some(isNumber),
      kind === 2 && tokens.some(isNamed),
      kind === 3 && tokens.some(isTime),
      kind === 4 && tokens.some(isReason),
    ];
    const kinds = [0, 1, 2, 3, 4, 5, 6, 7].map((each) => (each === kind ? 1 : 0));
    const missing = kind >= 1 && kind <= 4 && !holds.includes(true);
    return [...kinds, ...holds.map(Number), missing ? 1 : 0];
  },
};

const KINDS: Readonly<Record<QuestionKind, number>> = {
  'yes-no': 0,
  count: 1,
  who: 2,
  when: 3,
  why: 4,
  says: 5,
  what: 6,
  where: 6,
  keywords: 7,
};
const kindOf = (kind: QuestionKind): number => KINDS[kind];

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
