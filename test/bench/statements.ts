import { existsSync } from 'node:fs';
import path from 'node:path';
import { readArchive } from '../../src/article/read-archive.ts';
import { findSentences } from '../../src/language/find-sentences.ts';
import { loadDictionary } from '../../src/language/load-dictionary.ts';
import { createReader } from '../../src/reading/reader.ts';
import { extractStatements } from '../../src/statement/extract-statements.ts';

const CORPORA = ['../shared/corpus/wikinews.jsonl', 'knowledge'];

/** Sentences a second through the extractor on one core, over the first corpus there is; CPU time, not the clock. */
export async function bench(print: (line: string) => void): Promise<void> {
  const corpus = CORPORA.find((file) => existsSync(path.resolve(file)));
  if (corpus === undefined) throw new Error(`None of these is there: ${CORPORA.join(', ')}`);
  const reader = createReader(await loadDictionary({ cacheDir: 'data' }));
  const { articles } = await readArchive([path.resolve(corpus)]);
  const sentences = articles.reduce((count, { text }) => count + findSentences(text).length, 0);
  print(`${corpus}: ${articles.length} articles, ${sentences} sentences`);
  for (const run of ['cold', 'warm']) {
    const before = process.cpuUsage();
    let statements = 0;
    for (const article of articles) statements += extractStatements(reader.readArticle(article)).length;
    const seconds = process.cpuUsage(before).user / 1e6;
    print(`${run}: ${statements} statements, ${Math.round(sentences / seconds)} sentences a second`);
  }
  for (const times of [1, 2, 4]) {
    const text = articles
      .slice(0, 100)
      .map((article) => article.text)
      .join('\n\n')
      .repeat(times);
    const long = { id: 'long', title: '', text, publishedAt: null, source: null, url: null, language: 'de' };
    const before = process.cpuUsage();
    extractStatements(reader.readArticle(long));
    print(`one article of ${text.length} characters: ${Math.round(process.cpuUsage(before).user / 1000)} ms`);
  }
}
