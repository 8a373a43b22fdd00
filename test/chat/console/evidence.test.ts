import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { runConsoleChat } from '../../../src/chat/console/run-console-chat.ts';
import { PAGE_LIMITS } from '../../../src/chat/page-limits.ts';
import { createResponder } from '../../../src/chat/respond.ts';
import { createTestEvidence } from '../test-evidence.ts';
import { createTestMemory, createTestNewsroom, silentLogger, testAnswer } from '../test-newsroom.ts';

async function screenAfter(...lines: readonly string[]) {
  const [input, output, memory] = [new PassThrough(), new PassThrough(), createTestMemory()];
  const { evidence, store } = createTestEvidence(memory);
  const respond = createResponder({
    newsroom: createTestNewsroom(testAnswer()),
    memory,
    evidence,
    logger: silentLogger,
    clock: () => 0,
    ticks: () => 0,
    timeZone: 'Europe/Berlin',
    limits: PAGE_LIMITS,
    digest: null,
  });
  const terminal = { isTerminal: false, color: false, columns: () => 80, unconnected: [], runDigests: null };
  const done = runConsoleChat({ ...terminal, history: [], onHistory: () => {}, respond, input, output });
  input.end(lines.map((line) => `${line}\n`).join(''));
  await done;
  output.end();
  return { screen: Buffer.concat(await output.toArray()).toString(), reports: await store.reports() };
}

describe('in the console', () => {
  it('an answer ends with the address of its page', async () => {
    const { screen } = await screenAfter('Wurde der Kran geliefert?');
    expect(screen).toMatch(/Belege ansehen: https:\/\/quelle\.example\/a\/[\w-]{20}\?stand=/);
  });

  it('"zeit" draws the timeline in characters', async () => {
    const { screen } = await screenAfter('Wurde der Kran geliefert?', 'zeit');
    expect(screen).toMatch(/\nJA +·+1=*·+\n/);
    expect(screen).toContain('[2] Jon Weber, 08.09.2024');
  });

  it('"mitnehmen" writes the answer as Markdown', async () => {
    const { screen } = await screenAfter('Wurde der Kran geliefert?', 'mitnehmen');
    expect(screen).toContain('# Wurde der Kran geliefert?');
    expect(screen).toContain('> der Kran sei geliefert worden');
  });

  it('"zitat 2" gives a citation, "falsch 2 …" reports', async () => {
    const { screen, reports } = await screenAfter(
      'Wurde der Kran geliefert?',
      'zitat 2',
      'falsch 2 Das sagte Holt.',
      'falsch 9',
    );
    expect(screen.replace(/\s+/g, ' ')).toContain('(Jon Weber, Reeder, 08.09.2024; Küstenblatt');
    expect(screen).toContain('Danke.');
    expect(screen).toContain('Eine Aussage mit der Nummer 9 gibt es in der letzten Antwort nicht.');
    expect(reports).toMatchObject([
      { platform: 'console', speaker: 'Jon Weber', comment: 'Das sagte Holt.' },
    ]);
  });

  it('all of them need an answer first', async () => {
    const { screen } = await screenAfter('zeit', 'mitnehmen', 'zitat 1');
    expect(screen.match(/Dazu fehlt eine Antwort/g)?.length).toBe(3);
  });
});
