import { existsSync } from 'node:fs';
import { openReader } from '../app/open-reader.ts';
import type { Article } from '../article/article.ts';
import type { Config } from '../config/config-values.ts';
import { QuelleError } from '../errors.ts';
import { explainStatements } from '../statement/explain-statements.ts';
import { type Command, FOUND, NOTHING_FOUND, type Terminal } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { readGivenArticles } from './read-given-articles.ts';

const usage = 'explain DATEI|TEXT';

export const explainCommand: Command = {
  name: 'explain',
  usage,
  summary: 'Erklärt zu jedem Satz einer Datei oder eines Textes, welche Regel welche Aussage gefunden hat.',
  async run(args, terminal, config) {
    const { positionals } = parseOptions(args, {}, usage);
    const [given] = positionals;
    if (!given || positionals.length > 1)
      throw new QuelleError('usage', `Erwartet wird ${usage}; ein Text steht in Anführungszeichen.`);
    const articles = await readGiven(given, terminal, config);
    const reader = await openReader(config.dataDir, terminal.note);
    const lines = articles.flatMap((article) => explainStatements(reader.readArticle(article)));
    for (const line of lines) terminal.out(`${line}\n`);
    return lines.some((line) => line.startsWith('  Aussage')) ? FOUND : NOTHING_FOUND;
  },
};

async function readGiven(given: string, terminal: Terminal, config: Config): Promise<readonly Article[]> {
  if (existsSync(given)) return readGivenArticles(given, usage, terminal, config);
  return [{ id: 'text', title: '', text: given, publishedAt: null, source: null, url: null, language: 'de' }];
}
