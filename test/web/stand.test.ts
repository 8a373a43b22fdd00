import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identity } from '../../src/chat/page.ts';
import { compareStand, parseStand, renderStand, takeStand } from '../../src/web/stand.ts';
import { manyStatements, testAnswer, testPositions } from '../chat/test-newsroom.ts';

const answer = testAnswer();

describe('the stand of an answer', () => {
  it('comes back out of an address as it was', () => {
    const stand = takeStand(answer, 'abc-_123', '2025-06-01');
    expect(parseStand(renderStand(stand))).toEqual(stand);
    expect(renderStand(stand)).toMatch(/^[\w.-]{20,40}$/);
  });

  it('finds the same answer the same', () => {
    const { shown, gone } = compareStand(takeStand(answer, 'a', '2025-06-01'), answer);
    expect([...shown.values()]).toEqual(['same', 'same', 'same']);
    expect(gone).toBe(0);
  });

  it('tells what is new, what is gone, and what stands elsewhere now', () => {
    const [yes, no, open] = testPositions;
    if (!yes || !no || !open) throw new Error('three positions');
    const before = takeStand(testAnswer({ positions: [yes, no] }), 'a', '2025-06-01');
    const now = testAnswer({ positions: [{ ...yes, position: 'nochNicht' }, open] });
    const { shown, gone } = compareStand(before, now);
    const since = now.positions.flatMap(({ statements }) =>
      statements.map((statement) => shown.get(identity({ statement }))),
    );
    expect(since).toEqual(['moved', 'new']);
    expect(gone).toBe(1);
  });

  it('stays short enough for a button of Discord', () => {
    const many = testAnswer({ positions: manyStatements(8) });
    expect(renderStand(takeStand(many, 'abcdefgh', '2025-06-01')).length).toBeLessThan(60);
  });

  it('is none for anything else, and never throws', () => {
    for (const text of ['', 'x', '1.2.3', '...', 'zzzzzz.1.a.', '1.1.a.abc', '1.1.a.ab cd'])
      expect([text, parseStand(text)]).toEqual([text, null]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseStand(text);
      }),
    );
  });
});
