import { ORDINAL_WORDS } from '../../lexicon/number-words.ts';
import { UNPLACED_PERIODS } from '../../lexicon/period-words.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { placeMatch } from '../place.ts';
import type { TimeKind } from '../time-kind.ts';
import { unplacedValue } from '../time-value.ts';

/** "am zweiten Tag", "eines Tages", "am Internationalen Tag der Pressefreiheit", "in der Adventszeit": but when? */
export const unplacedDay: TimeKind = {
  name: 'unplaced day',
  starts: [
    ...ORDINAL_WORDS.keys(),
    'eines',
    'internationaler',
    'internationale',
    'internationalen',
    ...UNPLACED_PERIODS,
  ],
  pattern:
    `(?:${anyOf(ORDINAL_WORDS.keys())}${GAP}Tag|eines${GAP}(?:schönen${GAP})?Tages|${anyOf(UNPLACED_PERIODS)}` +
    `|Internationale[nr]?${GAP}Tag(?:es)?${GAP}(?:de[rs]|für|gegen)${GAP}\\p{L}+)${WORD_END}`,
  read: (match) => placeMatch(match, unplacedValue),
};
