import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { testDictionary } from './test-dictionary.ts';

const folder = path.join(import.meta.dirname, '../../src/language/lexicon');
/** The files that hold words; others only say what a list looks like. */
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .filter((file) => /^export const /m.test(readFileSync(path.join(folder, file), 'utf8')));

const commentsOf = (source: string): string =>
  [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].join('\n').replace(/\n\s*\*/g, '');

/** What stands in quotation marks in the comments of a list, and the examples that entries carry. */
const examplesOf = (source: string): readonly string[] => [
  ...[...commentsOf(source).matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? ''),
  ...[...source.matchAll(/example: '([^']+)'/g)].map((match) => match[1] ?? ''),
];

/** Every word that a list holds, whatever kind of list it is. */
function wordsOf(list: unknown): readonly string[] {
  if (typeof list === 'string') return list.split(/[\s|,=/]+/);
  if (list instanceof RegExp) return list.source.split(/[^\p{L}]+/u);
  if (list instanceof Map) return [...list.keys()].flatMap(wordsOf);
  if (list instanceof Set || Array.isArray(list)) return [...list].flatMap(wordsOf);
  if (typeof list === 'object' && list !== null)
    return Object.entries(list).flatMap(([key, value]) => [key, ...wordsOf(value)]);
  return [];
}

const small = (word: string): string => word.toLowerCase();

describe('the lexicon', () => {
  it.each(files)('%s says where its words come from', (file) => {
    const comments = commentsOf(readFileSync(path.join(folder, file), 'utf8'));
    expect(comments).toMatch(/own (?:compilation|list)|source:|from the package/i);
  });

  it.each(files)('%s shows its words in an example', async (file) => {
    const examples = examplesOf(readFileSync(path.join(folder, file), 'utf8'));
    const shown = examples
      .flatMap((example) => example.split(/[^\p{L}.-]+/u))
      .flatMap((word) => [word, word.replace(/\.$/, ''), ...testDictionary.lemmas(word)])
      .map(small);
    const lists = Object.values((await import(path.join(folder, file))) as Record<string, unknown>);
    const words = new Set(
      lists
        .flatMap(wordsOf)
        .flatMap((word) => word.split(' '))
        .map(small),
    );
    expect(shown.filter((word) => word !== '' && words.has(word))).not.toEqual([]);
  });
});
