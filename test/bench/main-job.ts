import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { openCorpus } from '../../src/app/open-corpus.ts';
import { openReader } from '../../src/app/open-reader.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
/** Real articles where they lie beside us, the samples otherwise. */
const ARCHIVES = [path.join(root, '..', 'shared', 'corpus', 'wikinews.jsonl'), path.join(root, 'knowledge')];

const QUESTIONS = [
  'Hat der Iran Raketen geliefert?',
  'Wer hat den Anschlag verübt?',
  'Wie viele Menschen starben bei dem Erdbeben?',
  'Was sagt die Polizei zu dem Unfall?',
  'Tritt der Minister zurück?',
  'Werden die Steuern gesenkt?',
  'Hat die Bundeswehr Soldaten verlegt?',
  'Streik bei der Bahn',
  'Wird der Flughafen gebaut?',
  'Wurde der Angeklagte verurteilt?',
  'Hat das Parlament dem Gesetz zugestimmt?',
  'Wer gewann die Wahl?',
  'Ist die Vogelgrippe in Deutschland angekommen?',
  'Gibt es eine Einigung im Tarifstreit?',
  'Wann beginnt die Weltmeisterschaft?',
  'Wo stürzte das Flugzeug ab?',
  'Hat Nordkorea eine Atombombe getestet?',
  'Bestreitet der Verein die Vorwürfe?',
  'Soll das Kraftwerk abgeschaltet werden?',
  'Kommt der Papst nach Deutschland?',
];

/** The start, cold but for the lemma map, and the answers after it. */
export async function bench(print: (line: string) => void): Promise<void> {
  const archive = ARCHIVES.find((place) => existsSync(place)) ?? root;
  const dataDir = mkdtempSync(path.join(tmpdir(), 'quelle-bench-'));
  await openReader(dataDir);
  const cli = path.join(root, 'dist-bench', 'src', 'cli.js');
  const processStart = performance.now();
  spawnSync(process.execPath, [cli, 'ask', '--json', '--knowledge', archive, QUESTIONS[0] ?? ''], {
    env: { ...process.env, DATA_DIR: dataDir },
  });
  print(`whole process, start to answer: ${seconds(performance.now() - processStart)}`);

  const start = performance.now();
  const { corpus } = await openCorpus({ paths: [archive], dataDir, timeZone: 'Europe/Berlin' });
  const loaded = performance.now();
  answerQuestion({ text: QUESTIONS[0] ?? '' }, corpus);
  print(`articles: ${corpus.coverage().articles}`);
  print(
    `archive read and indexed: ${seconds(loaded - start)}, first answer: ${seconds(performance.now() - loaded)}`,
  );

  for (const question of QUESTIONS) answerQuestion({ text: question }, corpus);
  const times = Array.from({ length: 5 }, () => QUESTIONS.map((question) => timed(question))).flat();
  function timed(question: string): number {
    const before = performance.now();
    answerQuestion({ text: question }, corpus);
    return performance.now() - before;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1);
  print(`warm answers: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
  print(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB RSS`);
  rmSync(dataDir, { recursive: true });
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
