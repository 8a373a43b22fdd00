import { existsSync } from 'node:fs';
import { chooseStore, sqliteFile } from '../app/choose-store.ts';
import { readKeeper } from '../app/keeper-id.ts';
import type { Config } from '../config/config-values.ts';
import { QuelleError } from '../errors.ts';
import { type Command, FOUND, type Terminal, WRONG_USE } from './command.ts';
import { openArchive } from './open-archive.ts';
import { openEditor, tellEdited } from './open-editor.ts';
import { parseOptions } from './parse-options.ts';

const usage = 'remove [--knowledge ORDNER] (--undo | KENNUNG…)';

export const removeCommand: Command = {
  name: 'remove',
  usage: usage,
  summary: 'Nimmt Artikel aus dem Archiv; --undo macht die letzte Änderung eines Tages rückgängig.',
  async run(args, terminal, config) {
    const { values, positionals } = parseOptions(
      args,
      { knowledge: { type: 'string' }, undo: { type: 'boolean', default: false } },
      usage,
    );
    if (values.undo === positionals.length > 0)
      throw new QuelleError('usage', `Erwartet wird ${usage}, gekommen ist beides oder keines.`);
    const editor = openEditor(values.knowledge, terminal, config);
    if (values.undo) return tellEdited(await editor.undo(), 'rückgängig', terminal) ? FOUND : WRONG_USE;
    const knowledge = values.knowledge === undefined ? undefined : [values.knowledge];
    const { archive } = await openArchive(knowledge, config, terminal);
    const removed: string[] = [];
    for (const id of positionals)
      if (tellEdited(await editor.remove(id, archive.fileOf(id)), 'entfernt', terminal)) removed.push(id);
    if (values.knowledge === undefined) await withdraw(removed, terminal, config);
    return removed.length === positionals.length ? FOUND : WRONG_USE;
  },
};

/** Writes down when they were taken out, for a bot that does not run now and would write when it runs again. */
async function withdraw(ids: readonly string[], terminal: Terminal, config: Config): Promise<void> {
  if (ids.length === 0 || (config.databaseUrl === null && !existsSync(sqliteFile(config)))) return;
  const at = new Date(terminal.now()).toISOString();
  try {
    const store = await chooseStore(config).open();
    try {
      const keeper = await readKeeper(config.dataDir);
      const marks = new Map((await store.articleMarks()).map((mark) => [mark.id, mark.keeper]));
      // What another process has in its files is still there.
      for (const id of ids)
        if ([null, keeper].includes(marks.get(id) ?? null)) await store.withdrawArticle(id, at);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof QuelleError)) throw error;
    terminal.note(
      `${error.message} Entfernt ist trotzdem; wann, schreibt der Bot auf, sobald er wieder läuft.`,
    );
  }
}
