import { ORDINAL_WORDS } from '../../lexicon/number-words.ts';
import { PARTS } from '../../lexicon/time-modifiers.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { NOTHING, placeMatch } from '../place.ts';
import { NUMBER, type TimeKind } from '../time-kind.ts';
import { centuryValue } from '../time-value.ts';

/** "im 19. Jahrhundert", "Mitte des zwanzigsten Jahrhunderts", "die erste Hälfte des 15. Jahrhunderts". */
export const century: TimeKind = {
  name: 'century',
  starts: [NUMBER, ...PARTS, ...ORDINAL_WORDS.keys()],
  pattern:
    `(?:${anyOf(PARTS)}${GAP}des${GAP})?(?:(?<digits>\\d{1,2})\\.\\s{0,3}|(?<word>${anyOf(ORDINAL_WORDS.keys())})${GAP})` +
    `(?:Jahrhunderts?|Jh\\.)(?:${GAP}(?<before>v\\.${GAP}?Chr|vor${GAP}Christus))?${WORD_END}`,
  read(match) {
    const { digits, word = '', before } = match.groups ?? {};
    const number = digits ? Number(digits) : (ORDINAL_WORDS.get(word.toLowerCase()) ?? 0);
    return before || number < 1 || number > 30 ? NOTHING : placeMatch(match, centuryValue(number));
  },
};
