import { VAGUE_TIMES } from '../../lexicon/vague-times.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { NOTHING, placeMatch } from '../place.ts';
import { wordBefore, writtenAfter } from '../time-context.ts';
import type { TimeKind } from '../time-kind.ts';
import { vagueValue } from '../time-value.ts';

/** "derzeit", "damals", "in Zukunft"; "heutigen" is the present, "am heutigen Freitag" is a day. */
export const vagueTime: TimeKind = {
  name: 'vague time',
  starts: [...VAGUE_TIMES.keys()].map((words) => words.split(' ')[0] ?? words),
  pattern: `${anyOf(VAGUE_TIMES.keys())}${WORD_END}`,
  read(match, { text }) {
    const end = match.index + match[0].length;
    const value = VAGUE_TIMES.get(match[0].toLowerCase().replace(new RegExp(GAP, 'g'), ' '));
    if (OF_SOMETHING.test(match[0]) && /^(?:der|des|von|vom|als|in)$/.test(writtenAfter(text, end)))
      return NOTHING;
    if (/^früher$/i.test(match[0]) && !standsAlone(text, match.index, end)) return NOTHING;
    return value === undefined ? NOTHING : placeMatch(match, vagueValue(value));
  },
};

/** "zur Zeit der Entstehung" is not now. */
const OF_SOMETHING = /\szeit$/i;

/** "früher als", "drei Tage früher", "eines früher" compare; "Früher war hier ein Hafen" does not. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !/^(?:als|oder|wie)$/.test(writtenAfter(text, end)) &&
  !/^(?:viel|noch|schon|etwas|deutlich|je|wie|immer|tage?n?|jahre?n?|stunden?|minuten?|wochen?|monate?n?|später)$/.test(
    wordBefore(text, start),
  );
