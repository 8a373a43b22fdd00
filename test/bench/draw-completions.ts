import { existsSync } from 'node:fs';
import path from 'node:path';
import { readArchive } from '../../src/article/read-archive.ts';
import { loadDictionary } from '../../src/language/load-dictionary.ts';
import { ArchiveRegister, dayOf } from '../../src/people/archive-register.ts';
import { type Completion, completeSpeaker } from '../../src/people/complete-speaker.ts';
import { findNamed } from '../../src/people/named-person.ts';
import { createReader } from '../../src/reading/reader.ts';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import type { Statement } from '../../src/statement/statement.ts';
import { createRandom, numberOption } from './shared-random.ts';

const CORPORA = ['../shared/corpus/press.jsonl', 'knowledge'];

/**
 * First names, roles and names that come from other articles of the archive, drawn at random to be judged one by one.
 *
 *     npm run bench -- draw-completions --seed=1 --count=50
 */
export async function bench(print: (line: string) => void): Promise<void> {
  const corpus = CORPORA.find((file) => existsSync(path.resolve(file)));
  if (corpus === undefined) throw new Error(`None of these is there: ${CORPORA.join(', ')}`);
  const random = createRandom(numberOption('seed', 1));
  const count = numberOption('count', 50);
  const reader = createReader(await loadDictionary({ cacheDir: 'data' }));
  const { articles } = await readArchive([path.resolve(corpus)]);
  const register = new ArchiveRegister(reader.vocabulary.memory.register);
  const told = articles.map((article) => {
    const reading = reader.readArticle(article);
    const found = { statements: extractStatements(reading), named: findNamed(reading) };
    register.learn(article.id, article.publishedAt, found.named);
    return { article, ...found };
  });
  const before = process.cpuUsage();
  const counts = { shown: 0, name: 0, role: 0, office: 0 };
  const drawn: string[] = [];
  let seen = 0;
  for (const { article, statements, named } of told) {
    const day = article.publishedAt === null ? null : dayOf(article.publishedAt);
    for (const statement of statements) {
      const { speaker } = statement;
      if (speaker === null || day === null) continue;
      counts.shown += 1;
      const { vocabulary } = reader;
      const completion = completeSpeaker(speaker, { text: article.text, day, named, vocabulary }, register);
      if (completion === null) continue;
      if (completion.role !== null) counts.role += 1;
      if (completion.name !== null) counts[speaker.kind === 'unnamed' ? 'office' : 'name'] += 1;
      seen += 1;
      const at = seen <= count ? seen - 1 : Math.floor(random() * seen);
      if (at < count) drawn[at] = describe(article.id, article.text, statement, completion);
    }
  }
  const { user, system } = process.cpuUsage(before);
  print(`${corpus}: ${articles.length} articles, ${counts.shown} speakers shown`);
  print(`completed: ${counts.name} first names, ${counts.office} names of an office, ${counts.role} roles`);
  print(`CPU: ${Math.round((user + system) / 1000)} ms for all of them`);
  for (const [index, line] of drawn.entries()) print(`${index + 1}. ${line}`);
}

function describe(id: string, text: string, { speaker, sentence }: Statement, to: Completion): string {
  const was = `${speaker?.name}${speaker?.role == null ? '' : ` (${speaker.role})`}`;
  const line = `[${id}] ${was} → ${to.name ?? '='} (${to.role ?? '='}) by [${to.article}] ‖ ${text.slice(sentence.start, sentence.end)}`;
  return line.replace(/\s+/g, ' ');
}
