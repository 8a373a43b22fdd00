import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseSync } from '@swc/core';

const root = path.join(import.meta.dirname, '..', 'src');
const LONGEST_FILE = 250;
const LONGEST_FUNCTION = 40;

/** Functions that are longer, comments and blank lines counted, and why. */
const LONGER: ReadonlySet<string> = new Set([
  // What a running process is joined of, in the order it comes to life.
  'app/open-service.ts openService',
  'app/open-corpus.ts openCorpus',
  // One line a method of the contract.
  'storage/create-lasting-store.ts createLastingStore',
  'storage/memory/create-memory-store.ts createMemoryStore',
]);

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('language/lexicon/'));
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Node {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly identifier?: { readonly value: string };
  readonly [key: string]: unknown;
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  'ArrowFunctionExpression',
  'ClassMethod',
  'Constructor',
  'FunctionDeclaration',
  'FunctionExpression',
  'GetterProperty',
  'MethodProperty',
  'PrivateMethod',
]);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The functions of a file with more lines than they may have, from the first word to the last bracket. */
function longFunctions(file: string): readonly string[] {
  // The parser counts on from file to file, and leaves out the last break.
  const source = textOf(file).trimEnd();
  const bytes = Buffer.from(source);
  const program = parseSync(source, { syntax: 'typescript' }) as unknown as Node;
  const first = program.span.end - bytes.length;
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isNode(value) && FUNCTIONS.has(value.type)) {
      const { start, end } = value.span;
      const lines = bytes
        .subarray(start - first, end - first)
        .toString()
        .split('\n');
      if (lines.length > LONGEST_FUNCTION) found.push(`${file} ${value.identifier?.value ?? lines[0]}`);
    }
    for (const [key, child] of Object.entries(value)) if (key !== 'span') visit(child);
  };
  visit(program);
  return found;
}

describe('the sizes', () => {
  it('are small for files, word lists left out', () => {
    const long = files.filter((file) => textOf(file).split('\n').length - 1 > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  it('are small for functions, but for a few lists', () => {
    expect(new Set(files.flatMap(longFunctions))).toEqual(LONGER);
  });
});
