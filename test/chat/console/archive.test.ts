import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runConsoleChat } from '../../../src/chat/console/run-console-chat.ts';
import { PAGE_LIMITS } from '../../../src/chat/page-limits.ts';
import { createResponder } from '../../../src/chat/respond.ts';
import { type ArchiveByHand, openArchiveByHand } from '../archive-by-hand.ts';
import { createTestMemory, createTestNewsroom, silentLogger } from '../test-newsroom.ts';

let archive: ArchiveByHand;
beforeEach(async () => {
  archive = await openArchiveByHand(() => ({ discord: null, slack: [] }));
});
afterEach(() => archive.remove());

async function talk(...lines: readonly string[]): Promise<string> {
  const output = new PassThrough();
  const shown = text(output);
  await runConsoleChat({
    respond: createResponder({
      newsroom: createTestNewsroom(),
      memory: createTestMemory(),
      logger: silentLogger,
      clock: Date.now,
      ticks: () => performance.now(),
      timeZone: 'Europe/Berlin',
      limits: PAGE_LIMITS,
      digest: null,
      archive: archive.respond,
    }),
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
    ...{
      columns: () => 200,
      history: [],
      onHistory: () => {},
      isTerminal: false,
      color: false,
      unconnected: [],
      runDigests: null,
    },
  });
  output.end();
  return shown;
}

describe('/quelle-archiv in the console', () => {
  it('takes in a file of this machine, lists it and takes it out, without any setting', async () => {
    const file = path.join(archive.folder, '.brief.txt');
    await writeFile(file, 'Das Bad\n\nDas Bad bleibt offen.');
    const shown = await talk(
      `/quelle-archiv hinzufügen ${file}`,
      'quelle-archiv liste',
      '/quelle-archiv undo',
    );
    expect(shown).toContain('Aufgenommen: „Das Bad“.');
    expect(shown).toContain('„Das Bad“ · ohne Medium · ohne Datum · ');
    expect(shown).toContain('Taken back: „Das Bad“.');
    expect(await archive.titles()).toEqual([]);
  });

  it('says in a sentence what is no file', async () => {
    expect(await talk('/quelle-archiv hinzufügen gibt-es-nicht.md')).toContain(
      'Erwartet wird eine Adresse oder eine lesbare Datei, „gibt-es-nicht.md“ ist keine.',
    );
  });
});
