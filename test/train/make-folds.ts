import type { JudgedQuestion } from './judged-question.ts';
import { articleKey } from './match-text.ts';

/**
 * Parts questions into folds of about one size, so that questions sharing an article of their answers stay together. The same
 * questions give the same folds.
 *
 * @param questions each with the name of its archive, for ids of two archives may be equal
 * @returns the fold of each question, in their order
 */
export function makeFolds(
  questions: readonly { readonly archive: string; readonly question: JudgedQuestion }[],
  count: number,
): readonly number[] {
  const groups = groupByArticle(questions);
  const sizes = new Array<number>(count).fill(0);
  const folds = new Array<number>(questions.length).fill(0);
  for (const group of groups.toSorted((left, right) => right.length - left.length)) {
    const fold = sizes.indexOf(Math.min(...sizes));
    sizes[fold] = (sizes[fold] ?? 0) + group.length;
    for (const place of group) folds[place] = fold;
  }
  return folds;
}

function groupByArticle(
  questions: readonly { readonly archive: string; readonly question: JudgedQuestion }[],
): readonly (readonly number[])[] {
  const group = questions.map((_, place) => place);
  const root = (place: number): number => {
    let at = place;
    while (group[at] !== at) at = group[at] as number;
    return at;
  };
  const first = new Map<string, number>();
  questions.forEach(({ archive, question }, place) => {
    for (const article of goldArticles(question)) {
      const key = `${archive} ${article}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, place);
      else group[root(place)] = root(other);
    }
  });
  const members = new Map<number, number[]>();
  questions.forEach((_, place) => {
    const key = root(place);
    members.set(key, [...(members.get(key) ?? []), place]);
  });
  return [...members.values()];
}

/** The articles in which an answer stands. */
export const goldArticles = ({ positions }: JudgedQuestion): readonly string[] => [
  ...new Set(
    positions.flatMap(({ statements }) =>
      statements.flatMap(({ article, alts }) => [article, ...alts.map((alt) => alt.article)].map(articleKey)),
    ),
  ),
];

/** Those and the articles in which something near stands: without them nothing may be shown. */
export const nearArticles = (question: JudgedQuestion): readonly string[] => [
  ...new Set([...goldArticles(question), ...question.neutral.map(({ article }) => articleKey(article))]),
];
