import { ORDINAL_WORDS } from '../../lexicon/number-words.ts';
import { UNPLACED_PERIODS } from '../../lexicon/period-words.ts';
import { DAY_WORD, SOME_DAY, WORLD_DAY, WORLD_DAY_OF } from '../../lexicon/time-surroundings.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { placeMatch } from '../place.ts';
import type { TimeKind } from '../time-kind.ts';
import { unplacedValue } from '../time-value.ts';

/** "am zweiten Tag", "eines Tages", "am Internationalen Tag der Pressefreiheit", "in der Adventszeit": but when? */
export const unplacedDay: TimeKind = {
  name: 'unplaced day',
  starts: [
    ...ORDINAL_WORDS.keys(),
    ...[...SOME_DAY, ...WORLD_DAY].map((words) => (words.split(' ')[0] ?? words).toLowerCase()),
    ...UNPLACED_PERIODS,
  ],
  pattern:
    `(?:${anyOf(ORDINAL_WORDS.keys())}${GAP}${DAY_WORD}|${anyOf(SOME_DAY)}|${anyOf(UNPLACED_PERIODS)}` +
    `|${anyOf(WORLD_DAY)}${GAP}${anyOf(WORLD_DAY_OF)}${GAP}\\p{L}+)${WORD_END}`,
  read: (match) => placeMatch(match, unplacedValue),
};
