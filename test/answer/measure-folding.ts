import type { Candidate } from '../../src/answer/candidate.ts';
import { foldCopies } from '../../src/answer/fold-copies.ts';
import type { Article } from '../../src/article/article.ts';
import type { Statement } from '../../src/statement/statement.ts';
import type { PrintedStory } from './statement-copy-set.ts';

export interface Folding {
  /** How many statements were found in the stories. */
  readonly statements: number;
  /** Of the pairs that were folded, the share that are one statement. */
  readonly precision: number;
  /** Of the pairs that are one statement, the share that was folded. */
  readonly recall: number;
}

/** Folds the statements of printed stories, as the archive finds them, and counts pairs from different articles. */
export function measureFolding(
  stories: readonly PrintedStory[],
  statementsOf: (article: Article) => readonly Statement[],
): Folding {
  const numbers = new Map<Candidate, number>();
  for (const { article, places } of stories)
    for (const statement of statementsOf(article)) {
      const place = places.find(({ start, end }) => statement.start >= start && statement.end <= end);
      if (!place) continue;
      const candidate = { article, span: statement, statement, position: 'andere' } as unknown as Candidate;
      numbers.set(candidate, place.statement);
    }
  const groups = foldCopies([...numbers.keys()]).map(({ candidate, copies }) => [candidate, ...copies]);
  const folded = countPairs(groups);
  const right = groups.reduce(
    (sum, group) => sum + countPairs(partition(group, (one) => numbers.get(one))),
    0,
  );
  const same = countPairs(partition([...numbers.keys()], (one) => numbers.get(one)));
  return { statements: numbers.size, precision: right / folded, recall: right / same };
}

const countPairs = (groups: readonly (readonly Candidate[])[]): number =>
  groups.reduce((sum, group) => {
    const articles = partition(group, ({ article }) => article.id);
    const within = articles.reduce((pairs, { length }) => pairs + choose2(length), 0);
    return sum + choose2(group.length) - within;
  }, 0);

const choose2 = (count: number): number => (count * (count - 1)) / 2;

function partition<T>(list: readonly T[], key: (one: T) => unknown): readonly (readonly T[])[] {
  const groups = new Map<unknown, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups.values()];
}
