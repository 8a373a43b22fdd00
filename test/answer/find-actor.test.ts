import { describe, expect, it } from '@jest/globals';
import { findActor } from '../../src/answer/find-actor.ts';

describe('the actor behind a name', () => {
  it.each([
    ['Weißes Haus', null, 'US-Regierung', null],
    ['Hanna Brodersen', null, 'Brodersen', null],
    ['Milan Dvorak', 'tschechischer Außenminister', 'Tschechien', null],
    [
      'Jana Novak',
      'Sprecherin des tschechischen Außenministeriums',
      'Milan Dvorak',
      'tschechischer Außenminister',
    ],
  ])('is one for %s (%s) and %s (%s)', (name, role, other, otherRole) => {
    expect(findActor(name, role)).toBe(findActor(other, otherRole));
  });

  it.each([
    ['Hanna Brodersen', 'Bürgermeisterin', 'Jens Ohlendorf', 'Stadtrat'],
    ['Milan Dvorak', 'tschechischer Außenminister', 'Pavol Hruska', 'slowakischer Außenminister'],
  ])('is another for %s (%s) than for %s (%s)', (name, role, other, otherRole) => {
    expect(findActor(name, role)).not.toBe(findActor(other, otherRole));
  });
});
