import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Button, parseButtonId, renderButtonId } from '../../src/chat/button.ts';

const word = (most: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{1,${most}}$`));
const locale = fc.constantFrom('de' as const, 'en' as const);
const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('more' as const, 'show' as const),
    locale,
    key: word(20),
    page: fc.nat({ max: 999 }),
  }),
  fc.record({
    kind: fc.constantFrom('context' as const, 'cite' as const, 'wrong' as const),
    locale,
    key: word(20),
    hash: word(16),
  }),
  fc.record({ kind: fc.constantFrom('picture' as const, 'take' as const), locale, key: word(20) }),
  fc.record({ kind: fc.constant('delete' as const), locale, userId: word(24) }),
);

describe('a button’s id', () => {
  it('says what the button does, in at most 100 safe characters', () => {
    fc.assert(
      fc.property(button, (value) => {
        const id = renderButtonId(value);
        expect(id).toMatch(/^[\w.-]{1,100}$/);
        expect(parseButtonId(id)).toEqual(value);
      }),
    );
  });

  it('that is none of ours is null', () => {
    fc.assert(fc.property(fc.string(), (id) => id.startsWith('q1.') || parseButtonId(id) === null));
    for (const id of [
      'q1.more.de.k',
      'q1.more.de.k.x',
      'q1.burn.de.k.1',
      'q2.more.de.k.1',
      'q1.take.de.k.1',
      'q1.cite.de.k',
    ])
      expect(parseButtonId(id)).toBeNull();
  });
});
