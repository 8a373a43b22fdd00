import { openReader } from '../app/open-reader.ts';
import { type Command, FOUND, NOTHING_FOUND } from './command.ts';
import { parseFileArgument } from './parse-file-argument.ts';
import { readGivenArticles } from './read-given-articles.ts';
import { writeDates } from './write-dates.ts';

const usage = 'dates [--json] DATEI';

export const datesCommand: Command = {
  name: 'dates',
  usage,
  summary:
    'Zeigt die Zeitangaben der Artikel einer Datei mit ihrem TIMEX3-Wert, als Text oder als eine Zeile JSON je Artikel.',
  async run(args, terminal, config) {
    const { file, json } = parseFileArgument(args, usage);
    const articles = await readGivenArticles(file, usage, terminal, config);
    const reader = await openReader(config.dataDir, terminal.note);
    let found = 0;
    for (const article of articles) {
      const expressions = reader
        .readArticle(article)
        .times.flatMap(({ start, end, value, type }) =>
          value === null ? [] : [{ start, end, value, type: type.toUpperCase() }],
        );
      found += expressions.length;
      if (json) terminal.out(`${JSON.stringify({ id: article.id, expressions })}\n`);
      else terminal.out(`${writeDates(article, expressions, terminal.columns)}\n`);
    }
    return found > 0 ? FOUND : NOTHING_FOUND;
  },
};
