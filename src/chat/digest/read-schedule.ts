import type { Schedule } from '../../digest/due-times.ts';
import type { Locale } from '../chat.ts';
import { digestStringsOf } from '../strings/digest-commands.ts';
import { fill } from '../strings/strings.ts';
import {
  DEFAULT_WHEN_NOTHING,
  RHYTHMS,
  TYPED_TIME,
  TYPED_WEEKDAYS,
  WHEN_NOTHING,
} from '../strings/typed-digest-words.ts';
import type { DigestOptions } from './parse-digest-words.ts';

/** When and how a digest is to come, or the sentence that says what is not understood. */
export type ReadSchedule =
  | { readonly kind: 'schedule'; readonly schedule: Schedule; readonly whenNothing: 'silent' | 'line' }
  | { readonly kind: 'problem'; readonly sentence: string };

/** @param zone the IANA zone when none is given */
export function readSchedule(options: DigestOptions, zone: string, locale: Locale): ReadSchedule {
  const strings = digestStringsOf(locale);
  const problem = (sentence: string, value = ''): ReadSchedule => ({
    kind: 'problem',
    sentence: fill(sentence, { value: value.slice(0, 40) }),
  });
  const time = readTime(options.time ?? '08:00');
  if (time === null) return problem(strings.badTime, options.time);
  const rhythm = readRhythm(options.rhythm ?? 'daily');
  if (rhythm === null) return problem(strings.badRhythm, options.rhythm);
  const whenNothing = WHEN_NOTHING[(options.empty ?? DEFAULT_WHEN_NOTHING).toLowerCase()];
  if (whenNothing === undefined) return problem(strings.badEmpty, options.empty);
  const zoned = readZone(options.zone ?? zone);
  if (zoned === null) return problem(strings.badZone, options.zone);
  return { kind: 'schedule', schedule: { time, zone: zoned, ...rhythm }, whenNothing };
}

/** 08:00, 8:00, 8, 17.30, each with or without "Uhr" behind a point or colon; null for 24:00 and 8:5. */
function readTime(text: string): string | null {
  const [, hour = '', minute = '00'] = TYPED_TIME.exec(text) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

function readRhythm(text: string): Pick<Schedule, 'rhythm' | 'weekday'> | null {
  const word = text.toLowerCase();
  const weekday = TYPED_WEEKDAYS.findIndex((names) => names.test(word)) + 1;
  if (weekday > 0) return { rhythm: 'weekly', weekday };
  const rhythm = RHYTHMS[word];
  return rhythm === undefined ? null : { rhythm, weekday: rhythm === 'weekly' ? 1 : null };
}

/** The zone's name as the zone database writes it, or null. */
function readZone(text: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
