import { STATIVE_FORMS } from '../lexicon/stative-verbs.ts';
import { clauseAround } from './find-tense.ts';
import type { TimeContext } from './time-context.ts';

/** "ab heute", "für heute" begin or mean the day; "bis heute" and "Jugend von heute" never do. */
const DAY_BEFORE = /(?:^|\P{L})(?:ab|für|seit|auf)\s{1,4}$/iu;
const PRESENT_BEFORE = /(?:^|\P{L})(?:bis|von|damals wie|anders als|so wie)\s{1,4}$/iu;
const STILL_BEFORE = /(?:^|\P{L})(?:noch|auch|selbst)\s{1,4}$/iu;
const STILL_AFTER = /^\s{1,4}(?:noch|nicht mehr|kaum|kein\p{Ll}*|wie damals|vor allem|meist|oft)(?!\p{L})/iu;
/** "der heute 53-Jährige", "die heute etwa Zwanzigjährigen" */
const AGED = /^\s{1,4}(?:etwa |rund |über )?(?:\d{1,3}(?:-?[jJ]ährig|\s{1,4}Jahre)|\p{L}{3,20}jährig)/u;
const CLOCK = new Set(
  'uhr mittag mittags vormittag vormittags nachmittag nachmittags abend abends früh nacht nachts'.split(' '),
);
const PARTICIPLE = /^\p{Ll}{0,10}ge\p{Ll}{2,}(?:t|en)$|^worden$/u;

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
  if (words.some((word) => CLOCK.has(word.toLowerCase()) || (PARTICIPLE.test(word) && !isStative(word))))
    return false;
  if (STILL_AFTER.test(after)) return true;
  if (tense(start, end) === 'past') return false;
  if (STILL_BEFORE.test(before)) return true;
  return words.some(isStative);
}
