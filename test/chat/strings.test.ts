import { describe, expect, it } from '@jest/globals';
import { de } from '../../src/chat/strings/de.ts';
import { en } from '../../src/chat/strings/en.ts';
import { fill } from '../../src/chat/strings/strings.ts';

/** Every text of a table by its path. */
function textsOf(table: object, path = ''): ReadonlyMap<string, string> {
  const entries = Object.entries(table).flatMap(([name, value]): (readonly [string, string])[] =>
    typeof value === 'string' ? [[`${path}${name}`, value]] : [...textsOf(value, `${path}${name}.`)],
  );
  return new Map(entries);
}

const german = textsOf(de);
const english = textsOf(en);
const places = (text = ''): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the strings', () => {
  it('are complete in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
    for (const [path, text] of [...german, ...english]) expect([path, text.trim()]).not.toEqual([path, '']);
  });

  it('have the same places to fill in', () => {
    for (const [path, text] of german)
      expect([path, places(english.get(path))]).toEqual([path, places(text)]);
  });

  it('keep a place without a value, and never fill a filled-in value again', () => {
    expect(fill('{a} und {b}', { a: '{b}' })).toBe('{b} und {b}');
  });
});
