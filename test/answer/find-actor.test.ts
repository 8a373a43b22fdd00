import { describe, expect, it } from '@jest/globals';
import { createActors, findActor } from '../../src/answer/find-actor.ts';

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

describe('actors that stand together', () => {
  it.each([
    ['two people of one surname are two', ['Eva Vogt', 'Max Vogt'], 'Eva Vogt', 'Max Vogt', false],
    ['a surname beside one of that name is the same', ['Eva Vogt', 'Vogt'], 'Eva Vogt', 'Vogt', true],
    ['a surname beside two is nobody of them', ['Eva Vogt', 'Max Vogt', 'Vogt'], 'Eva Vogt', 'Vogt', false],
    ['an initial more changes nothing', ['Eva Vogt', 'Eva M. Vogt'], 'Eva Vogt', 'Eva M. Vogt', true],
  ])('%s', (_, names, left, right, same) => {
    const actorOf = createActors(names);
    expect(actorOf(left, null) === actorOf(right, null)).toBe(same);
  });
});
