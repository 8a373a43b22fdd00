import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import type { WeightedTerm } from '../../src/index/passage-index.ts';
import { readSnapshot, writeSnapshot } from '../../src/index/snapshot-file.ts';
import { createVocabulary } from '../../src/language/create-vocabulary.ts';
import { findTermWeights } from '../../src/language/find-terms.ts';
import type { Vocabulary } from '../../src/language/form.ts';
import { loadDictionary } from '../../src/language/load-dictionary.ts';
import { openPassages, type Passages } from './shared-passages.ts';
import { PEERS, type Peer } from './shared-peers.ts';

const SIZES = '10000,100000';
const LIMIT = 10;
/** Each question is asked so often, and its fastest answer counts: the rest is what else the machine was doing. */
const ROUNDS = 5;
/** Peers that need seconds for a question are asked fewer: every so manieth, and so are we for the comparison. */
const PEER_SAMPLE = 100;
/** In the comparison everyone is asked so often. */
const PEER_ROUNDS = 2;
/** Passages whose terms are kept for the peers. */
const KEPT = Math.max(...PEERS.map(({ largest }) => largest));

type Question = readonly WeightedTerm[];

/**
 * The index at several sizes, and other libraries filled with the same terms. `--sizes=10000,1000000` chooses the sizes;
 * `--peers=no` leaves out the others.
 */
export async function bench(print: (line: string) => void): Promise<void> {
  const sizes = option('sizes', SIZES).split(',').map(Number);
  const passages = openPassages();
  const dictionary = await loadDictionary({ cacheDir: path.join(tmpdir(), 'quelle-bench-dictionary') });
  const vocabulary = createVocabulary(dictionary);
  const questions = passages.questions.map((question) => findTermWeights(question, vocabulary));
  print(
    `Passages and questions: ${passages.origin}. Node ${process.version}, one thread. Times in milliseconds;`,
  );
  print(
    `each question is asked ${ROUNDS} times and its fastest answer counts, without the analysis of its words.\n`,
  );
  const comparisons: string[] = [];
  print(
    '| passages | terms each | analysis, passages per CPU s | index, passages per CPU s | both | longest add | index MB | snapshot MB | load | p50 | p95 | p99 |',
  );
  print(`|${' ---: |'.repeat(12)}`);
  for (const size of sizes) {
    const { index, row, kept } = await measureIndex(size, passages, vocabulary, questions);
    print(row);
    if (option('peers', 'yes') === 'yes' && size <= KEPT)
      comparisons.push(...comparePeers(index, kept, questions));
  }
  if (comparisons.length === 0) return;
  print('\n| passages | library | build s | p50 | p95 | p99 | sum | times ours |');
  print(`| ---: | --- |${' ---: |'.repeat(6)}`);
  for (const line of comparisons) print(line);
}

async function measureIndex(
  size: number,
  passages: Passages,
  vocabulary: Vocabulary,
  questions: readonly Question[],
): Promise<{ readonly index: InvertedIndex; readonly row: string; readonly kept: readonly string[] }> {
  const index = new InvertedIndex();
  const kept: string[] = [];
  let analysis = 0;
  let indexing = 0;
  let longest = 0;
  let termCount = 0;
  const addAll = (texts: readonly string[]): void => {
    const start = cpuSeconds();
    const terms = texts.map((text) => findTermWeights(text, vocabulary));
    const middle = cpuSeconds();
    for (const passage of terms) {
      const before = performance.now();
      index.add(passage);
      longest = Math.max(longest, performance.now() - before);
    }
    analysis += middle - start;
    indexing += cpuSeconds() - middle;
    for (const passage of terms) {
      termCount += passage.length;
      if (size <= KEPT) kept.push(passage.map(({ term }) => term).join(' '));
    }
  };
  let batch: string[] = [];
  for await (const text of passages.texts(size)) {
    batch.push(text);
    if (batch.length < 1000) continue;
    addAll(batch);
    batch = [];
  }
  addAll(batch);
  const start = cpuSeconds();
  const stored = index.freeze();
  indexing += cpuSeconds() - start;
  const bytes = stored.segments
    .flatMap((segment) => [...Object.values(segment), ...Object.values(segment.dictionary)])
    .reduce((sum, value) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0), 0);
  const snapshot = await measureSnapshot(index);
  const row = [
    size.toLocaleString('en'),
    (termCount / size).toFixed(0),
    ...[analysis, indexing, analysis + indexing].map((seconds) =>
      Math.round(size / seconds).toLocaleString('en'),
    ),
    longest.toFixed(0),
    (bytes / 1e6).toFixed(1),
    (snapshot.bytes / 1e6).toFixed(1),
    snapshot.load.toFixed(0),
    ...percentiles(timeAll(questions, (question) => index.search(question, LIMIT).length)),
  ];
  return { index, kept, row: `| ${row.join(' | ')} |` };
}

/** Writes a snapshot and loads it again, until the first question can be asked. */
async function measureSnapshot(
  index: InvertedIndex,
): Promise<{ readonly bytes: number; readonly load: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'quelle-bench-'));
  try {
    const file = path.join(folder, 'index.bin');
    await writeSnapshot(file, { index: index.freeze(), weighting: index.weighting, note: new Uint8Array() });
    const start = performance.now();
    const snapshot = await readSnapshot(file);
    if (snapshot !== null) new InvertedIndex({ weighting: snapshot.weighting, stored: snapshot.index });
    return { bytes: statSync(file).size, load: performance.now() - start };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function comparePeers(
  index: InvertedIndex,
  kept: readonly string[],
  questions: readonly Question[],
): readonly string[] {
  const step = Math.max(1, Math.floor(questions.length / PEER_SAMPLE));
  const sample = questions.filter((_, i) => i % step === 0);
  const ours = timeAll(sample, (question) => index.search(question, LIMIT).length, PEER_ROUNDS);
  const row = (name: string, seconds: string, times: readonly number[]): string =>
    `| ${kept.length.toLocaleString('en')} | ${name} | ${seconds} | ${percentiles(times).join(' | ')} | ${sum(times).toFixed(0)} | ${(sum(times) / sum(ours)).toFixed(1)} |`;
  const peers = PEERS.filter(({ largest }) => kept.length <= largest).map((peer) => {
    const { seconds, times } = measurePeer(peer, kept, sample);
    return row(peer.name, seconds.toFixed(1), times);
  });
  return [row('Quelle', '', ours), ...peers];
}

function measurePeer(
  peer: Peer,
  kept: readonly string[],
  questions: readonly Question[],
): { readonly seconds: number; readonly times: readonly number[] } {
  const start = cpuSeconds();
  const search = peer.build(kept);
  const seconds = cpuSeconds() - start;
  const asked = questions.map((question) => [...new Set(question.map(({ term }) => term))]);
  return { seconds, times: timeAll(asked, search, PEER_ROUNDS) };
}

/** The milliseconds that each question takes, the fastest of some rounds, ascending. */
function timeAll<T>(
  questions: readonly T[],
  ask: (question: T) => number,
  rounds = ROUNDS,
): readonly number[] {
  const best = questions.map(() => Number.POSITIVE_INFINITY);
  let hits = 0;
  for (let round = 0; round < rounds; round++) {
    questions.forEach((question, i) => {
      const start = performance.now();
      hits += ask(question);
      best[i] = Math.min(best[i] ?? 0, performance.now() - start);
    });
  }
  if (hits === 0) throw new Error('No question has found anything: this measures nothing.');
  return best.sort((a, b) => a - b);
}

function percentiles(times: readonly number[]): readonly string[] {
  return [0.5, 0.95, 0.99].map((part) => (times[Math.floor(times.length * part)] ?? 0).toFixed(2));
}

function sum(times: readonly number[]): number {
  return times.reduce((total, time) => total + time, 0);
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function option(name: string, otherwise: string): string {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given?.slice(name.length + 3) ?? otherwise;
}
