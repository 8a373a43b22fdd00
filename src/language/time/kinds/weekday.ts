import { DAY_PARTS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { TIME_MODIFIERS } from '../../lexicon/time-modifiers.ts';
import type { Day } from '../calendar.ts';
import { chooseWeekday, nextWeekday } from '../choose-day.ts';
import type { Tense } from '../find-tense.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { NOTHING, placeMatch } from '../place.ts';
import { type TimeContext, wordBefore, writtenBefore } from '../time-context.ts';
import type { TimeKind } from '../time-kind.ts';
import { dayValue, timeValue, unplacedWeekday, unresolvedTime } from '../time-value.ts';

const PARTS = [...DAY_PARTS.keys()].filter((part) => !part.endsWith('s') && part !== 'mitternacht');

/** What stands before says the direction whatever the tense: "für Freitag", "nach dem Treffen am Freitag". */
const BACK =
  /(?:^|\P{L})(?:seit|vom|ursprünglich für|eigentlich für|nach de[mnr](?: \p{L}+){0,6} am|nach dem)$/iu;
const AHEAD = /(?:^|\P{L})(?:für|auf)$/iu;
const NIGHT = /Nacht(?: von(?: \p{L}+){1,3})? auf$/u;

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
    if (/^(?:ein|einem|einen|eines|irgendeinem)$/.test(wordBefore(context.text, match.index)))
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
  const before = writtenBefore(text, match.index);
  return /^(?:Frau|Herr|Herrn|Dr\.|Prof\.)$/.test(before);
}
