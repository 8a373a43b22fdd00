import { DAY_PARTS } from '../../lexicon/calendar-words.ts';
import { DEICTIC_DAYS } from '../../lexicon/period-words.ts';
import { isGeneralPresent } from '../is-general-present.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { NOTHING, placeMatch } from '../place.ts';
import type { TimeKind } from '../time-kind.ts';
import { dayValue, timeValue, unresolvedTime, vagueValue } from '../time-value.ts';

/** "gestern", "heute Abend", "übermorgen"; "der Morgen" is none. */
export const deicticDay: TimeKind = {
  name: 'deictic day',
  starts: DEICTIC_DAYS.keys(),
  pattern: `(?<day>${anyOf(DEICTIC_DAYS.keys())})(?:${GAP}(?<part>${anyOf(DAY_PARTS.keys())}))?${WORD_END}`,
  read(match, context) {
    const { text, publishedAt } = context;
    const { day = '', part } = match.groups ?? {};
    if (day === 'Morgen' && !beginsSentence(text, match.index)) return NOTHING;
    const offset = DEICTIC_DAYS.get(day.toLowerCase()) ?? 0;
    const time = part === undefined ? undefined : DAY_PARTS.get(part.toLowerCase());
    const value = publishedAt === null ? null : publishedAt + offset;
    if (time === undefined) {
      const present = offset === 0 && isGeneralPresent(context, match.index, match.index + match[0].length);
      return placeMatch(match, present ? vagueValue('PRESENT_REF') : dayValue(value));
    }
    return placeMatch(match, value === null ? unresolvedTime : timeValue(value, time));
  },
};

const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:;\n„“"»«(–])\s*$/.test(text.slice(Math.max(0, start - 10), start));
