import { expectSqliteFile } from '../app/choose-store.ts';
import { restoreDatabase } from '../storage/sqlite/repair.ts';
import { type Command, FOUND } from './command.ts';
import { parseFileArgument } from './parse-file-argument.ts';
import { suffixAt } from './repair-command.ts';

const usage = 'restore DATEI';

export const restoreCommand: Command = {
  name: 'restore',
  usage,
  summary: 'Spielt eine Sicherung der Datenbank zurück; vorher den Bot beenden.',
  async run(args, terminal, config) {
    const { file: backup } = parseFileArgument(args, usage);
    const file = expectSqliteFile(config);
    const old = await restoreDatabase(file, backup, suffixAt(terminal.now()));
    terminal.note(
      `${file} ist jetzt ${backup}.${old === null ? '' : ` Die alte Datenbank liegt in ${old}.`}`,
    );
    return FOUND;
  },
};
