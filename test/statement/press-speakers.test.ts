import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readArchive } from '../../src/article/read-archive.ts';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { testReader } from '../reading/test-reader.ts';

/**
 * Who says what in five press articles, read and written down by hand. The articles are not part of the project, so the
 * table holds no word of them: for each article (the first digits of its id) a hash of the full name and role, and
 * offsets that a statement of that speaker covers. Runs where the articles are.
 */
const folder = path.join(import.meta.dirname, '../../../shared/articles');
const EXPECTED: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  '000': {
    '91ecaa38': [250, 540],
    f78ffe78: [1076, 1358],
    e90ec9c4: [2156, 2454],
    '7d42df9c': [2667, 2857],
    '80848eda': [4955],
  },
  '001': {
    cffc146d: [575, 699, 825, 1267, 1428, 1544, 1674, 1813, 2215],
    c52b039f: [2959, 3386, 3613],
  },
  '002': {
    '08b230dc': [901, 1035, 1172],
  },
  '003': {
    fa137ca1: [467, 698, 1088, 1640, 2335],
  },
  '004': {
    '73820108': [537, 699],
    '40f98a45': [1001],
  },
};

const key = (name: string, role: string | null): string =>
  createHash('sha256').update(`${name}|${role}`).digest('hex').slice(0, 8);

(existsSync(folder) ? describe : describe.skip)('the speakers of the press articles', () => {
  it.each(Object.entries(EXPECTED))('are right in article %s', async (id, speakers) => {
    const { articles } = await readArchive([folder]);
    const article = articles.find((candidate) => candidate.id.startsWith(id));
    expect(article).toBeDefined();
    if (article === undefined) return;
    const statements = extractStatements(testReader.readArticle(article));
    const found = Object.entries(speakers).map(([speaker, offsets]) => [
      speaker,
      offsets.filter((at) =>
        statements.some(
          ({ spans, speaker: said }) =>
            said !== null &&
            key(said.name, said.role) === speaker &&
            spans.some(({ start, end }) => start <= at && at < end),
        ),
      ),
    ]);
    expect(Object.fromEntries(found)).toEqual(speakers);
  });
});
