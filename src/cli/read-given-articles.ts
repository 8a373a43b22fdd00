import type { Article } from '../article/article.ts';
import { readArchive } from '../article/read-archive.ts';
import type { Config } from '../config/config-values.ts';
import { QuelleError } from '../errors.ts';
import type { Terminal } from './command.ts';

/**
 * The articles of the file or folder a command was given; every problem is shown.
 * @throws QuelleError `usage` when no article is in it
 */
export async function readGivenArticles(
  file: string,
  usage: string,
  terminal: Terminal,
  { timeZone }: Config,
): Promise<readonly Article[]> {
  const { articles, problems } = await readArchive([file], { timeZone });
  for (const { sentence } of problems) terminal.note(sentence);
  if (articles.length === 0)
    throw new QuelleError(
      'usage',
      `Erwartet wird ${usage} mit wenigstens einem Artikel, in ${file} ist keiner.`,
    );
  return articles;
}
