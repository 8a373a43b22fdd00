import type { Corpus } from '../corpus/corpus.ts';
import { QuelleError } from '../errors.ts';
import { type Command, FOUND, NOTHING_FOUND } from './command.ts';
import { openArchive } from './open-archive.ts';
import { parseCount, parseOptions } from './parse-options.ts';
import { readBatch } from './read-batch.ts';

const usage = 'search [--json] [--knowledge PFAD]… [--limit K] (--batch DATEI | "Frage")';
const MOST_HITS = 1000;

export const searchCommand: Command = {
  name: 'search',
  usage,
  summary: 'Zeigt die Textstellen, die zu einer Frage am besten passen: eine Zeile JSON je Frage.',
  async run(args, terminal, config) {
    const { values, positionals } = parseOptions(
      args,
      {
        json: { type: 'boolean' },
        knowledge: { type: 'string', multiple: true },
        limit: { type: 'string', default: '10' },
        batch: { type: 'string' },
      },
      usage,
    );
    const limit = parseCount('--limit', values.limit, MOST_HITS);
    const questions = values.batch
      ? await readBatch(values.batch)
      : positionals.map((question) => ({ id: null, question }));
    if (questions.length === 0)
      throw new QuelleError('usage', `Erwartet wird ${usage}, gekommen ist keine Frage.`);
    const opened = await openArchive(values.knowledge, config, terminal);
    let found = 0;
    for (const { question } of questions) {
      const hits = hitsOf(question, opened.corpus, limit);
      found += hits.length;
      terminal.out(`${JSON.stringify({ query: question, hits })}\n`);
    }
    return found > 0 ? FOUND : NOTHING_FOUND;
  },
};

/** Where the archive has no word of the question, what is spelt alike. */
function hitsOf(question: string, corpus: Corpus, limit: number) {
  const hits = corpus.search(corpus.queryTerms(question), limit);
  const found = hits.length > 0 ? hits : corpus.search(corpus.similarTerms(question), limit);
  return found.map(({ passage, score }) => ({
    article: passage.articleId,
    start: passage.start,
    end: passage.end,
    score,
  }));
}
