import { describe, expect, it } from '@jest/globals';
import { readSchedule } from '../../../src/chat/digest/read-schedule.ts';

const read = (options: Parameters<typeof readSchedule>[0]) => readSchedule(options, 'Europe/Berlin', 'de');
const sentence = (options: Parameters<typeof readSchedule>[0]): string => {
  const result = read(options);
  return result.kind === 'problem' ? result.sentence : '';
};

describe('when a digest is to come', () => {
  it('is every day at eight in the default zone when nothing is said', () => {
    expect(read({})).toEqual({
      kind: 'schedule',
      schedule: { time: '08:00', zone: 'Europe/Berlin', rhythm: 'daily', weekday: null },
      whenNothing: 'silent',
    });
  });

  it('is understood as people write it', () => {
    const schedules = (['8', '8:00', '08.00', '08:00', '8:00uhr'] as const).map((time) => read({ time }));
    for (const schedule of schedules) expect(schedule).toMatchObject({ schedule: { time: '08:00' } });
    expect(read({ rhythm: 'Werktags' })).toMatchObject({ schedule: { rhythm: 'workdays', weekday: null } });
    expect(read({ rhythm: 'wöchentlich' })).toMatchObject({ schedule: { rhythm: 'weekly', weekday: 1 } });
    expect(read({ rhythm: 'freitags' })).toMatchObject({ schedule: { rhythm: 'weekly', weekday: 5 } });
    expect(read({ rhythm: 'Sunday' })).toMatchObject({ schedule: { rhythm: 'weekly', weekday: 7 } });
    expect(read({ zone: 'america/new_york' })).toMatchObject({ schedule: { zone: 'America/New_York' } });
    expect(read({ empty: 'JA' })).toMatchObject({ whenNothing: 'line' });
  });

  it('is refused with the word that is not understood', () => {
    expect(sentence({ time: '25:00' })).toContain('„25:00“');
    expect(sentence({ time: '08:60' })).toContain('„08:60“');
    expect(sentence({ time: 'morgens' })).toContain('zeit:08:00');
    expect(sentence({ rhythm: 'stündlich' })).toContain('„stündlich“');
    expect(sentence({ zone: 'Berlin/Mitte' })).toContain('„Berlin/Mitte“');
    expect(sentence({ empty: 'vielleicht' })).toContain('„vielleicht“');
    expect(sentence({ time: 'x'.repeat(10_000) }).length).toBeLessThan(200);
  });
});
