import { GAP, WORD_END } from '../patterns.ts';
import { NOTHING, placeMatch } from '../place.ts';
import type { TimeKind } from '../time-kind.ts';
import { lastTold } from '../told.ts';

/** "im gleichen Zeitraum des Vorjahres", "im Vorjahreszeitraum", "im Vorjahresquartal": the period told, a year before. */
export const samePeriod: TimeKind = {
  name: 'same period of the year before',
  starts: ['gleichen', 'selben', 'vorjahreszeitraum', 'vorjahresquartal', 'vorjahresmonat'],
  pattern: `(?:(?:gleichen|selben)${GAP}(?:Zeitraum|Zeit|Quartal|Monat)${GAP}des${GAP}Vorjahre?s|Vorjahres(?:zeitraum|quartal|monat)s?)${WORD_END}`,
  read(match, context) {
    const told = lastTold(context, match.index);
    const value = /^(\d{4})(-.*)$/.exec(told?.value ?? '');
    if (told === null || value === null || !/^(?:month|quarter|season)$/.test(told.precision ?? ''))
      return NOTHING;
    const year = String(Number(value[1]) - 1).padStart(4, '0');
    const { type, precision } = told;
    return placeMatch(match, { type, precision, value: `${year}${value[2]}` });
  },
};
