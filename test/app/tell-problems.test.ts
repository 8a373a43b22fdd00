import { describe, expect, it } from '@jest/globals';
import { createProblemTeller, findMissingArchive } from '../../src/app/tell-problems.ts';
import type { ArticleProblem } from '../../src/article/article-problem.ts';

const problem = (sentence: string, kind: ArticleProblem['kind'] = 'article'): ArticleProblem => ({
  kind,
  file: 'kaputt.md',
  line: 1,
  sentence,
});

function setUp() {
  const lines: string[] = [];
  const keep = (level: string) => (fields: object, message: string) => {
    lines.push(`${level} ${message} ${Object.values(fields).join(' ')}`.trim());
  };
  const logger = { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
  return { lines, tell: createProblemTeller(logger) };
}

describe('what of the archive cannot be read', () => {
  it('stands in the log once, and once when it is gone', () => {
    const { lines, tell } = setUp();
    tell([problem('kaputt.md: kein Text'), problem('leer.md: kein Titel')]);
    tell([problem('kaputt.md: kein Text'), problem('leer.md: kein Titel')]);
    tell([problem('leer.md: kein Titel')]);
    tell([problem('kaputt.md: kein Text'), problem('leer.md: kein Titel')]);
    expect(lines).toEqual([
      'warn kaputt.md: kein Text',
      'warn leer.md: kein Titel',
      'info kein Hinweis zum Archiv mehr kaputt.md: kein Text',
      'warn kaputt.md: kein Text',
    ]);
  });

  it('is counted where there is very much of it', () => {
    const { lines, tell } = setUp();
    tell(Array.from({ length: 5000 }, (_, n) => problem(`datei-${n}.md: kein Text`)));
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toContain('4900');
  });

  it('is a fault of the whole where no article is left', () => {
    const missing = problem('archiv: Erwartet wird ein Ordner, es gibt ihn nicht.', 'archive');
    expect(findMissingArchive(0, [missing])).toBe(missing.sentence);
    expect(findMissingArchive(5, [missing])).toBeNull();
    expect(findMissingArchive(0, [])).toBeNull();
  });
});
