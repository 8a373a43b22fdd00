import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askCommand } from '../../src/cli/ask-command.ts';
import { datesCommand } from '../../src/cli/dates-command.ts';
import { extractCommand } from '../../src/cli/extract-command.ts';
import { listCommand } from '../../src/cli/list-command.ts';
import { searchCommand } from '../../src/cli/search-command.ts';
import { TEST_DATA_DIR } from '../language/test-dictionary.ts';
import { runInProcess } from './screen.ts';

const COMMANDS = [askCommand, datesCommand, extractCommand, listCommand, searchCommand];

let folder = '';
let article = '';
let silent = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-forms-'));
  article = path.join(folder, 'hallenbad.md');
  silent = path.join(folder, 'notiz.md');
  await writeFile(
    article,
    '---\ntitle: Das Hallenbad wird saniert\nsource: Lindenauer Bote\npublishedAt: 2025-04-02\n---\nLindenau saniert das Hallenbad, sagte Bürgermeisterin Karla Ohm am Dienstag.\n',
  );
  await writeFile(silent, '---\ntitle: Notiz\npublishedAt: 2025-04-02\n---\nDas Wetter war schön.\n');
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...argv: string[]) => runInProcess(argv, COMMANDS, { environment: { DATA_DIR: TEST_DATA_DIR } });

describe('a result that a program can read as JSON, a person can read as text', () => {
  it('of quelle search', async () => {
    const asked = ['search', '--knowledge', article, 'Wird das Hallenbad saniert?'];
    const { code, out } = await run(...asked);
    expect(code).toBe(0);
    expect(out).toContain('Wird das Hallenbad saniert?\n 1  Das Hallenbad wird saniert · Lindenauer Bote');
    expect(out).toContain('· 02.04.2025\n    Lindenau saniert das Hallenbad');
    expect(JSON.parse((await run(...asked, '--json')).out)).toMatchObject({
      query: 'Wird das Hallenbad saniert?',
      hits: [{ start: 0, score: expect.any(Number) }],
    });
  });

  it('of quelle extract', async () => {
    const { code, out } = await run('extract', article);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'Das Hallenbad wird saniert:',
        ' 1  Lindenau saniert das Hallenbad',
        '    Karla Ohm, Bürgermeisterin · 01.04.2025',
        '',
        '',
      ].join('\n'),
    );
    expect(JSON.parse((await run('extract', '--json', article)).out)).toMatchObject({
      statements: [{ speaker: { text: 'Karla Ohm' } }],
    });
  });

  it('of quelle dates', async () => {
    const { code, out } = await run('dates', article);
    expect(code).toBe(0);
    expect(out).toBe('Das Hallenbad wird saniert:\n    „Dienstag“ = 2025-04-01 (DATE, 67–75)\n\n');
    expect(JSON.parse((await run('dates', '--json', article)).out)).toMatchObject({
      expressions: [{ value: '2025-04-01' }],
    });
  });
});

describe('the exit code', () => {
  const nothing: readonly (readonly string[])[] = [
    ['ask', '--knowledge', silent, 'Wird der Hafen verkauft?'],
    ['search', 'Quittengelee'],
    ['extract'],
    ['dates'],
  ];

  it.each(nothing)('is 1 where %s finds nothing, and the text says so', async (command, ...words) => {
    const given = command === 'ask' || command === 'search' ? ['--knowledge', silent] : [silent];
    const { code, out } = await run(
      command ?? '',
      ...given,
      ...words.filter((word) => !word.startsWith('-')),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/nichts gefunden|keine Aussage|keine Zeitangabe|Keine Aussagen/);
  });

  it.each(['extract', 'dates', 'search', 'ask'])('of %s is 2 where it is used wrongly', async (command) => {
    const { code, out, notes } = await run(command);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(notes.at(-1)).toMatch(/^Erwartet wird /);
  });

  it('of quelle list is 1 for an archive without articles', async () => {
    const empty = await mkdtemp(path.join(tmpdir(), 'quelle-empty-'));
    expect((await run('list', '--knowledge', empty)).code).toBe(1);
    await rm(empty, { recursive: true });
  });
});

describe('the filters of a question', () => {
  it('stand above the answer, each with its name', async () => {
    const { out } = await run(
      ...['ask', '--knowledge', article, '--speaker', 'Ohm', '--source', 'Lindenauer Bote'],
      ...['--from', '2025-01-01', '--to', '2025-12-31', 'Wird das Hallenbad saniert?'],
    );
    expect(out).toMatch(
      /^Wird das Hallenbad saniert\?\nFilter: Sprecher Ohm · Medium Lindenauer Bote · Zeitraum\s01\.01\.2025–31\.12\.2025\n\n/,
    );
  });

  it('stand there, too, where nothing is found with them', async () => {
    const { code, out } = await run(
      'ask',
      '--knowledge',
      article,
      '--to',
      '2020',
      'Wird das Hallenbad saniert?',
    );
    expect(code).toBe(1);
    expect(out).toContain('\nFilter: Zeitraum bis ');
  });
});
