import { describe, expect, it } from '@jest/globals';
import { Cooldown } from '../../src/chat/cooldown.ts';
import { Seen } from '../../src/chat/seen.ts';

describe('the cooldown', () => {
  it('opens again as the window slides', () => {
    const cooldown = new Cooldown({ questions: 2, milliseconds: 1000 }, { questions: 9, milliseconds: 1000 });
    const kinds = [0, 400, 500, 600, 1001, 1002].map((now) => cooldown.take('u', 'c', now).kind);
    expect(kinds).toEqual(['go', 'go', 'notice', 'silence', 'go', 'notice']);
  });

  it('says how long to wait', () => {
    const cooldown = new Cooldown({ questions: 1, milliseconds: 1000 });
    cooldown.take('u', null, 100);
    expect(cooldown.take('u', null, 300)).toEqual({ kind: 'notice', milliseconds: 800 });
  });

  it('holds one person’s flood against no other', () => {
    const cooldown = new Cooldown({ questions: 1, milliseconds: 1000 });
    cooldown.take('u', null, 0);
    expect(cooldown.take('v', null, 1).kind).toBe('go');
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
