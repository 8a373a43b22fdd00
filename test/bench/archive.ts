import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { openCorpus } from '../../src/app/open-corpus.ts';
import { openReader } from '../../src/app/open-reader.ts';
import { threadCount } from '../../src/app/thread-count.ts';
import { makeCopySet } from '../article/copy-set.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const shared = (name: string): string => path.join(root, '..', 'shared', 'corpus', name);
const GENERATED = 100_000;

/** Archives read and indexed for the first time: wall time, CPU time, articles a second, peak memory. */
export async function bench(print: (line: string) => void): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'quelle-bench-'));
  await openReader(dataDir);
  print(`${availableParallelism()} cores, ${threadCount()} threads beside the first`);
  for (const file of [shared('wikinews.jsonl'), shared('press.jsonl')])
    if (existsSync(file)) await measure(file, dataDir, print);
  const generated = path.join(dataDir, 'generated.jsonl');
  await writeGenerated(generated);
  await measure(generated, dataDir, print);
  rmSync(dataDir, { recursive: true });
}

async function measure(file: string, dataDir: string, print: (line: string) => void): Promise<void> {
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 100);
  const began = performance.now();
  const before = process.cpuUsage();
  const { corpus, workshop } = await openCorpus({
    paths: [file],
    dataDir,
    timeZone: 'Europe/Berlin',
    threads: threadCount(),
  });
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  clearInterval(watch);
  await workshop.close();
  const { articles } = corpus.coverage();
  print(
    `${path.basename(file)}: ${articles} articles in ${seconds.toFixed(2)} s (${((user + system) / 1e6).toFixed(2)} s of CPU), ${Math.round(articles / seconds)} a second, peak ${Math.round(peak / 1e6)} MB`,
  );
}

/** Short reports of some hundred characters, none like another. */
async function writeGenerated(file: string): Promise<void> {
  const out = createWriteStream(file);
  let written = 0;
  for (let seed = 1; written < GENERATED; seed += 1)
    for (const { text } of makeCopySet(200, seed)) {
      if (written === GENERATED) break;
      written += 1;
      const line = {
        id: `g${written}`,
        title: `Meldung ${written}`,
        publishedAt: '2025-04-02',
        text: text.slice(0, 600),
      };
      out.write(`${JSON.stringify(line)}\n`);
    }
  out.end();
  await finished(out);
}
