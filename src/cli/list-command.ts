import { listLatest } from '../app/list-latest.ts';
import { type Command, FOUND, NOTHING_FOUND } from './command.ts';
import { openArchive } from './open-archive.ts';
import { parseCount, parseOptions } from './parse-options.ts';

const MOST_LISTED = 10_000;

const usage = 'list [--json] [--limit N] [--knowledge PFAD]…';

export const listCommand: Command = {
  name: 'list',
  usage: usage,
  summary: 'Zeigt die Artikel des Archivs, die zuletzt geschriebenen zuerst, mit Kennung und Datei.',
  async run(args, terminal, config) {
    const { values } = parseOptions(
      args,
      {
        json: { type: 'boolean', default: false },
        limit: { type: 'string' },
        knowledge: { type: 'string', multiple: true },
      },
      usage,
    );
    const limit = parseCount('--limit', values.limit ?? '20', MOST_LISTED);
    const { corpus, archive } = await openArchive(values.knowledge, config, terminal);
    const rows = await listLatest(corpus, (id) => archive.fileOf(id), limit);
    for (const { article, file } of rows) {
      const { id, title, publishedAt, source, url } = article;
      if (values.json) terminal.out(`${JSON.stringify({ id, title, publishedAt, source, url, file })}\n`);
      else
        terminal.out(
          `${id}  ${publishedAt ?? 'ohne Datum'}  ${source ?? 'ohne Quelle'}  ${title}  (${file})\n`,
        );
    }
    return rows.length > 0 ? FOUND : NOTHING_FOUND;
  },
};
