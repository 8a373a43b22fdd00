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
const places = (text = ''): readonly string[] => (text.match(/\{\w+[|}]/g) ?? []).sort();

describe('the strings', () => {
  it('are complete in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
    for (const [path, text] of [...german, ...english]) expect([path, text.trim()]).not.toEqual([path, '']);
  });

  it('have the same places to fill in', () => {
    for (const [path, text] of german)
      expect([path, places(english.get(path))]).toEqual([path, places(text)]);
  });

  it('say one thing of one and many of many, in both languages', () => {
    const few = { statements: 1, speakers: '1', sources: 1 };
    expect(fill(de.status.statements, few)).toBe('1 Aussage von 1 Sprecher aus 1 Medium');
    expect(fill(en.status.statements, few)).toBe('1 statement by 1 speaker from 1 outlet');
    const many = { statements: '3.924', speakers: 21, sources: 0 };
    expect(fill(de.status.statements, many)).toBe('3.924 Aussagen von 21 Sprechern aus 0 Medien');
    expect(fill(en.digest.repeated, { count: 2 })).toBe('2 repetitions');
    expect(fill(de.wait, { seconds: 1 })).toContain('Bitte 1 Sekunde warten');
    expect(fill(de.nothingFound, { archive: fill(de.archiveUndated, { articles: 1 }) })).toContain(
      '(1 Artikel,',
    );
  });

  it('have no number before a noun that stands in one number alone', () => {
    for (const [path, text] of [...german, ...english])
      expect([
        path,
        /\{(?:count|statements|speakers|articles|sources|seconds|problems)\} \p{L}/u.test(text),
      ]).toEqual([path, false]);
  });

  it('keep a place without a value, and never fill a filled-in value again', () => {
    expect(fill('{a} und {b}', { a: '{b}' })).toBe('{b} und {b}');
  });
});
