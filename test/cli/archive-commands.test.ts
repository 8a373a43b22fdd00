import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readKeeper } from '../../src/app/keeper-id.ts';
import { addCommand } from '../../src/cli/add-command.ts';
import { askCommand } from '../../src/cli/ask-command.ts';
import { doctorCommand } from '../../src/cli/doctor-command.ts';
import { fetchCommand } from '../../src/cli/fetch-command.ts';
import { listCommand } from '../../src/cli/list-command.ts';
import { removeCommand } from '../../src/cli/remove-command.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts';
import { TEST_DATA_DIR } from '../language/test-dictionary.ts';
import { LocalWeb } from '../servers/web/local-web.ts';
import { runInProcess } from './screen.ts';

const COMMANDS = [addCommand, askCommand, doctorCommand, fetchCommand, listCommand, removeCommand];

let folder: string;
let web: LocalWeb;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-commands-'));
  await mkdir(path.join(folder, 'knowledge'));
  await mkdir(path.join(folder, 'data', 'cache'), { recursive: true });
  const dictionary = 'german-dictionary.bin';
  // It need not be built anew.
  await symlink(
    path.join(TEST_DATA_DIR, 'cache', dictionary),
    path.join(folder, 'data', 'cache', dictionary),
  );
  web = await new LocalWeb().start();
});
afterEach(async () => {
  await web.stop();
  await rm(folder, { recursive: true });
});

const run = (argv: readonly string[], input = '') =>
  runInProcess(argv, COMMANDS, {
    input,
    environment: {
      KNOWLEDGE_DIR: path.join(folder, 'knowledge'),
      DATA_DIR: path.join(folder, 'data'),
      FETCH_PRIVATE_ADDRESSES: 'true',
    },
  });
const feeds = (...paths: readonly string[]) =>
  writeFile(
    path.join(folder, 'knowledge', 'feeds.yaml'),
    `feeds:\n${paths.map((at) => `  - url: ${web.url(at)}\n`).join('')}`,
  );
const rss = `<rss><channel><title>Lindenauer Bote</title><item><title>Hallenbad wird saniert</title><guid>1</guid>
<pubDate>Wed, 02 Apr 2025 00:30:00 +0200</pubDate><description>Die Stadt Lindenau saniert das Hallenbad, sagte Bürgermeisterin Karla Ohm am Dienstag nach der Sitzung.</description></item></channel></rss>`;

describe('quelle fetch', () => {
  it('reads every feed once, and a question is answered from what came', async () => {
    web.put('/rss', rss);
    await feeds('/rss', '/fehlt');
    const { code, out } = await run(['fetch']);
    expect(code).toBe(0);
    expect(out).toContain('Lindenauer Bote: 1 neu, 0 geändert, 0 übergangen');
    expect(out).toContain('/fehlt: nicht gelesen. Der Server antwortet mit 404.');
    const answer = await run(['ask', '--json', 'Saniert die Stadt das Hallenbad?']);
    expect(answer.code).toBe(0);
    expect(JSON.parse(answer.out).positions[0].statements[0]).toMatchObject({
      speaker: 'Karla Ohm',
      source: 'Lindenauer Bote',
      publishedAt: '2025-04-02',
    });
  });

  it('ends with 1 where no feed could be read, and with 2 where none is named', async () => {
    await feeds('/fehlt');
    expect((await run(['fetch'])).code).toBe(1);
    await rm(path.join(folder, 'knowledge', 'feeds.yaml'));
    const { code, notes } = await run(['fetch']);
    expect(code).toBe(2);
    expect(notes).toEqual([expect.stringContaining('feeds.yaml')]);
  });

  it('tells a program with --json, and the doctor what fails and since when', async () => {
    await feeds('/fehlt');
    const { out } = await run(['fetch', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      url: web.url('/fehlt'),
      failure: 'Der Server antwortet mit 404.',
      added: 0,
    });
    const doctor = await run(['doctor']);
    expect(doctor.out).toMatch(
      /FEHLER {2}Feeds: .*\/fehlt seit 2025-06-01T12:00:00\.000Z: Der Server antwortet mit 404\./,
    );
  });
});

describe('the archive on the command line', () => {
  it('takes in, lists, takes out and gives back', async () => {
    const file = path.join(folder, 'bad.md');
    await writeFile(file, '---\ntitle: Das Bad\npublishedAt: 2025-04-02\n---\nDas Bad bleibt offen.');
    expect(await run(['add', file])).toMatchObject({ code: 0, out: 'aufgenommen: Das Bad\n' });
    expect((await run(['add', '-'], 'Der Hafen\n\nDer Hafen wird ausgebaggert.')).out).toBe(
      'aufgenommen: Der Hafen\n',
    );
    const listed = (await run(['list', '--json'])).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(listed.map(({ title }) => title).sort()).toEqual(['Das Bad', 'Der Hafen']);
    const { id } = listed.find(({ title }) => title === 'Das Bad');
    expect((await run(['remove', id])).out).toBe('entfernt: Das Bad\n');
    expect((await run(['list'])).out).not.toContain('Das Bad');
    expect((await run(['remove', '--undo'])).out).toBe('rückgängig: Das Bad\n');
    expect((await run(['list'])).out).toContain('Das Bad');
  });

  describe('where a bot has kept the articles', () => {
    const steg = { id: 'steg', title: 'Der Steg', text: 'Der Steg bleibt offen.', publishedAt: '2025-04-02' };
    const kept = { ...steg, source: null, url: null, language: 'de' };
    const storeFile = () => path.join(folder, 'data', 'quelle.sqlite');
    const withdrawnAt = async () => {
      const store = await openSqliteStore(storeFile());
      const versions = await store.articleVersions('steg');
      await store.close();
      return versions.at(-1)?.withdrawnAt;
    };
    const keep = async (keeper: string | null) => {
      await writeFile(
        path.join(folder, 'knowledge', 'steg.md'),
        '---\ntitle: Der Steg\npublishedAt: 2025-04-02\n---\nDer Steg bleibt offen.',
      );
      const store = await openSqliteStore(storeFile());
      await store.saveArticles([kept], '2025-04-03T08:00:00.000Z', keeper);
      await store.close();
    };

    it('writes down when one was taken out, though no bot runs', async () => {
      await keep(await readKeeper(path.join(folder, 'data')));
      expect(await run(['remove', 'steg'])).toMatchObject({ code: 0, notes: [] });
      expect(await withdrawnAt()).toBe('2025-06-01T12:00:00.000Z');
    });

    it('leaves what another process has in its files', async () => {
      await keep('a-process-elsewhere');
      expect((await run(['remove', 'steg'])).code).toBe(0);
      expect(await withdrawnAt()).toBeNull();
    });

    it('takes it out, and says what is missing, where the database is damaged', async () => {
      await keep(null);
      await writeFile(storeFile(), 'keine Datenbank');
      const { code, out, notes } = await run(['remove', 'steg']);
      expect([code, out]).toEqual([0, 'entfernt: Der Steg\n']);
      expect(notes.join('\n')).toContain('Entfernt ist trotzdem');
    });
  });

  it.each([
    [['add']],
    [['remove']],
    [['remove', '--undo', 'x']],
    [['add', 'gibt-es-nicht.md']],
    [['remove', 'niemand']],
  ])('says what is expected: %j', async (argv) => {
    const { code, notes } = await run(argv);
    expect(code).toBe(2);
    expect(notes.join('\n')).toContain('Erwartet wird');
  });
});
