import { DAY_PARTS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { ADJECTIVE_ENDINGS } from '../../lexicon/endings.ts';
import { DEICTIC_ADJECTIVES } from '../../lexicon/period-words.ts';
import { DAY_WORD, PLAIN_DAY_PARTS } from '../../lexicon/time-surroundings.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { placeMatch } from '../place.ts';
import type { TimeKind } from '../time-kind.ts';
import { dayValue, timeValue, unresolvedTime } from '../time-value.ts';

const PARTS = [...DAY_PARTS.keys()].filter((part) => !PLAIN_DAY_PARTS.has(part));

/** "am gestrigen Dienstag", "am heutigen Tag", "am gestrigen Abend"; "das heutige Museum" is a vague time. */
export const deicticAdjective: TimeKind = {
  name: 'deictic adjective',
  starts: [...DEICTIC_ADJECTIVES.keys()].flatMap((stem) => ADJECTIVE_ENDINGS.map((ending) => stem + ending)),
  pattern:
    `(?<stem>${anyOf(DEICTIC_ADJECTIVES.keys())})${anyOf(ADJECTIVE_ENDINGS)}${GAP}` +
    `(?:${DAY_WORD}(?:es)?|${anyOf(WEEKDAYS.keys())}s?|(?:${anyOf(WEEKDAYS.keys())})?(?<part>${anyOf(PARTS)})s?)${WORD_END}`,
  read(match, { publishedAt }) {
    const { stem = '', part } = match.groups ?? {};
    const day = publishedAt === null ? null : publishedAt + (DEICTIC_ADJECTIVES.get(stem.toLowerCase()) ?? 0);
    const time = part === undefined ? undefined : DAY_PARTS.get(part.toLowerCase());
    if (time === undefined) return placeMatch(match, dayValue(day));
    return placeMatch(match, day === null ? unresolvedTime : timeValue(day, time));
  },
};
