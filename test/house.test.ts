import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** The table of ARCHITECTURE.md: which room may import which. `errors` is open to all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  markup: [],
  language: [],
  index: [],
  neighbours: [],
  storage: [],
  'find-unknown-settings': [],
  config: ['find-unknown-settings'],
  article: ['language'],
  feed: ['article', 'language'],
  reading: ['article', 'language'],
  reference: ['reading', 'language'],
  statement: ['reference', 'reading', 'article', 'language'],
  corpus: ['index', 'neighbours', 'statement', 'reading', 'article', 'language'],
  answer: ['corpus', 'statement', 'reference', 'reading', 'article', 'language'],
  digest: ['answer', 'corpus', 'storage'],
  chat: ['digest', 'answer', 'storage', 'language'],
  export: ['chat', 'answer'],
  web: ['markup', 'timeline', 'export', 'chat', 'digest', 'answer', 'storage'],
  timeline: ['markup', 'chat', 'answer', 'language'],
  app: [
    'language',
    'article',
    'reading',
    'feed',
    'statement',
    'index',
    'neighbours',
    'corpus',
    'answer',
    'digest',
    'storage',
    'chat',
    'export',
    'timeline',
    'web',
    'markup',
    'config',
  ],
};
const DOORS = ['main', 'cli', 'register'];

const root = path.join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'));

const room = (file: string): string =>
  file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '');

function importsOf(file: string): readonly string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1] ?? '')),
  );
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe('the house', () => {
  it('has rooms that import only the rooms below them', () => {
    const broken = files.flatMap((file) => {
      const from = room(file);
      if (DOORS.includes(from)) return [];
      return (imports.get(file) ?? [])
        .map(room)
        .filter((to) => to !== from && to !== 'errors' && !(MAY_IMPORT[from] ?? []).includes(to))
        .map((to) => `${file} imports ${to}`);
    });
    expect(broken).toEqual([]);
  });

  it('knows every room', () => {
    const unknown = files.map(room).filter((name) => !(name in MAY_IMPORT) && !DOORS.includes(name));
    expect(unknown).toEqual([]);
  });

  it('knows of German in the chats only the words', () => {
    const broken = files
      .filter((file) => room(file) === 'chat')
      .flatMap((file) => imports.get(file) ?? [])
      .filter((to) => to.startsWith('language/') && !to.startsWith('language/lexicon/'));
    expect(broken).toEqual([]);
  });

  it('has no import circle', () => {
    const done = new Set<string>();
    const visit = (file: string, above: readonly string[]): readonly string[] => {
      if (above.includes(file)) return [[...above.slice(above.indexOf(file)), file].join(' > ')];
      if (done.has(file)) return [];
      const circles = (imports.get(file) ?? []).flatMap((next) => visit(next, [...above, file]));
      done.add(file);
      return circles;
    };
    expect(files.flatMap((file) => visit(file, []))).toEqual([]);
  });

  it('reads the environment in config.ts alone', () => {
    const readers = files.filter((file) =>
      /process\.env\b/.test(readFileSync(path.join(root, file), 'utf8')),
    );
    expect(readers.filter((file) => file !== 'config.ts')).toEqual([]);
  });

  it('keeps the lexicon free of imports from outside the lexicon', () => {
    const lexicon = files.filter((file) => file.startsWith('language/lexicon/'));
    const broken = lexicon.filter((file) =>
      (imports.get(file) ?? []).some((to) => !to.startsWith('language/')),
    );
    expect(broken).toEqual([]);
  });
});
