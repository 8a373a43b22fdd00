import { expectSqliteFile } from '../app/choose-store.ts';
import { repairDatabase } from '../storage/sqlite/repair.ts';
import { type Command, FOUND } from './command.ts';
import { nameRows } from './name-rows.ts';
import { parseOptions } from './parse-options.ts';

const usage = 'repair';

export const repairCommand: Command = {
  name: 'repair',
  usage,
  summary: 'Rettet aus einer beschädigten Datenbank, was sich lesen lässt; vorher den Bot beenden.',
  async run(args, terminal, config) {
    parseOptions(args, {}, usage);
    const file = expectSqliteFile(config);
    const { rows, damaged } = await repairDatabase(file, suffixAt(terminal.now()));
    const saved = Object.entries(rows).map(([table, count]) => `${count} ${nameRows(table)}`);
    terminal.out(`Gerettet: ${saved.join(', ')}.\n`);
    terminal.note(`Die neue Datenbank ist ${file}, die alte liegt in ${damaged}.`);
    return FOUND;
  },
};

/** The end of a name under which an old file is kept: "alt-2026-03-01T0730". */
export function suffixAt(milliseconds: number): string {
  return `alt-${new Date(milliseconds).toISOString().slice(0, 19).replaceAll(':', '')}`;
}
