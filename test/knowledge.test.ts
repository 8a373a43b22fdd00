import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readArchive } from '../src/article/read-archive.ts';

const { articles, problems } = await readArchive([path.join(import.meta.dirname, '..', 'knowledge')]);

describe('the sample articles', () => {
  it('are read without a problem, the README is none of them', () => {
    expect(problems).toEqual([]);
    expect(articles.length).toBeGreaterThanOrEqual(15);
    expect(articles.map(({ title }) => title)).not.toContain('Das Archiv');
  });

  it('say of every outlet what it is', () => {
    const sources = new Set(articles.map(({ source }) => source).filter((source) => source !== null));
    for (const source of sources) expect(source).toMatch(/\(erfunden\)$|^Quelle-Beispielarchiv$/);
  });

  it('have a publication date, but for those without a head', () => {
    const undated = articles.filter(({ publishedAt }) => publishedAt === null).map(({ id }) => id);
    expect(undated).toEqual(['2024-03-16-g7-iran', '2025-12-05-buergerbegehren']);
  });

  it('quote nobody real directly: no quotation marks in the summaries of public statements', () => {
    const quoting = articles.filter((a) => a.source === 'Quelle-Beispielarchiv' && /[„“"«»]/.test(a.text));
    expect(quoting).toEqual([]);
  });

  it('keep the article of a page and leave its navigation', () => {
    const page = articles.find(({ id }) => id === '2025-09-26-anzeiger');
    expect(page?.source).toBe('Mühlbrunner Anzeiger (erfunden)');
    expect(page?.text).toContain('Wir müssen das Lindenbad schließen');
    expect(page?.text).not.toMatch(/Lokales|Kommentieren/);
  });
});
