import { chooseStore } from '../app/choose-store.ts';
import { type Command, FOUND } from './command.ts';
import { parseFileArgument } from './parse-file-argument.ts';

const usage = 'backup DATEI';

export const backupCommand: Command = {
  name: 'backup',
  usage,
  summary: 'Schreibt eine Kopie der Datenbank (Abonnements, Buch der Posts), auch während der Bot läuft.',
  async run(args, terminal, config) {
    const { file } = parseFileArgument(args, usage);
    const store = await chooseStore(config).open();
    try {
      await store.backup(file);
    } finally {
      await store.close();
    }
    terminal.note(`Die Datenbank ist nach ${file} kopiert.`);
    return FOUND;
  },
};
