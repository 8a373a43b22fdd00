import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { keepFeeds } from '../../src/app/keep-feeds.ts';
import { parseConfig } from '../../src/config.ts';
import { silentLogger } from '../chat/test-newsroom.ts';

it('begins no thread for the feeds once it is asked to end, and so lets the process end', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'quelle-keep-feeds-'));
  const knowledge = path.join(folder, 'archiv');
  await mkdir(knowledge);
  await writeFile(path.join(knowledge, 'feeds.yaml'), 'feeds:\n  - url: https://example.org/rss.xml\n');
  const config = parseConfig({ KNOWLEDGE_DIR: knowledge, DATA_DIR: path.join(folder, 'data') });
  const ending = new AbortController();
  // A thread that lasts until it is told to end, as the real one does.
  const script = path.join(folder, 'thread.mjs');
  await writeFile(
    script,
    "import { parentPort } from 'node:worker_threads';\nparentPort.once('message', () => parentPort.close());\nsetTimeout(() => process.exit(), 4000);\nparentPort.postMessage({ kind: 'problems', problems: ['begun'] });\n",
  );
  const said: string[] = [];
  const logger = { ...silentLogger, warn: (_: object, sentence: string) => said.push(sentence) };
  const running = keepFeeds({ config, logger, wait: async () => {}, script }).run(ending.signal);
  ending.abort();
  await running;
  expect(said).toEqual([]);
  await rm(folder, { recursive: true });
});
