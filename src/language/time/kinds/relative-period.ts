import { CLOCK_UNITS, UNITS, type Unit } from '../../lexicon/calendar-words.ts';
import { type Direction, PARTS, TIME_MODIFIERS } from '../../lexicon/time-modifiers.ts';
import { LAST_STEM, OF_SOMETHING, OF_THE, OF_THEM, PLURAL_UNITS } from '../../lexicon/time-surroundings.ts';
import type { Day } from '../calendar.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { periodValue, toldFor } from '../period-value.ts';
import { NOTHING, placeMatch } from '../place.ts';
import { type TimeContext, writtenAfter } from '../time-context.ts';
import type { TimeKind } from '../time-kind.ts';
import { durationValue, vagueValue } from '../time-value.ts';
import { formatDuration } from './distance.ts';

const STEP: Readonly<Record<Direction, number>> = {
  previous: -1,
  preceding: -1,
  this: 0,
  same: 0,
  next: 1,
  following: 1,
};

/**
 * "vergangene Woche", "Ende dieses Jahres", "am folgenden Tag". Several of them have no place in the calendar:
 * "in den vergangenen Tagen" is a duration, "in den kommenden Jahren" the future.
 */
export const relativePeriod: TimeKind = {
  name: 'relative period',
  starts: [...PARTS, ...TIME_MODIFIERS.keys()],
  pattern:
    `(?:(?<part>${anyOf(PARTS)})${GAP}(?:(?:${OF_THEM}|${OF_THE})${GAP})?)?(?<modifier>${anyOf(TIME_MODIFIERS.keys())})` +
    `${GAP}(?<unit>${anyOf(UNITS.keys())})${WORD_END}`,
  read(match, context) {
    const { modifier = '', unit: written = '' } = match.groups ?? {};
    const direction = TIME_MODIFIERS.get(modifier.toLowerCase()) ?? 'this';
    const unit = UNITS.get(written.toLowerCase()) ?? 'day';
    const end = match.index + match[0].length;
    if (written.charAt(0) === written.charAt(0).toLowerCase()) return NOTHING;
    if (
      unit === 'weekend' ||
      (modifier.toLowerCase().startsWith(LAST_STEM) && OF_SOMETHING.has(writtenAfter(context.text, end)))
    )
      return NOTHING;
    if (PLURAL_UNITS.has(written.toLowerCase())) {
      if (direction === 'next') return placeMatch(match, vagueValue('FUTURE_REF'));
      return direction === 'previous'
        ? placeMatch(match, durationValue(formatDuration(unit, null)))
        : NOTHING;
    }
    if (unit === 'day' && direction === 'previous') return NOTHING;
    return !CLOCK_UNITS.has(unit)
      ? placeMatch(match, periodValue(referenceOf(direction, unit, context), unit, STEP[direction]))
      : NOTHING;
  },
};

/** What is counted in days ("am nächsten Tag") or by the story ("im folgenden Jahr") starts at the time told. */
const referenceOf = (direction: Direction, unit: Unit, context: TimeContext): Day | null =>
  unit === 'day' || direction === 'following' || direction === 'preceding' || direction === 'same'
    ? toldFor(unit, context)
    : context.publishedAt;
