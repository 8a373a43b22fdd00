import { readdirSync } from 'node:fs';
import path from 'node:path';
import { testDictionary } from '../language/test-dictionary.ts';

const folder = path.join(import.meta.dirname, '../../src/language/lexicon');

function wordsOf(list: unknown): readonly string[] {
  if (typeof list === 'string')
    // "takes:clause" in the table of verbs is no word.
    return list.split(/\s+/).flatMap((word) => (word.includes(':') ? [] : word.split(/[|,]/)));
  if (list instanceof Map) return [...list.keys()].flatMap(wordsOf);
  if (list instanceof Set || Array.isArray(list)) return [...list].flatMap(wordsOf);
  return [];
}

const lists = await Promise.all(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/boilerplate|predicates|english|spoken/.test(file))
    .map(async (file) => Object.values((await import(path.join(folder, file))) as Record<string, unknown>)),
);
const lexicon = new Set(
  lists
    .flat()
    .flatMap(wordsOf)
    .filter((word) => word.length > 1),
);

/** Words of the program that are German, too: kinds, languages, positions, units, names of formats. */
const PROGRAM = new Set(
  (
    'in name text org die so was person organisation relative feminine finite agent patient start kind private de all via ' +
    'mb br same passive modal lost warn bejaht verneint offen geplant andere gen end to subscribe en min link atom medium dt af ev ni ' +
    'title url source language id label published publishedat content body date span the of accept fulltext thema seite'
  ).split(' '),
);

/** Whether a word or an end of words is one of the German language. */
export const isGerman = (word: string): boolean =>
  word.length > 1 &&
  !PROGRAM.has(word.toLowerCase()) &&
  (/[äöüß]\p{L}|\p{L}[äöüß]/iu.test(word) ||
    lexicon.has(word) ||
    lexicon.has(word.toLowerCase()) ||
    testDictionary.knows(word));
