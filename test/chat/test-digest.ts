import type { Digest } from '../../src/digest/digest.ts';
import type { DigestPost } from '../../src/digest/digest-poster.ts';
import type { Subscription } from '../../src/storage/subscription-store.ts';
import { testAnswer, testPositions, testStatement } from './test-newsroom.ts';

/** A daily digest on the invented harbour. */
export const testSubscription: Subscription = {
  id: 7,
  place: { platform: 'slack', space: 'T1', channel: 'C1' },
  topic: { kind: 'question', text: 'Wurde der Kran geliefert?' },
  time: '08:00',
  zone: 'Europe/Berlin',
  rhythm: 'daily',
  weekday: null,
  whenNothing: 'silent',
  language: 'de',
  createdBy: 'U1',
  createdAt: '2026-11-01T08:00:00.000Z',
  seen: null,
  active: true,
  failures: 0,
  handledUntil: '2026-11-01T08:00:00.000Z',
};
const statement = testStatement('der Kran sei geliefert worden');
const digest: Digest = {
  topic: testSubscription.topic,
  since: '2026-11-24T07:00:00.000Z',
  items: [
    {
      kind: 'changed',
      change: {
        speaker: 'Mara Holt',
        from: {
          position: 'nochNicht',
          statement: testStatement('der Kran sei noch nicht da'),
        },
        to: { position: 'bejaht', statement },
      },
    },
    {
      kind: 'withdrawn',
      was: {
        speaker: 'Jon Weber',
        date: '2024-09-08',
        article: 'a',
        title: 'T',
        source: 'Küstenblatt',
        url: null,
      },
    },
    ...testPositions.flatMap(({ position, statements }) =>
      statements.map((one) => ({ kind: 'new' as const, position, statement: one })),
    ),
  ],
  left: 3,
  repeated: 2,
  coverage: testAnswer().coverage,
};
export const testDigestPost: DigestPost = {
  subscription: testSubscription,
  digest,
  dueAt: '2026-11-25T07:00:00.000Z',
  key: '12345678-1234-8234-9234-123456789012',
};
