import { capitalise } from '../capitalise.ts';
import { PARTICIPLE_OR_PASSIVE } from '../lexicon/endings.ts';
import { STATIVE_FORMS } from '../lexicon/stative-verbs.ts';
import {
  AGE_ENDING,
  BEFORE_AGES,
  CLOCK_WORDS,
  DAY_OPENERS,
  PRESENT_OPENERS,
  STILL_FOLLOWERS,
  STILL_OPENERS,
  YEARS_OF_AGE,
} from '../lexicon/time-surroundings.ts';
import { clauseAround } from './find-tense.ts';
import { anyOf, endsWithAny } from './patterns.ts';
import type { TimeContext } from './time-context.ts';

/** "ab heute", "für heute" begin or mean the day; "bis heute" and "Jugend von heute" never do. */
const DAY_BEFORE = endsWithAny(DAY_OPENERS);
const PRESENT_BEFORE = endsWithAny(PRESENT_OPENERS);
const STILL_BEFORE = endsWithAny(STILL_OPENERS);
const STILL_AFTER = new RegExp(`^\\s{1,4}${anyOf(STILL_FOLLOWERS)}(?!\\p{L})`, 'iu');
/** "der heute 53-Jährige", "die heute etwa Zwanzigjährigen" */
const AGED = new RegExp(
  `^\\s{1,4}(?:${anyOf(BEFORE_AGES)} )?(?:\\d{1,3}(?:-?(?:${AGE_ENDING}|${capitalise(AGE_ENDING)})|\\s{1,4}${YEARS_OF_AGE})|\\p{L}{3,20}${AGE_ENDING})`,
  'u',
);

/**
 * Whether "heute" means the present and not the day: "wie wir heute wissen", "bis heute", "ist heute ein
 * Museum". A clause in which something happens or happened means the day.
 */
export function isGeneralPresent({ text, tense }: TimeContext, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 32);
  if (DAY_BEFORE.test(before)) return false;
  if (PRESENT_BEFORE.test(before) || AGED.test(after)) return true;
  const words = clauseAround(text, start, end).match(/\p{L}+/gu) ?? [];
  const isStative = (word: string): boolean => STATIVE_FORMS.has(word.toLowerCase());
  if (
    words.some(
      (word) => CLOCK_WORDS.has(word.toLowerCase()) || (PARTICIPLE_OR_PASSIVE.test(word) && !isStative(word)),
    )
  )
    return false;
  if (STILL_AFTER.test(after)) return true;
  if (tense(start, end) === 'past') return false;
  if (STILL_BEFORE.test(before)) return true;
  return words.some(isStative);
}
