import {
  BEFORE_COMPARED,
  BEHIND_COMPARED,
  COMPARED_TIME,
  TIME_OF_SOMETHING,
  TIME_WORD,
} from '../../lexicon/time-surroundings.ts';
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
    if (NAMES_TIME.test(match[0]) && TIME_OF_SOMETHING.has(writtenAfter(text, end))) return NOTHING;
    if (match[0].toLowerCase() === COMPARED_TIME && !standsAlone(text, match.index, end)) return NOTHING;
    return value === undefined ? NOTHING : placeMatch(match, vagueValue(value));
  },
};

/** "zur Zeit der Entstehung" is not now. */
const NAMES_TIME = new RegExp(`\\s${TIME_WORD}$`, 'i');

/** "früher als", "drei Tage früher", "eines früher" compare; "Früher war hier ein Hafen" does not. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !BEHIND_COMPARED.has(writtenAfter(text, end)) && !BEFORE_COMPARED.has(wordBefore(text, start));
