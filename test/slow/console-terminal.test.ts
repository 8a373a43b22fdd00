import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../chat/slack/slack-set-up.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** The first start builds the dictionary's cache. */
const START = 120_000;
const CTRL_C = '\u0003';
const UP = '\u001b[A';

let folder = '';
let chat: ChildProcess | null = null;
let screen = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-terminal-'));
  await mkdir(path.join(folder, 'knowledge'));
  await put(
    'bad',
    'Das Freibad',
    'Das Freibad bleibe im Sommer geöffnet, sagte Bürgermeisterin Karla Ohm im Rathaus von Lindenau.',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => {
  chat?.kill('SIGKILL');
});

function put(name: string, title: string, text: string): Promise<void> {
  const head = `---\ntitle: ${title}\nsource: Lindenauer Bote\npublishedAt: 2025-05-01\n---\n`;
  return writeFile(path.join(folder, 'knowledge', `${name}.md`), `${head}${text}\n`);
}

/** Starts the built program in a terminal of its own, so wide; `script` of util-linux makes the terminal. */
function openChat(columns: number): ChildProcess {
  screen = '';
  const command = `stty cols ${columns} rows 30; exec ${process.execPath} dist/main.js`;
  const started = spawn('script', ['-qec', `bash -c '${command}'`, '/dev/null'], {
    cwd: ROOT,
    env: {
      ...{ PATH: process.env.PATH, TERM: 'xterm', NO_COLOR: '1' },
      ...{ DATA_DIR: path.join(folder, 'data'), KNOWLEDGE_DIR: path.join(folder, 'knowledge') },
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  started.stdout?.on('data', (chunk) => {
    screen += stripVTControlCharacters(String(chunk)).replaceAll('\r', '');
  });
  chat = started;
  return started;
}

const type = (keys: string): void => void chat?.stdin?.write(keys);
const shows = (text: string, wait?: number): Promise<unknown> => until(() => screen.includes(text), wait);
const ended = (started: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => started.once('exit', resolve));

describe('the chat in a real terminal', () => {
  it(
    'answers in its width, takes in a new file, clears a line with Ctrl-C before it ends, and ends with 0',
    async () => {
      const started = openChat(44);
      await shows('beenden schließt', START);
      screen = '';
      type('Bleibt das Freibad geöffnet?\r');
      await shows('Karla Ohm, Bürgermeisterin');
      for (const line of screen.split('\n')) expect(line.length).toBeLessThanOrEqual(44);
      await put(
        'steg',
        'Der Steg',
        'Der neue Steg werde im Herbst gebaut, sagte Kämmerer Jost Amsel dem Stadtrat von Lindenau.',
      );
      screen = '';
      while (!screen.includes('2 Artikel')) {
        type('status\r');
        await shows('? ');
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      type('Wird der Steg gebaut?\r');
      await shows('Jost Amsel, Kämmerer');
      screen = '';
      type(`Nie gefragt${CTRL_C}status\r`);
      await shows('2 Artikel');
      expect(screen).not.toContain('Keine Aussagen');
      const code = ended(started);
      type(CTRL_C);
      expect(await code).toBe(0);
      expect(screen).toContain('Auf Wiedersehen.');
    },
    START * 2,
  );

  it(
    'brings back what was typed before it was closed, and keeps it from other users',
    async () => {
      const file = path.join(folder, 'data', 'console-history');
      expect((await stat(file)).mode & 0o077).toBe(0);
      const started = openChat(80);
      await shows('beenden schließt', START);
      type(`${UP}${UP}\r`);
      await shows('Jost Amsel, Kämmerer');
      const code = ended(started);
      type('beenden\r');
      expect(await code).toBe(0);
    },
    START,
  );
});
