import { READ_NAMES } from './measure-evidence.ts';
import type { Asked } from './seen-sentence.ts';

/** What the search gave for a question. */
export interface SearchFacts {
  /** The weight of all terms searched for. */
  readonly total: number;
  /** The scores of the passages, the best first. */
  readonly scores: readonly number[];
}

const TOP = 5;
const MANY = 20;

/** Numbers of which the best of all sentences and the mean of the likeliest count. */
const SPREAD: readonly string[] = [
  'words in the sentence',
  'words in the sentence and before it',
  'words in the passage',
  'words in the title',
  'words close together',
  'kindred words in the passage',
  'words in the whole article',
  'kindred words in the whole article',
  'heaviest word missing in the whole article',
  'no kindred of the heaviest word in the whole article',
  'names in the sentence',
  'a name missing in the whole article',
  'strength of the proof',
  'like the likeliest sentences',
  'names in the title and the lead',
  'kindred words in the sentence',
  'somebody named speaks',
];
const KINDS: readonly string[] = [
  'yes or no is asked',
  'a number is asked',
  'a person is asked',
  'an utterance is asked',
  'keywords',
];

/** The numbers by which a question is met with silence or not. */
export const QUESTION_NAMES: readonly string[] = [
  'best sentence',
  'second best sentence',
  'fifth best sentence',
  'the best eight together',
  'score of the best passage per word',
  'score of the best passage',
  'first passage against the tenth',
  'first passage against the twentieth',
  'first passage against the fiftieth',
  'third passage against the fiftieth',
  'best sentences of one article',
  'articles of the best twenty',
  'sentences that tell of others',
  'number of words',
  'number of names',
  ...SPREAD.flatMap((name) => [`most: ${name}`, `among the best: ${name}`]),
  ...KINDS,
];

/** A sentence with its evidence and what the relevance model makes of it. */
export interface WeighedSentence {
  readonly article: string;
  readonly evidence: Float64Array;
  /** The sum of the relevance model. */
  readonly sum: number;
  /** It tells the asked event of others. */
  readonly vetoed: boolean;
}

/** @param sentences the likeliest first */
export function measureQuestion(
  { words: { words } }: Asked,
  { total, scores }: SearchFacts,
  sentences: readonly WeighedSentence[],
): Float64Array {
  const sumAt = (place: number): number => sentences[place]?.sum ?? LEAST_SUM;
  const scoreAt = (place: number): number => scores[place] ?? 0;
  const ratio = (left: number, right: number): number => Math.min(4, scoreAt(left) / (scoreAt(right) || 1));
  const best = sentences.slice(0, 8);
  const counts = new Map<string, number>();
  for (const { article } of best) counts.set(article, (counts.get(article) ?? 0) + 1);
  return Float64Array.from([
    sumAt(0),
    sumAt(1),
    sumAt(4),
    best.reduce((sum, sentence) => sum + 1 / (1 + Math.exp(-sentence.sum)), 0),
    total === 0 ? 0 : scoreAt(0) / total,
    scoreAt(0),
    ratio(0, 9),
    ratio(0, 19),
    ratio(0, 49),
    ratio(2, 49),
    Math.max(0, ...counts.values()) / 8,
    new Set(sentences.slice(0, MANY).map(({ article }) => article)).size / MANY,
    sentences.filter(({ vetoed }) => vetoed).length / Math.max(1, sentences.length),
    Math.min(2, words.length / 8),
    Math.min(4, words.filter(({ name }) => name).length),
    ...SPREAD.flatMap((name) => spread(sentences, READ_NAMES.indexOf(name))),
    ...KINDS.map((name) => sentences[0]?.evidence[READ_NAMES.indexOf(name)] ?? 0),
  ]);
}

const LEAST_SUM = -8;

function spread(sentences: readonly WeighedSentence[], place: number): readonly number[] {
  const values = sentences.map(({ evidence }) => evidence[place] ?? 0);
  const top = values.slice(0, TOP);
  return [
    values.reduce((most, value) => Math.max(most, value), 0),
    top.length === 0 ? 0 : top.reduce((sum, value) => sum + value, 0) / top.length,
  ];
}
