import { DAY_PARTS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { TIME_MODIFIERS } from '../../lexicon/time-modifiers.ts';
import {
  AFTER_ARTICLES,
  AFTER_WORD,
  AHEAD_OPENERS,
  ANY_ONE,
  BACK_OPENERS,
  BEFORE_SURNAMES,
  FROM_WORD,
  MIDNIGHT,
  NIGHT_WORD,
  ON_THE_DAY,
  UNTO_WORD,
} from '../../lexicon/time-surroundings.ts';
import type { Day } from '../calendar.ts';
import { chooseWeekday, nextWeekday } from '../choose-day.ts';
import type { Tense } from '../find-tense.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { NOTHING, placeMatch } from '../place.ts';
import { type TimeContext, wordBefore, writtenBefore } from '../time-context.ts';
import type { TimeKind } from '../time-kind.ts';
import { dayValue, timeValue, unplacedWeekday, unresolvedTime } from '../time-value.ts';

const PARTS = [...DAY_PARTS.keys()].filter((part) => !part.endsWith('s') && !part.startsWith(MIDNIGHT));

/** What stands before says the direction whatever the tense: "für Freitag", "nach dem Treffen am Freitag". */
const BACK = new RegExp(
  `(?:^|\\P{L})(?:${anyOf(BACK_OPENERS)}|${AFTER_WORD} ${anyOf(AFTER_ARTICLES)}(?: \\p{L}+){0,6} ${ON_THE_DAY})$`,
  'iu',
);
const AHEAD = new RegExp(`(?:^|\\P{L})${anyOf(AHEAD_OPENERS)}$`, 'iu');
const NIGHT = new RegExp(`${NIGHT_WORD}(?: ${FROM_WORD}(?: \\p{L}+){1,3})? ${UNTO_WORD}$`, 'u');

function directionBefore(text: string, start: number): Tense {
  const before = text.slice(Math.max(0, start - 60), start).trimEnd();
  if (BACK.test(before)) return 'past';
  return AHEAD.test(before) && !NIGHT.test(before) ? 'ahead' : null;
}

/** "am Freitag", "vergangenen Sonnabend", "Donnerstagabend", "Montag früh". */
export const weekday: TimeKind = {
  name: 'weekday',
  starts: [
    ...TIME_MODIFIERS.keys(),
    ...[...WEEKDAYS.keys()].flatMap((day) => [day, ...PARTS.map((part) => day + part)]),
  ],
  pattern:
    `(?:(?<modifier>${anyOf(TIME_MODIFIERS.keys())})${GAP})?(?<weekday>${anyOf(WEEKDAYS.keys())})` +
    `(?:${GAP}?(?<part>${anyOf(PARTS)}))?s?${WORD_END}`,
  read(match, context) {
    const { modifier, weekday: name = '', part } = match.groups ?? {};
    if (name.charAt(0) === name.charAt(0).toLowerCase() || isName(match, context)) return NOTHING;
    const day = findDay(match, context, WEEKDAYS.get(name.toLowerCase()) ?? 1, modifier);
    if (ANY_ONE.has(wordBefore(context.text, match.index)))
      return placeMatch(match, unplacedWeekday(WEEKDAYS.get(name.toLowerCase()) ?? 1));
    const time = part === undefined ? undefined : DAY_PARTS.get(part.toLowerCase());
    if (time === undefined) return placeMatch(match, dayValue(day));
    return placeMatch(match, day === null ? unresolvedTime : timeValue(day, time));
  },
};

function findDay(
  match: RegExpExecArray,
  context: TimeContext,
  number: number,
  modifier: string | undefined,
): Day | null {
  const direction = modifier === undefined ? null : (TIME_MODIFIERS.get(modifier.toLowerCase()) ?? null);
  const { publishedAt, toldDay, text } = context;
  if (direction === 'following') return toldDay === null ? null : nextWeekday(toldDay + 1, number);
  if (publishedAt === null) return null;
  const tense =
    direction === null
      ? (directionBefore(text, match.index) ?? context.tense(match.index, match.index + match[0].length))
      : null;
  return chooseWeekday(publishedAt, number, direction, tense);
}

/** "Frau Sonntag", "der Freitag" (a newspaper): a capitalised word or a nominative article stands before. */
function isName(match: RegExpExecArray, { text }: TimeContext): boolean {
  return BEFORE_SURNAMES.has(writtenBefore(text, match.index));
}
