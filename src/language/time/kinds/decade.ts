import { DECADE_WORDS } from '../../lexicon/number-words.ts';
import { PARTS } from '../../lexicon/time-modifiers.ts';
import { BEFORE_DECADES, DECADE_YEARS, OF_THEM } from '../../lexicon/time-surroundings.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { NOTHING, placeMatch } from '../place.ts';
import { type TimeContext, wordBefore } from '../time-context.ts';
import { NUMBER, type TimeKind } from '../time-kind.ts';
import { decadeValue } from '../time-value.ts';

const YEARS = anyOf(DECADE_YEARS);
/** Decades told with two digits are those of the last century but for the young ones. */
const PLURALS = [...DECADE_WORDS.keys()].map((word) => `${word}n`);

/** "in den neunziger Jahren", "Ende der 1960er Jahre", "die 80er", "in den Siebzigern", "Ende der Achtziger". */
export const decade: TimeKind = {
  name: 'decade',
  starts: [
    NUMBER,
    ...PARTS,
    ...DECADE_WORDS.keys(),
    ...PLURALS,
    ...[...DECADE_WORDS.keys()].flatMap((word) => [...DECADE_YEARS].map((years) => word + years)),
  ],
  pattern:
    `(?:(?<part>${anyOf(PARTS)})${GAP}${OF_THEM}${GAP})?(?:(?<digits>(?:1\\d|20)?\\d0)er(?:n|(?:-|${GAP}|-${GAP})?(?<years>${YEARS}))?` +
    `|(?<word>${anyOf(DECADE_WORDS.keys())})(?<full>(?:-|${GAP})?${YEARS}|n)?)${WORD_END}`,
  read(match, context) {
    const { part, digits, word, years, full } = match.groups ?? {};
    if (word !== undefined && full === undefined && part === undefined) return NOTHING;
    if (digits !== undefined && !years && !isDecade(match, context)) return NOTHING;
    const number = digits === undefined ? (DECADE_WORDS.get(word?.toLowerCase() ?? '') ?? 0) : Number(digits);
    return placeMatch(match, decadeValue(number < 100 ? 1900 + number : number));
  },
};

/** "in den 80ern", "der 1960er"; "eine 20er Packung" is none. */
const isDecade = (match: RegExpExecArray, { text }: TimeContext): boolean =>
  match[0].endsWith('n') || BEFORE_DECADES.has(wordBefore(text, match.index));
