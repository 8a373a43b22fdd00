import type { Unit } from '../../lexicon/calendar-words.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { periodValue } from '../period-value.ts';
import { placeMatch } from '../place.ts';
import type { TimeContext } from '../time-context.ts';
import type { TimeKind } from '../time-kind.ts';
import { lastTold } from '../told.ts';

const THIS: ReadonlyMap<string, Unit> = new Map([
  ['heuer', 'year'],
  ['jahresende', 'year'],
  ['jahresbeginn', 'year'],
  ['jahresanfang', 'year'],
  ['jahresmitte', 'year'],
  ['ende des jahres', 'year'],
  ['anfang des jahres', 'year'],
  ['beginn des jahres', 'year'],
  ['mitte des jahres', 'year'],
  ['im laufe des jahres', 'year'],
  ['über das jahr', 'year'],
  ['übers jahr', 'year'],
  ['das ganze jahr', 'year'],
  ['monatsende', 'month'],
  ['monatsbeginn', 'month'],
  ['monatsanfang', 'month'],
  ['ende des monats', 'month'],
  ['anfang des monats', 'month'],
  ['mitte des monats', 'month'],
  ['wochenbeginn', 'week'],
  ['wochenanfang', 'week'],
  ['wochenmitte', 'week'],
  ['ende der woche', 'week'],
  ['anfang der woche', 'week'],
  ['beginn der woche', 'week'],
  ['mitte der woche', 'week'],
  ['im laufe der woche', 'week'],
  ['unter der woche', 'week'],
]);

/** "Ende des Jahres", "zum Wochenbeginn", "heuer": the period that holds the publication, or the one just told. */
export const namedPeriod: TimeKind = {
  name: 'named period',
  starts: [...THIS.keys()].map((words) => words.split(' ')[0] ?? words),
  pattern: `${anyOf(THIS.keys())}${WORD_END}`,
  read(match, context) {
    const unit = THIS.get(match[0].toLowerCase().replace(new RegExp(GAP, 'g'), ' ')) ?? 'year';
    return placeMatch(match, periodValue(referenceOf(match, context), unit, 0));
  },
};

const referenceOf = (match: RegExpExecArray, context: TimeContext): number | null =>
  /^heuer/i.test(match[0]) || lastTold(context, match.index) === null
    ? context.publishedAt
    : context.toldPeriod;
