import { QuelleError } from '../errors.ts';
import { type Command, FOUND, WRONG_USE } from './command.ts';
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
    let code = FOUND;
    for (const id of positionals)
      if (!tellEdited(await editor.remove(id, archive.fileOf(id)), 'entfernt', terminal)) code = WRONG_USE;
    return code;
  },
};
