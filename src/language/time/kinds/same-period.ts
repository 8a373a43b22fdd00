import {
  OF_THE,
  OF_THE_YEAR_BEFORE,
  PERIODS_OF_LAST_YEAR,
  SAME_ADJECTIVES,
  SAME_PERIODS,
} from '../../lexicon/time-surroundings.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { NOTHING, placeMatch } from '../place.ts';
import type { TimeKind } from '../time-kind.ts';
import { lastTold } from '../told.ts';

/** "im gleichen Zeitraum des Vorjahres", "im Vorjahreszeitraum", "im Vorjahresquartal": the period told, a year before. */
export const samePeriod: TimeKind = {
  name: 'same period of the year before',
  starts: [...SAME_ADJECTIVES, ...PERIODS_OF_LAST_YEAR],
  pattern: `(?:${anyOf(SAME_ADJECTIVES)}${GAP}${anyOf(SAME_PERIODS)}${GAP}${OF_THE}${GAP}${anyOf(OF_THE_YEAR_BEFORE)}|${anyOf(PERIODS_OF_LAST_YEAR)}s?)${WORD_END}`,
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
