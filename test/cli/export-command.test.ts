import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportCommand } from '../../src/cli/export-command.ts';
import { verifyCommand } from '../../src/cli/verify-command.ts';
import { TEST_DATA_DIR } from '../language/test-dictionary.ts';
import { runInProcess } from './screen.ts';

const ARTICLE =
  'MUSTERHAFEN. Die Sprecherin des Hafenamts, Mara Holt, sagte am Freitag, der Kran sei geliefert worden.\n\n' +
  'Reeder Jon Weber erklärte: „Der Kran ist nicht geliefert worden.“';
const QUESTION = 'Wurde der Kran geliefert?';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-export-'));
  await writeArticle(ARTICLE);
});
afterAll(() => rm(folder, { recursive: true }));

const writeArticle = (text: string): Promise<void> =>
  writeFile(
    path.join(folder, 'kran.md'),
    `---\ntitle: Streit um den Kran\npublishedAt: 2025-03-10\nsource: Küstenblatt\n---\n${text}\n`,
  );
const run = (...argv: string[]) =>
  runInProcess(argv, [exportCommand, verifyCommand], { environment: { DATA_DIR: TEST_DATA_DIR } });

describe('quelle export and verify', () => {
  it('write an answer and find it equal to the archive, in every form', async () => {
    for (const format of ['md', 'csv', 'json', 'txt']) {
      const { code, out } = await run('export', '--format', format, '--knowledge', folder, QUESTION);
      expect(code).toBe(0);
      expect(out).toContain('Jon Weber');
      const file = path.join(folder, `antwort.${format}.out`);
      await writeFile(file, out);
      const verified = await run('verify', '--knowledge', folder, file);
      expect(verified).toMatchObject({ code: 0, out: expect.stringContaining('alles gleich') });
    }
  });

  it('say what differs, and end with 1, once the article was corrected', async () => {
    const file = path.join(folder, 'antwort.md.out');
    await writeArticle(ARTICLE.replace('nicht geliefert', 'nicht bezahlt'));
    const { code, out } = await run('verify', '--knowledge', folder, file);
    await writeArticle(ARTICLE);
    expect(code).toBe(1);
    expect(out).toMatch(/Zeile \d+ \(kran\), Wortlaut: erwartet [»„][^“«]*nicht bezahlt/);
    expect(await readFile(file, 'utf8')).toContain('nicht geliefert');
  });

  it('say that nothing was compared, and end with 1, where a file holds no exported statement', async () => {
    const file = path.join(folder, 'notiz.md.out');
    await writeFile(file, '# Notizen\n\nMorgen noch einmal im Hafenamt anrufen.\n');
    const { code, out } = await run('verify', '--knowledge', folder, file);
    expect(code).toBe(1);
    expect(out).toContain('keine exportierte Aussage');
    expect(out).not.toContain('alles gleich');
  });

  it('refuse another form, another language, no file and no export with one sentence each', async () => {
    const wrong = [
      ['export', '--format', 'pdf', QUESTION],
      ['export', '--language', 'fr', QUESTION],
      ['export'],
      ['verify'],
      ['verify', path.join(folder, 'fehlt.md')],
    ];
    for (const argv of wrong) {
      const { code, notes } = await run(...argv);
      expect(code).toBe(2);
      expect(notes).toEqual([expect.stringMatching(/erwartet/i)]);
    }
  });
});
