import path from 'node:path';
import { QuelleError } from '../errors.ts';
import { openSqliteStore } from '../storage/sqlite/open-sqlite-store.ts';
import { type Command, FOUND } from './command.ts';
import { parseOptions } from './parse-options.ts';

const usage = 'backup DATEI';

export const backupCommand: Command = {
  name: 'backup',
  usage,
  summary: 'Schreibt eine Kopie der Datenbank (Abonnements, Buch der Posts), auch während der Bot läuft.',
  async run(args, terminal, config) {
    const { positionals } = parseOptions(args, {}, usage);
    const [file] = positionals;
    if (!file || positionals.length > 1)
      throw new QuelleError('usage', `Erwartet wird ${usage}, gekommen sind ${positionals.length} Dateien.`);
    const store = await openSqliteStore(path.join(config.dataDir, 'quelle.sqlite'));
    try {
      await store.backup(file);
    } finally {
      await store.close();
    }
    terminal.note(`Die Datenbank ist nach ${file} kopiert.`);
    return FOUND;
  },
};
