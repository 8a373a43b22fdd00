import { DAY_OF, NIGHT_UNTO, UNTO_ARTICLES } from '../lexicon/time-surroundings.ts';
import type { TemporalExpression } from '../temporal-expression.ts';
import { parseDay } from './calendar.ts';
import { anyOf, GAP } from './patterns.ts';
import { timeValue } from './time-value.ts';

const UNTO = new RegExp(`^${GAP}${anyOf(NIGHT_UNTO)}${GAP}(?:${anyOf(UNTO_ARTICLES)}${GAP})?$`, 'i');
const OF = new RegExp(`^${GAP}${anyOf(DAY_OF)}${GAP}$`, 'i');

/**
 * A part of a day takes its day from the one that follows: "in der Nacht auf Samstag" begins on Friday,
 * "am Abend des 9. November" is one expression.
 */
export function refinePartsOfDay(
  text: string,
  expressions: readonly TemporalExpression[],
): readonly TemporalExpression[] {
  const refined: TemporalExpression[] = [];
  for (const [index, expression] of expressions.entries()) {
    const before = expressions[index - 1];
    const last = refined.at(-1);
    const part =
      before?.precision === 'time' ? /T(?:MO|MI|AF|EV|NI)$/.exec(before.value ?? '')?.[0] : undefined;
    const day = expression.precision === 'day' ? parseDay(expression.value ?? '') : null;
    if (last !== undefined && before === last && part !== undefined && day !== null) {
      const between = text.slice(last.end, expression.start);
      if (UNTO.test(between)) refined[refined.length - 1] = { ...last, ...timeValue(day - 1, part) };
      if (OF.test(between)) {
        refined[refined.length - 1] = { ...last, ...timeValue(day, part), end: expression.end };
        continue;
      }
    }
    refined.push(expression);
  }
  return refined;
}
