import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The last column of the threat model: a file and the words of a test's title. */
const tests = [...read('SECURITY.md').matchAll(/\| (test\/\S+\.test\.ts): (.+?)\s*\|$/gm)];

describe('every line of the threat model', () => {
  it('names its test', () => {
    const rows = [...read('SECURITY.md').matchAll(/^\| (?!Wer |-)/gm)];
    expect(rows.length).toBeGreaterThan(10);
    expect(tests).toHaveLength(rows.length);
  });

  it.each(tests.map(([, file, title]) => [file ?? '', title ?? '']))('%s has it: %s', (file, title) => {
    expect(read(file)).toContain(title);
  });
});
