import type { Digest } from '../../../src/digest/digest.ts';
import type { DigestPost } from '../../../src/digest/digest-poster.ts';
import { postKey } from '../../../src/digest/post-key.ts';
import type { Place, Subscription } from '../../../src/storage/subscription-store.ts';
import { testAnswer } from '../test-newsroom.ts';

const topic = { kind: 'question', text: 'Wurde der Kran geliefert?' } as const;

/** A digest with one new statement of the test newsroom, on its way to a place. */
export function testPost(place: Place, change: Partial<Subscription> = {}): DigestPost {
  const subscription: Subscription = {
    id: 3,
    place,
    topic,
    time: '08:00',
    zone: 'Europe/Berlin',
    rhythm: 'daily',
    weekday: null,
    whenNothing: 'silent',
    language: 'de',
    createdBy: '77',
    createdAt: '2025-03-01T10:00:00.000Z',
    seen: null,
    active: true,
    failures: 0,
    handledUntil: '2025-03-01T10:00:00.000Z',
    ...change,
  };
  const dueAt = '2025-03-02T07:00:00.000Z';
  return { subscription, digest: testDigest(), dueAt, key: postKey(subscription, dueAt) };
}

function testDigest(): Digest {
  const [position] = testAnswer().positions;
  const [statement] = position?.statements ?? [];
  if (!position || !statement) throw new Error('The test answer should have a statement.');
  return {
    topic,
    since: '2025-03-01T07:00:00.000Z',
    items: [{ kind: 'new', position: position.position, statement }],
    left: 0,
    repeated: 2,
    coverage: testAnswer().coverage,
  };
}
