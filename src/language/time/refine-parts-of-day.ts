import type { TemporalExpression } from '../temporal-expression.ts';
import { parseDay } from './calendar.ts';
import { timeValue } from './time-value.ts';

const UNTO = /^\s{1,4}(?:auf|zum|zu)\s{1,4}(?:den\s{1,4}|dem\s{1,4})?$/i;
const OF = /^\s{1,4}(?:des|vom)\s{1,4}$/i;

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
