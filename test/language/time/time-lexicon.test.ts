import { describe, expect, it } from '@jest/globals';
import {
  DAY_PARTS,
  MONTHS,
  SEASONS,
  SHORT_MONTHS,
  UNITS,
  WEEKDAYS,
} from '../../../src/language/lexicon/calendar-words.ts';
import { BEFORE_COUNTS, BEFORE_YEARS, COUNTED_THINGS } from '../../../src/language/lexicon/counted-things.ts';
import { ADVENT_HOLIDAYS, EASTER_HOLIDAYS, FIXED_HOLIDAYS } from '../../../src/language/lexicon/holidays.ts';
import {
  DECADE_WORDS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  VAGUE_NUMBERS,
} from '../../../src/language/lexicon/number-words.ts';
import {
  BEFORE_MONTHS,
  BEFORE_SEASONS,
  DEICTIC_ADJECTIVES,
  DEICTIC_DAYS,
  MONTH_STRETCHES,
  NAMED_PERIODS,
  NEIGHBOURING_PERIODS,
  REPETITIONS,
  UNPLACED_PERIODS,
} from '../../../src/language/lexicon/period-words.ts';
import { STATIVE_FORMS } from '../../../src/language/lexicon/stative-verbs.ts';
import {
  ANNOUNCING_FORMS,
  PAST_AUXILIARY_FORMS,
  PRESENT_SAYING_FORMS,
} from '../../../src/language/lexicon/tense-forms.ts';
import { ABOUT, TIME_MODIFIERS } from '../../../src/language/lexicon/time-modifiers.ts';
import { VAGUE_TIMES } from '../../../src/language/lexicon/vague-times.ts';
import { findTemporalExpressions } from '../../../src/language/time/find-temporal-expressions.ts';
import { testVocabulary } from '../test-dictionary.ts';

/** Friday, 5 January 2024. */
const valuesOf = (text: string): readonly (string | null)[] =>
  findTemporalExpressions(text, { publishedAt: '2024-01-05', vocabulary: testVocabulary }).map(
    ({ value }) => value,
  );

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Every word of a list in a sentence that needs it, and what the sentence must give. */
const LISTS: Readonly<Record<string, readonly [Iterable<string>, (word: string) => string, RegExp | null]>> =
  {
    'the months': [MONTHS.keys(), (word) => `Im ${capital(word)} 2023 schneite es.`, /^2023-\d\d$/],
    'the short months': [
      SHORT_MONTHS.keys(),
      (word) => `Am 3. ${capital(word)}. 2023 schneite es.`,
      /^2023-\d\d-03$/,
    ],
    'the weekdays': [WEEKDAYS.keys(), (word) => `Am ${capital(word)} schneite es.`, /^20\d\d-\d\d-\d\d$/],
    'the seasons': [
      SEASONS.keys(),
      (word) => `Seit ${capital(word)} 2023 schneit es.`,
      /^2023-(?:SP|SU|FA|WI)$/,
    ],
    'the parts of a day': [DAY_PARTS.keys(), (word) => `Es schneite gestern ${word}.`, /^2024-01-04T/],
    'the units': [UNITS.keys(), (word) => `Es dauert zwei ${capital(word)}.`, /^PT?2/],
    'the numbers': [NUMBER_WORDS.keys(), (word) => `Es dauert ${word} Wochen.`, /^P[\d.]+W$/],
    'the vague numbers': [VAGUE_NUMBERS, (word) => `Es dauert ${word} Wochen.`, /^PXW$/],
    'the ordinals': [ORDINAL_WORDS.keys(), (word) => `Am ${word} Mai 2023 schneite es.`, /^2023-05-\d\d$/],
    'the decades': [DECADE_WORDS.keys(), (word) => `In den ${word} Jahren schneite es.`, /^19\d$/],
    'the words for about': [ABOUT, (word) => `Vor ${word} zwei Wochen schneite es.`, /^(?:P2W|2023-W51)$/],
    'the fixed holidays': [
      FIXED_HOLIDAYS.keys(),
      (word) => `Am ${capital(word)} 2023 schneite es.`,
      /^2023-\d\d-\d\d$/,
    ],
    'the holidays around Easter': [
      EASTER_HOLIDAYS.keys(),
      (word) => `Am ${capital(word)} 2023 schneite es.`,
      /^2023-0\d-\d\d$/,
    ],
    'the holidays before Christmas': [
      ADVENT_HOLIDAYS.keys(),
      (word) => `Am ${capital(word)} 2023 schneite es.`,
      /^2023-1[12]-\d\d$/,
    ],
    'the vague times': [
      VAGUE_TIMES.keys(),
      (word) => `Dort war ${word} Schnee.`,
      /^(?:PAST|PRESENT|FUTURE)_REF$/,
    ],
    'the days that point': [DEICTIC_DAYS.keys(), (word) => `Es schneite ${word}.`, /^2024-01-0\d$/],
    'the adjectives that point': [
      DEICTIC_ADJECTIVES.keys(),
      (word) => `Am ${word}en Tag schneite es.`,
      /^2024-01-0\d$/,
    ],
    'the named periods': [NAMED_PERIODS.keys(), (word) => `Dort lag ${word} Schnee.`, /^2024(?:-01|-W01)?$/],
    'the neighbouring periods': [
      NEIGHBOURING_PERIODS.keys(),
      (word) => `Am 5. Mai 2019 und ${word}.`,
      /^20(?:1[789]|20)/,
    ],
    'the repetitions': [REPETITIONS.keys(), (word) => `Es schneite ${word}.`, /^PT?1/],
    'the unplaced periods': [
      UNPLACED_PERIODS,
      (word) => `In der ${capital(word)} schneite es.`,
      /^XXXX-XX-XX$/,
    ],
    'the stretches of a month': [MONTH_STRETCHES, (word) => `Erste Mai${word} 2023: Schnee.`, /^2023-05$/],
    'the words before months': [BEFORE_MONTHS, (word) => `Es schneite ${word} August.`, /^2023-08$/],
    'the words before seasons': [BEFORE_SEASONS, (word) => `Es schneite ${word} Sommer.`, /^2023-SU$/],
    'what is counted': [COUNTED_THINGS, (word) => `Es waren 1990 ${word} da.`, null],
    'the words before counts': [BEFORE_COUNTS, (word) => `Es waren ${word} 1990 da.`, null],
    'the words before years': [BEFORE_YEARS, (word) => `Es schneite ${word} 1848 oft.`, /^1848$/],
    'the forms that tell how things are': [
      STATIVE_FORMS,
      (word) => `Dort ${word} er heute.`,
      /^PRESENT_REF$/,
    ],
    'the forms of the past': [
      PAST_AUXILIARY_FORMS,
      (word) => `Der Rat ${word} am Montag da.`,
      /^2024-01-01$/,
    ],
    'the forms that announce': [
      ANNOUNCING_FORMS,
      (word) => `Der Rat ${word} am Montag kommen.`,
      /^2024-01-08$/,
    ],
    'the forms of saying': [PRESENT_SAYING_FORMS, (word) => `Das ${word} der Rat am Montag.`, /^2024-01-01$/],
  };

for (const [title, [words, sentence, value]] of Object.entries(LISTS))
  describe(title, () => {
    for (const word of words)
      it(`${sentence(word)} ${value === null ? 'names no time' : `is ${value.source}`}`, () => {
        const values = valuesOf(sentence(word));
        if (value === null) expect(values).toEqual([]);
        else {
          expect(values.length).toBe(title === 'the neighbouring periods' ? 2 : 1);
          expect(values.at(-1)).toMatch(value);
        }
      });
  });

describe('the modifiers', () => {
  const EXPECTED = {
    previous: '2023',
    preceding: '2018',
    this: '2024',
    same: '2019',
    next: '2025',
    following: '2020',
  };
  for (const [word, direction] of TIME_MODIFIERS)
    it(`"${word} Jahr" is ${EXPECTED[direction]} after a story of 2019`, () => {
      expect(valuesOf(`Im Mai 2019 schneite es, im ${word} Jahr auch.`)).toEqual([
        '2019-05',
        EXPECTED[direction],
      ]);
    });
});
