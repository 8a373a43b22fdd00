import type { ArticleProblem } from '../article/article-problem.ts';
import type { Terminal } from './command.ts';

/** So many problems are shown one by one; a broken folder of thousands must not bury the answer. */
const SHOWN = 20;

/** One line for each problem of the archive, the first twenty in full. */
export function noteProblems(problems: readonly ArticleProblem[], terminal: Terminal): void {
  for (const { sentence } of problems.slice(0, SHOWN)) terminal.note(sentence);
  if (problems.length > SHOWN) terminal.note(`… und ${problems.length - SHOWN} weitere Hinweise zum Archiv.`);
}
