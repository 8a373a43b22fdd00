import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../src/answer/answer.ts';
import { askCommand } from '../../src/cli/ask-command.ts';
import { TEST_DATA_DIR } from '../language/test-dictionary.ts';
import { runInProcess } from './screen.ts';

const SAMPLES = path.join(import.meta.dirname, '..', '..', 'knowledge');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-ask-'));
});
afterAll(() => rm(folder, { recursive: true }));

const environment = () => ({ DATA_DIR: TEST_DATA_DIR });
const ask = (...argv: string[]) =>
  runInProcess(['ask', ...argv], [askCommand], { environment: environment() });

describe('quelle ask over the sample articles', () => {
  it('says which word stands nowhere, and what may have been meant', async () => {
    const { out } = await ask('--knowledge', SAMPLES, 'Was sagt Selenskij zu Raketten?');
    const { suggestions = [] } = JSON.parse(
      (await ask('--json', '--knowledge', SAMPLES, 'Was sagt Selenskij zu Raketten?')).out,
    ) as Answer;
    for (const { word, meant } of suggestions) {
      expect(out).toContain(`„${word}“`);
      expect(out).toContain(meant);
    }
    expect(suggestions).not.toEqual([]);
  });

  it('shows the positions on the missiles, each with speaker and date', async () => {
    const { code, out } = await ask('--json', '--knowledge', SAMPLES, 'Hat Iran Raketen geliefert?');
    expect(code).toBe(0);
    const answer = JSON.parse(out) as Answer;
    const statements = answer.positions.flatMap((position) => position.statements);
    expect(answer.positions.length).toBeGreaterThanOrEqual(3);
    expect(new Set(statements.map(({ speaker }) => speaker)).size).toBeGreaterThanOrEqual(3);
    expect(statements.filter(({ date }) => date !== null).length).toBeGreaterThanOrEqual(3);
    expect(statements.map(({ text }) => text).filter((text) => text.includes('Nordkorea hat'))).toEqual([]);
    expect(answer.question).toBe('Hat Iran Raketen geliefert?');
  });

  it('writes the same as text in 80 columns', async () => {
    const { code, out } = await ask('--knowledge', SAMPLES, 'Hat Iran Raketen geliefert?');
    expect(code).toBe(0);
    expect(out).toContain('JA');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('explains what it shows and what it leaves out', async () => {
    const { out } = await ask('--explain', '--knowledge', SAMPLES, 'Hat Iran Raketen geliefert?');
    expect(out).toMatch(/WARUM\nFrage: hat Iran Raketen geliefert\?/);
    expect(out).toMatch(/Nicht gezeigt: /);
    expect(out).toMatch(/Bewiesen „Ja“: liefern/);
  });

  it('finds nothing where nothing is known, and says what was searched', async () => {
    const { code, out } = await ask(
      '--json',
      '--knowledge',
      SAMPLES,
      'Hat Portugal den Hafen von Sines verkauft?',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ positions: [], coverage: { articles: expect.any(Number) } });
  });

  it('answers an English question like its German one', async () => {
    const { notes, out } = await ask('--knowledge', SAMPLES, 'Did Iran deliver missiles?');
    expect(notes).toEqual([]);
    expect(out).toContain('Verstanden als: „Hat Iran Raketen geliefert?“');
  });

  it('says under an English question of which a word was not understood that the archive is German', async () => {
    const { notes } = await ask('--knowledge', SAMPLES, 'Did Iran deliver flumpy missiles?');
    expect(notes).toEqual([expect.stringContaining('Das Archiv ist deutsch')]);
  });

  it('answers what is piped in, one question a line', async () => {
    const { out } = await runInProcess(['ask', '--json', '--knowledge', SAMPLES], [askCommand], {
      input: 'Hat Iran Raketen geliefert?\nHat Nordkorea Raketen geliefert?\n',
      environment: environment(),
    });
    expect(out.trim().split('\n')).toHaveLength(2);
  });
});

describe('quelle ask with what it cannot use', () => {
  const sentence = async (...argv: string[]) => {
    const { code, out, notes } = await ask(...argv);
    expect({ code, out, notes: notes.length }).toEqual({ code: 2, out: '', notes: expect.any(Number) });
    return notes.join(' | ');
  };

  it.each([
    ['an empty question', [''], /leere Frage/],
    ['no question at all', [], /keine Frage/],
    ['a question of 40,000 characters', ['Wer? '.repeat(8000)], /höchstens 300 Zeichen/],
    ['an emoji', ['🚀'], /Frage|Wort/],
    ['a wrong date', ['--from', '31.02.2024', 'Wer?'], /31\.02\.2024/],
    ['a wrong limit', ['--limit', 'viele', 'Wer?'], /--limit erwartet eine ganze Zahl/],
    ['a batch that is not there', ['--batch', '/nirgends/fragen.txt'], /nirgends\/fragen\.txt/],
  ])('%s gets a sentence', async (_, argv, expected) => {
    expect(await sentence(...argv)).toMatch(expected);
  });

  it('an archive that is not there, or empty, gets a sentence', async () => {
    expect(await sentence('--knowledge', path.join(folder, 'nirgends'), 'Wer?')).toMatch(/nirgends/);
    expect(await sentence('--knowledge', folder, 'Wer?')).toMatch(/Archiv/);
  });

  it('one broken file is named and the good ones answer', async () => {
    await writeFile(path.join(folder, 'kaputt.md'), Uint8Array.from([0xc3, 0x28, 0x81, 0xfe]));
    await writeFile(path.join(folder, 'yaml.md'), '---\ntitle: [offen\n---\nText.\n');
    await writeFile(path.join(folder, 'leer.jsonl'), '{"id":"leer","title":"Leer","text":""}\n');
    await writeFile(
      path.join(folder, 'gut.md'),
      '---\ntitle: Bad bleibt offen\npublishedAt: 2025-03-02\nsource: Musterblatt\n---\nDas Lindenbad in Ahlstedt wird nicht geschlossen. Das teilte Bürgermeisterin Mara Holt am Freitag mit.\n',
    );
    await chmod(path.join(folder, 'yaml.md'), 0o600);
    const { out, notes } = await ask('--json', '--knowledge', folder, 'Wird das Lindenbad geschlossen?');
    expect(notes.join('\n')).toMatch(/kaputt\.md/);
    expect(notes.join('\n')).toMatch(/yaml\.md/);
    expect((JSON.parse(out) as Answer).coverage.articles).toBeGreaterThanOrEqual(1);
  });
});
