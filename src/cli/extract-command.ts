import { openReader } from '../app/open-reader.ts';
import type { Article } from '../article/article.ts';
import { extractStatements } from '../statement/extract-statements.ts';
import type { Statement } from '../statement/statement.ts';
import { type Command, FOUND, NOTHING_FOUND } from './command.ts';
import { parseFileArgument } from './parse-file-argument.ts';
import { readGivenArticles } from './read-given-articles.ts';
import { writeExtracted } from './write-extracted.ts';

const usage = 'extract [--json] DATEI';

export const extractCommand: Command = {
  name: 'extract',
  usage,
  summary:
    'Zeigt, wer in den Artikeln einer Datei was gesagt hat, als Text oder als eine Zeile JSON je Artikel.',
  async run(args, terminal, config) {
    const { file, json } = parseFileArgument(args, usage);
    const articles = await readGivenArticles(file, usage, terminal, config);
    const reader = await openReader(config.dataDir, terminal.note);
    let found = 0;
    for (const article of articles) {
      const statements = extractStatements(reader.readArticle(article));
      found += statements.length;
      if (json) terminal.out(`${JSON.stringify(extractedLine(article, statements))}\n`);
      else terminal.out(`${writeExtracted(article, statements, terminal.columns)}\n`);
    }
    return found > 0 ? FOUND : NOTHING_FOUND;
  },
};

function extractedLine({ id, title, text }: Article, statements: readonly Statement[]) {
  return {
    doc: id,
    title,
    statements: statements.map((statement) => ({
      start: statement.start,
      end: statement.end,
      spans: statement.spans.map((span) => [span.start, span.end]),
      type: statement.type,
      cue: statement.cueLemma,
      rule: statement.rule,
      speaker: statement.reference && {
        text: statement.speaker?.name ?? null,
        role: statement.speaker?.role ?? null,
        start: statement.reference.mention.start,
        end: statement.reference.mention.end,
        reason: statement.reference.reason,
      },
      via: statement.via,
      question: statement.question && [statement.question.start, statement.question.end],
      date: statement.date && {
        value: statement.date.value,
        text: statement.date.words && text.slice(statement.date.words.start, statement.date.words.end),
      },
    })),
  };
}
