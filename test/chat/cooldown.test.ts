import { describe, expect, it } from '@jest/globals';
import { Cooldown } from '../../src/chat/cooldown.ts';
import { Seen } from '../../src/chat/seen.ts';

describe('the cooldown', () => {
  it('opens again as the window slides', () => {
    const cooldown = new Cooldown({ questions: 2, milliseconds: 1000 }, { questions: 9, milliseconds: 1000 });
    const kinds = [0, 400, 500, 600, 1001, 1002].map(
      (now) => cooldown.take({ userId: 'u', channelId: 'c' }, now).kind,
    );
    expect(kinds).toEqual(['go', 'go', 'notice', 'silence', 'go', 'notice']);
  });

  it('says how long to wait', () => {
    const cooldown = new Cooldown({ questions: 1, milliseconds: 1000 });
    cooldown.take({ userId: 'u', channelId: null }, 100);
    expect(cooldown.take({ userId: 'u', channelId: null }, 300)).toEqual({
      kind: 'notice',
      of: 'user',
      milliseconds: 800,
    });
  });

  it('holds one person’s flood against no other', () => {
    const cooldown = new Cooldown({ questions: 1, milliseconds: 1000 });
    cooldown.take({ userId: 'u', channelId: null }, 0);
    expect(cooldown.take({ userId: 'v', channelId: null }, 1).kind).toBe('go');
  });

  it('of a full channel is no fault of the last who asks, and is said once', () => {
    const cooldown = new Cooldown({ questions: 5, milliseconds: 1000 }, { questions: 2, milliseconds: 1000 });
    const asked = ['a', 'b', 'c', 'd'].map((userId) => cooldown.take({ userId, channelId: 'c' }, 0));
    expect(asked.map(({ kind }) => kind)).toEqual(['go', 'go', 'notice', 'silence']);
    expect(asked[2]).toMatchObject({ of: 'channel' });
  });

  it('of a full channel is said to each where nobody sees what another is told', () => {
    const cooldown = new Cooldown({ questions: 5, milliseconds: 1000 }, { questions: 1, milliseconds: 1000 });
    const kinds = ['a', 'b', 'c', 'b'].map(
      (userId) => cooldown.take({ userId, channelId: 'c', toldApart: true }, 0).kind,
    );
    expect(kinds).toEqual(['go', 'notice', 'notice', 'silence']);
  });
});

describe('what was seen', () => {
  it('is first once within ten minutes', () => {
    const seen = new Seen();
    expect([0, 1, 599_999, 600_000].map((now) => seen.first('slack C1 1.1', now))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(seen.first('slack C1 1.2', 600_000)).toBe(true);
  });
});
