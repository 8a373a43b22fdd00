import { once } from 'node:events';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { makeCopySet } from '../article/copy-set.ts';
import { createRandom } from '../random.ts';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
}

/** One word of so many is another in each copy. */
const CHANGED = 8;
/** Shorter words hold a sentence together and stay. */
const SHORTEST = 6;

/**
 * Writes an archive of so many articles: those of `source` once as they are, then copies of them in which one word of eight is
 * another word of the archive, so that no two are alike. Without the source, short reports of our own.
 */
export async function writeLargeArchive(file: string, count: number, source: string): Promise<void> {
  const originals = existsSync(source) ? readLines(source) : makeReports();
  const words = [...new Set(originals.flatMap(({ text }) => text.match(/\p{L}{6,}/gu) ?? []))];
  const random = createRandom(1);
  const out = createWriteStream(file);
  for (let written = 0; written < count; written += 1) {
    const copy = Math.floor(written / originals.length);
    const line = originals[written % originals.length] as Line;
    const change = (text: string) => (copy === 0 ? text : changeWords(text, words, random));
    const made = {
      ...line,
      id: copy === 0 ? line.id : `${line.id}-${copy}`,
      title: change(line.title),
      text: change(line.text),
    };
    if (!out.write(`${JSON.stringify(made)}\n`)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

const changeWords = (text: string, words: readonly string[], random: () => number): string =>
  text.replace(/\p{L}+/gu, (word) =>
    word.length >= SHORTEST && random() * CHANGED < 1
      ? (words[Math.floor(random() * words.length)] ?? word)
      : word,
  );

const readLines = (file: string): readonly Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const makeReports = (): readonly Line[] =>
  Array.from({ length: 15 }, (_, seed) => makeCopySet(200, seed + 1))
    .flat()
    .map(({ text }, place) => ({
      id: `g${place}`,
      title: `Meldung ${place}`,
      text: text.slice(0, 600),
      publishedAt: '2025-04-02',
    }));

/** The questions of the yardsticks over that archive, where they lie beside us. */
export function readQuestions(yardsticks: string): readonly string[] {
  return ['press', 'wiki'].flatMap((name) => {
    const file = path.join(yardsticks, 'questions', `${name}.json`);
    if (!existsSync(file)) return [];
    const { questions } = JSON.parse(readFileSync(file, 'utf8')) as { questions: { question: string }[] };
    return questions.map(({ question }) => question);
  });
}
