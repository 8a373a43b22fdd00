import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Candidate } from '../../src/answer/candidate.ts';
import { foldCopies } from '../../src/answer/fold-copies.ts';
import type { Article } from '../../src/article/article.ts';
import { areCopies } from '../../src/article/near-copies.ts';
import { readArchive } from '../../src/article/read-archive.ts';
import { loadDictionary } from '../../src/language/load-dictionary.ts';
import { createReader } from '../../src/reading/reader.ts';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { measureFolding } from '../answer/measure-folding.ts';
import { makeStatementCopySet } from '../answer/statement-copy-set.ts';
import { makeCopySet } from '../article/copy-set.ts';

const PRESS = '../shared/corpus/press.jsonl';
const SEEDS = [7, 11, 23];

/**
 * How many copies are found, and how many of what is found are copies: of articles and of statements, on generated
 * stories. Over press articles the pairs are counted; with `--show` they are printed, to be read.
 */
export async function bench(print: (line: string) => void): Promise<void> {
  const reader = createReader(await loadDictionary({ cacheDir: 'data' }));
  const statementsOf = (article: Article) => extractStatements(reader.readArticle(article));
  print('| level | seed | precision | recall |');
  print('|---|---|---|---|');
  for (const seed of SEEDS) {
    const { precision, recall } = measureArticles(seed);
    print(`| articles | ${seed} | ${precision.toFixed(4)} | ${recall.toFixed(4)} |`);
  }
  for (const seed of SEEDS) {
    const { precision, recall, statements } = measureFolding(makeStatementCopySet(60, 5, seed), statementsOf);
    print(`| ${statements} statements | ${seed} | ${precision.toFixed(4)} | ${recall.toFixed(4)} |`);
  }
  if (!existsSync(path.resolve(PRESS))) return;
  const { articles } = await readArchive([path.resolve(PRESS)]);
  const groups = groupCopies(articles);
  const pairs = groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  print(`${articles.length} press articles: ${groups.length} stories in several of them, ${pairs} pairs`);
  const show = process.argv.includes('--show');
  if (show)
    for (const group of groups) print(group.map(({ source, title }) => `${source}: ${title}`).join(' | '));
  let folded = 0;
  for (const group of groups)
    for (const { candidate, copies } of foldCopies(
      group.flatMap((article) => candidatesOf(article, statementsOf)),
    )) {
      folded += copies.length;
      if (show) for (const copy of copies) print(`${wordsOf(candidate)}\n  = ${wordsOf(copy)}`);
    }
  print(`${folded} statements of them are copies of another`);
  printSpeakers(articles, statementsOf, show, print);
}

/** The same for all articles, among the statements of one speaker. */
function printSpeakers(
  articles: readonly Article[],
  statementsOf: StatementsOf,
  show: boolean,
  print: (line: string) => void,
): void {
  const bySpeaker = new Map<string, Candidate[]>();
  for (const candidate of articles.flatMap((article) => candidatesOf(article, statementsOf))) {
    const name = candidate.statement?.speaker?.name;
    if (name !== undefined) bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), candidate]);
  }
  let [all, folded] = [0, 0];
  for (const candidates of bySpeaker.values()) {
    all += candidates.length;
    for (const { candidate, copies } of foldCopies(candidates)) {
      folded += copies.length;
      if (show) for (const copy of copies) print(`${wordsOf(candidate)}\n  ~ ${wordsOf(copy)}`);
    }
  }
  print(`${folded} of all ${all} statements with a speaker are copies of another of the same speaker`);
}

type StatementsOf = (article: Article) => ReturnType<typeof extractStatements>;

function measureArticles(seed: number): { readonly precision: number; readonly recall: number } {
  const texts = makeCopySet(120, seed).map(({ story, text }, paper) => ({
    story,
    article: { text, source: `Blatt ${paper}`, publishedAt: null },
  }));
  let [right, wrong, missed] = [0, 0, 0];
  for (const [at, left] of texts.entries())
    for (const other of texts.slice(at + 1)) {
      const found = areCopies(left.article, other.article);
      const isSame = left.story === other.story;
      if (found && isSame) right += 1;
      else if (found) wrong += 1;
      else if (isSame) missed += 1;
    }
  return { precision: right / (right + wrong), recall: right / (right + missed) };
}

/** Articles that are copies of one another, or of a third one. */
function groupCopies(articles: readonly Article[]): readonly (readonly Article[])[] {
  const groups: Article[][] = [];
  for (const article of articles) {
    const found = groups.find((group) => group.some((other) => areCopies(other, article)));
    if (found) found.push(article);
    else groups.push([article]);
  }
  return groups.filter(({ length }) => length > 1);
}

function candidatesOf(article: Article, statementsOf: StatementsOf): readonly Candidate[] {
  return statementsOf(article).map(
    (statement) => ({ article, span: statement, statement, position: 'andere' }) as unknown as Candidate,
  );
}

const wordsOf = ({ article, span, statement }: Candidate): string =>
  `[${article.source}; ${statement?.speaker?.name ?? '?'}] ${article.text.slice(span.start, span.end).replaceAll('\n', ' ')}`;
