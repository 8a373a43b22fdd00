import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import type { Service } from '../../src/app/open-service.ts';
import { type ConsoleOptions, runConsole } from '../../src/app/run-console.ts';

const service = {
  archive: { problems: () => [{ sentence: 'bad.md: Die Datei ist leer.' }] },
  newsroom: { readAll: async () => {} },
  neighbours: { refresh: async () => {} },
  close: async () => {},
  respond: async () => ({
    kind: 'notice',
    private: true,
    locale: 'de',
    view: { heading: null, lines: ['Das Archiv antwortet.'] },
  }),
} as unknown as Service;

function run(input: PassThrough, change: Partial<ConsoleOptions> = {}) {
  const output = new PassThrough();
  const said: string[] = [];
  const code = runConsole({
    open: async () => service,
    input,
    output,
    columns: () => 80,
    history: { read: async () => [], keep: () => {}, kept: async () => {} },
    isTerminal: false,
    color: false,
    unconnected: ['discord', 'slack'],
    say: (sentence) => said.push(sentence),
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    wait: async () => {},
    ticks: () => 0,
    ...change,
  }).finally(() => output.end());
  return Promise.all([code, text(output)]).then(([exit, shown]) => ({ exit, shown, said }));
}

describe('the console', () => {
  it('answers the questions of a pipe and ends with it', async () => {
    const input = new PassThrough();
    input.end('Bleibt das Bad offen?\n');
    const { exit, shown, said } = await run(input);
    expect(exit).toBe(0);
    expect(shown).toContain('Das Archiv antwortet.');
    expect(said).toEqual(['bad.md: Die Datei ist leer.']);
  });

  it('takes in new files while somebody sits at the terminal, and not for a pipe', async () => {
    let looks = 0;
    const living = {
      ...service,
      archive: {
        problems: () => [],
        refresh: async () => {
          looks += 1;
          return null;
        },
      },
      shared: {
        refresh: async () => null,
        isBehind: () => false,
        takeNews: () => false,
        listen: () => () => {},
      },
      page: null,
      keepVersions: async () => {},
      forgetOld: async () => {},
      flush: async () => {},
      runFeeds: async () => {},
      runDigests: async () => {},
    } as unknown as Service;
    const wait = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
    const input = new PassThrough();
    const ended = run(input, { open: async () => living, isTerminal: true, wait });
    while (looks < 3) await wait();
    input.end('beenden\n');
    expect((await ended).exit).toBe(0);
    looks = 0;
    const piped = new PassThrough();
    piped.end('Bleibt das Bad offen?\n');
    await run(piped, { open: async () => living, wait });
    expect(looks).toBe(0);
  });

  it('says what is missing where neither a terminal nor a question is there', async () => {
    const input = new PassThrough();
    input.end();
    const { exit, shown, said } = await run(input);
    expect(exit).toBe(78);
    expect(shown).toBe('');
    expect(said).toEqual([expect.stringContaining('DISCORD_TOKEN')]);
  });
});
