import { NAMED_PERIODS } from '../../lexicon/period-words.ts';
import { PRESENT_PERIODS } from '../../lexicon/time-surroundings.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { periodValue } from '../period-value.ts';
import { placeMatch } from '../place.ts';
import type { TimeContext } from '../time-context.ts';
import type { TimeKind } from '../time-kind.ts';
import { lastTold } from '../told.ts';

/** "Ende des Jahres", "zum Wochenbeginn", "heuer": the period that holds the publication, or the one just told. */
export const namedPeriod: TimeKind = {
  name: 'named period',
  starts: [...NAMED_PERIODS.keys()].map((words) => words.split(' ')[0] ?? words),
  pattern: `${anyOf(NAMED_PERIODS.keys())}${WORD_END}`,
  read(match, context) {
    const unit = NAMED_PERIODS.get(match[0].toLowerCase().replace(new RegExp(GAP, 'g'), ' ')) ?? 'year';
    return placeMatch(match, periodValue(referenceOf(match, context), unit, 0));
  },
};

const referenceOf = (match: RegExpExecArray, context: TimeContext): number | null =>
  PRESENT_PERIODS.has(match[0].toLowerCase()) || lastTold(context, match.index) === null
    ? context.publishedAt
    : context.toldPeriod;
