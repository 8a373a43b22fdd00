import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readline from 'node:readline';

/** Where the yardsticks are, when they are there: beside the project. */
const yardsticks = path.resolve('..', 'shared', 'yardsticks');
const generator = path.join(yardsticks, 'scale', 'generate.mjs');
const questionFiles = ['xquad', 'wikinews-titles'].map((name) =>
  path.join(yardsticks, 'retrieval', `${name}.questions.jsonl`),
);

/** A source of German-like passages, always the same for the same number. */
export interface Passages {
  /** Where they come from, for the head of the table. */
  readonly origin: string;
  readonly questions: readonly string[];
  texts(count: number): AsyncIterable<string>;
}

/** The yardsticks' generator and questions where they are present, the project's own otherwise. */
export function openPassages(): Passages {
  return existsSync(generator) ? yardstickPassages() : ownPassages();
}

function yardstickPassages(): Passages {
  return {
    origin: "the yardsticks' generator and their 1,082 retrieval questions",
    questions: questionFiles.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { readonly question: string }).question),
    ),
    async *texts(count) {
      const folder = mkdtempSync(path.join(tmpdir(), 'quelle-bench-'));
      try {
        const file = path.join(folder, 'passages.jsonl');
        spawnSync(process.execPath, [generator, String(count), file], { stdio: 'inherit' });
        for await (const line of readline.createInterface({ input: createReadStream(file) })) {
          yield (JSON.parse(line) as { readonly text: string }).text;
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

const FREQUENT = 'der die und in den von zu das mit sich auf für ist im dem nicht ein eine als auch'.split(
  ' ',
);
const BEGINNINGS = 'Ver Be Ent Auf Ab An Vor Nach Um Über Unter Aus Ein Mit Zu'.split(' ');
const MIDDLES = 'trag bau fahr handl lauf steh geb nehm sprech setz halt zieh schreib wend führ leg'.split(
  ' ',
);
const ENDS = 'ung er erei heit keit schaft en nis ling tum'.split(' ');

/** Words of German syllables after Zipf's law, each passage with a few of its own that come again. */
function ownPassages(): Passages {
  const word = (rank: number): string => {
    if (rank < FREQUENT.length) return FREQUENT[rank] ?? '';
    const at = <T>(list: readonly T[], from: number): T => list[Math.floor(from) % list.length] as T;
    const first = at(BEGINNINGS, rank) + at(MIDDLES, rank / BEGINNINGS.length);
    const end = at(ENDS, rank / (BEGINNINGS.length * MIDDLES.length));
    const number = Math.floor(rank / (BEGINNINGS.length * MIDDLES.length * ENDS.length));
    return number === 0 ? first + end : `${first}${at(MIDDLES, number)}${end}${number.toString(26)}`;
  };
  const draw = (random: () => number): string => word(Math.floor(300_000 ** random()) - 1);
  const questionRandom = createRandom(1);
  return {
    origin: "the project's own generator",
    questions: Array.from({ length: 500 }, () =>
      Array.from({ length: 6 }, () => draw(questionRandom)).join(' '),
    ),
    async *texts(count) {
      const random = createRandom(2);
      for (let i = 0; i < count; i++) {
        const own = Array.from({ length: 12 }, () => draw(random));
        const length = 20 + Math.floor(random() * 80);
        yield Array.from({ length }, () =>
          random() < 0.25 ? own[Math.floor(random() * own.length)] : draw(random),
        ).join(' ');
      }
    },
  };
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
