import { existsSync } from 'node:fs';
import path from 'node:path';
import { readArchive } from '../../src/article/read-archive.ts';
import { loadDictionary } from '../../src/language/load-dictionary.ts';
import { createReader } from '../../src/reading/reader.ts';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import type { Statement } from '../../src/statement/statement.ts';
import { findFaultOfName } from '../statement/find-fault-of-name.ts';
import { createRandom, numberOption } from './shared-random.ts';

const CORPORA = ['../shared/corpus/press.jsonl', 'knowledge'];

/**
 * Statements drawn at random, each with its sentence and speaker, to be read one by one; before them the speakers of the whole
 * archive that are no person, body or group.
 *
 *     npm run bench -- draw-statements --seed=1 --count=300
 */
export async function bench(print: (line: string) => void): Promise<void> {
  const corpus = CORPORA.find((file) => existsSync(path.resolve(file)));
  if (corpus === undefined) throw new Error(`None of these is there: ${CORPORA.join(', ')}`);
  const random = createRandom(numberOption('seed', 1));
  const count = numberOption('count', 300);
  const reader = createReader(await loadDictionary({ cacheDir: 'data' }));
  const { articles } = await readArchive([path.resolve(corpus)]);
  const drawn: string[] = [];
  const faults = new Map<string, string>();
  let seen = 0;
  for (const article of articles) {
    const reading = reader.readArticle(article);
    for (const statement of extractStatements(reading)) {
      const name = statement.speaker?.name;
      const fault = name === undefined ? null : findFaultOfName(name, reader.vocabulary);
      if (name !== undefined && fault !== null) faults.set(name, fault);
      seen += 1;
      const at = seen <= count ? seen - 1 : Math.floor(random() * seen);
      if (at < count) drawn[at] = describe(article.id, article.text, statement);
    }
  }
  print(`${corpus}: ${articles.length} articles, ${seen} statements`);
  print(`speakers that are nobody: ${faults.size}`);
  for (const [name, fault] of faults) print(`- ${name}: ${fault}`);
  for (const [index, line] of drawn.entries()) print(`${index + 1}. ${line}`);
}

function describe(
  id: string,
  text: string,
  { sentence, spans, speaker, reference, rule }: Statement,
): string {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const before = text.slice(Math.max(0, sentence.start - 160), sentence.start);
  const who =
    speaker === null ? 'nobody' : `${speaker.name}${speaker.role === null ? '' : ` (${speaker.role})`}`;
  const line = `[${id}] ${who} <${reference?.reason ?? '-'}; ${rule}> ${before} ‖ ${text.slice(sentence.start, sentence.end)} ‖ ${words.slice(0, 80)}`;
  return line.replace(/\s+/g, ' ');
}
