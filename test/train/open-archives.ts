import path from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { readArchive } from '../../src/article/read-archive.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { readSequences, sampleArticles } from '../../src/corpus/read-sequences.ts';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import { learnVectors } from '../../src/neighbours/word-neighbours.ts';
import { testReader } from '../reading/test-reader.ts';
import type { ArchiveName } from './judged-question.ts';

const SHARED = path.join(process.cwd(), '..', 'shared');

const PLACES: Readonly<Record<ArchiveName, string>> = {
  articles: path.join(SHARED, 'articles'),
  wikinews: path.join(SHARED, 'corpus', 'wikinews.jsonl'),
  press: path.join(SHARED, 'corpus', 'press.jsonl'),
};

export const ARCHIVES: readonly ArchiveName[] = ['articles', 'wikinews', 'press'];

/** The articles of an archive in the order of their ids. */
export async function readArticles(name: ArchiveName): Promise<readonly Article[]> {
  const { articles } = await readArchive([PLACES[name]]);
  return articles.toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

/** An archive as the bot would open it, with what is learned from its words. */
export function openCorpus(articles: readonly Article[]): Corpus {
  const corpus = createCorpus(testReader, new InvertedIndex());
  for (const article of articles) corpus.add(article);
  const sample = sampleArticles(corpus).flatMap((id) => corpus.article(id) ?? []);
  corpus.useNeighbours(learnVectors(readSequences(sample, testReader.vocabulary)));
  return corpus;
}
