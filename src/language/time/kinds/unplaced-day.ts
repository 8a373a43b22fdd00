import { ORDINAL_WORDS } from '../../lexicon/number-words.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { placeMatch } from '../place.ts';
import type { TimeKind } from '../time-kind.ts';
import { unplacedValue } from '../time-value.ts';

/** "am zweiten Tag", "eines Tages": a day, but nobody says which. */
export const unplacedDay: TimeKind = {
  name: 'unplaced day',
  starts: [...ORDINAL_WORDS.keys(), 'eines'],
  pattern: `(?:${anyOf(ORDINAL_WORDS.keys())}${GAP}Tag|eines${GAP}(?:schönen${GAP})?Tages)${WORD_END}`,
  read: (match) => placeMatch(match, unplacedValue),
};
