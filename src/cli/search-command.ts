import type { Corpus, PassageHit } from '../corpus/corpus.ts';
import { QuelleError } from '../errors.ts';
import { whenThere } from '../memory/on-its-way.ts';
import { type Command, FOUND, NOTHING_FOUND } from './command.ts';
import { openArchive } from './open-archive.ts';
import { parseCount, parseOptions } from './parse-options.ts';
import { readBatch } from './read-batch.ts';
import { writeHits } from './write-hits.ts';

const usage = 'search [--json] [--knowledge PFAD]… [--limit K] (--batch DATEI | "Frage")';
const MOST_HITS = 1000;

export const searchCommand: Command = {
  name: 'search',
  usage,
  summary:
    'Zeigt die Textstellen, die zu einer Frage am besten passen, als Text oder als eine Zeile JSON je Frage.',
  async run(args, terminal, config) {
    const { values, positionals } = parseOptions(
      args,
      {
        json: { type: 'boolean', default: false },
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
      const hits = await whenThere(() => hitsOf(question, opened.corpus, limit));
      found += hits.length;
      if (values.json) terminal.out(`${JSON.stringify({ query: question, hits: hits.map(placeOf) })}\n`);
      else terminal.out(writeHits(question, hits, opened.corpus, terminal.columns));
    }
    return found > 0 ? FOUND : NOTHING_FOUND;
  },
};

/** Where the archive has no word of the question, what is spelt alike. */
function hitsOf(question: string, corpus: Corpus, limit: number): readonly PassageHit[] {
  const hits = corpus.search(corpus.queryTerms(question), limit);
  return hits.length > 0 ? hits : corpus.search(corpus.similarTerms(question), limit);
}

function placeOf({ passage: { articleId, start, end }, score }: PassageHit) {
  return { article: articleId, start, end, score };
}
