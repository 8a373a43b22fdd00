import { articleProblem } from './article-problem.ts';
import type { ParsedArticles } from './parsed-articles.ts';

/** Nothing was read of a file. @param message one German sentence: what was expected, what came */
export function leftOut(file: string, message: string): ParsedArticles {
  const problem = articleProblem('article', file, null, `${message} Die Datei wird übergangen.`);
  return { articles: [], problems: [problem] };
}
