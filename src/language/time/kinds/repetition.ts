import { DAY_PARTS, SEASONS, UNITS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { NUMBER_WORDS, ORDINAL_WORDS } from '../../lexicon/number-words.ts';
import { REPETITIONS } from '../../lexicon/period-words.ts';
import { ALL_WORD, EVERY_WORDS } from '../../lexicon/time-surroundings.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { placeMatch } from '../place.ts';
import type { TimeKind } from '../time-kind.ts';
import { setValue } from '../time-value.ts';
import { formatDuration } from './distance.ts';

/** "jeden Montag", "montags", "jedes Jahr", "täglich", "alle zwei Jahre", "jeden zweiten Donnerstag": no date. */
export const repetition: TimeKind = {
  name: 'repetition',
  starts: [...EVERY_WORDS, ALL_WORD, ...REPETITIONS.keys(), ...[...WEEKDAYS.keys()].map((day) => `${day}s`)],
  pattern:
    `(?:(?<repeated>${anyOf(REPETITIONS.keys())})|(?<weekdays>${anyOf(WEEKDAYS.keys())})s` +
    `|${anyOf(EVERY_WORDS)}${GAP}(?:${anyOf(ORDINAL_WORDS.keys())}${GAP})?(?:(?<weekday>${anyOf(WEEKDAYS.keys())})(?:${anyOf(DAY_PARTS.keys())})?|(?<part>${anyOf(DAY_PARTS.keys())})|(?<season>${anyOf(SEASONS.keys())})|(?<unit>${anyOf(UNITS.keys())}))` +
    `|${ALL_WORD}${GAP}(?<count>${anyOf(NUMBER_WORDS.keys())})${GAP}(?<units>${anyOf(UNITS.keys())}))${WORD_END}`,
  read(match) {
    const { repeated, weekday, weekdays, season, unit, units, count } = match.groups ?? {};
    const day = WEEKDAYS.get((weekday ?? weekdays ?? '').toLowerCase());
    if (weekdays && match[0].charAt(0) !== match[0].charAt(0).toLowerCase()) return [];
    if (day !== undefined) return placeMatch(match, setValue(`XXXX-WXX-${day}`));
    if (repeated) return placeMatch(match, setValue(REPETITIONS.get(repeated.toLowerCase()) ?? 'P1D'));
    if (season) return placeMatch(match, setValue(`XXXX-${SEASONS.get(season.toLowerCase())}`));
    const name = UNITS.get((unit ?? units ?? '').toLowerCase()) ?? 'day';
    return placeMatch(
      match,
      setValue(formatDuration(name, NUMBER_WORDS.get(count?.toLowerCase() ?? '') ?? 1)),
    );
  },
};
