import { type Command, FOUND, NOTHING_FOUND } from './command.ts';
import { openArchive } from './open-archive.ts';
import { parseOptions } from './parse-options.ts';

const usage = 'index [--knowledge PFAD]…';

export const indexCommand: Command = {
  name: 'index',
  usage,
  summary: 'Baut den Index eines Archivs und legt ihn ab, damit der nächste Start nur Neues lesen muss.',
  async run(args, terminal, config) {
    const { values } = parseOptions(args, { knowledge: { type: 'string', multiple: true } }, usage);
    const paths = values.knowledge ?? [config.knowledgeDir];
    terminal.note(`Der Index über ${paths.join(', ')} wird gebaut …`);
    const { corpus, analysed, keepIndex, neighbours } = await openArchive(values.knowledge, config, terminal);
    await keepIndex();
    await neighbours.refresh();
    const { articles } = corpus.coverage();
    terminal.note(`${articles} Artikel im Index, ${analysed} davon neu gelesen.`);
    return articles > 0 ? FOUND : NOTHING_FOUND;
  },
};
