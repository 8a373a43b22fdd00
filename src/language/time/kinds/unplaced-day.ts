import { ORDINAL_WORDS } from '../../lexicon/number-words.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { placeMatch } from '../place.ts';
import type { TimeKind } from '../time-kind.ts';
import { unplacedValue } from '../time-value.ts';

/** Times of the year that every house keeps otherwise. */
const NAMED = [
  'adventszeit',
  'vorweihnachtszeit',
  'weihnachtszeit',
  'osterzeit',
  'fastenzeit',
  'karnevalszeit',
];

/** "am zweiten Tag", "eines Tages", "am Internationalen Tag der Pressefreiheit", "in der Adventszeit": but when? */
export const unplacedDay: TimeKind = {
  name: 'unplaced day',
  starts: [
    ...ORDINAL_WORDS.keys(),
    'eines',
    'internationaler',
    'internationale',
    'internationalen',
    ...NAMED,
  ],
  pattern:
    `(?:${anyOf(ORDINAL_WORDS.keys())}${GAP}Tag|eines${GAP}(?:schönen${GAP})?Tages|${anyOf(NAMED)}` +
    `|Internationale[nr]?${GAP}Tag(?:es)?${GAP}(?:de[rs]|für|gegen)${GAP}\\p{L}+)${WORD_END}`,
  read: (match) => placeMatch(match, unplacedValue),
};
