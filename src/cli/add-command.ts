import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { ArchiveEditor, Edited } from '../app/archive-editor.ts';
import { QuelleError } from '../errors.ts';
import { type Command, FOUND, type Terminal, WRONG_USE } from './command.ts';
import { openEditor, tellEdited } from './open-editor.ts';
import { parseOptions } from './parse-options.ts';

const usage = 'add [--knowledge ORDNER] ADRESSE|DATEI|-…';

export const addCommand: Command = {
  name: 'add',
  usage: usage,
  summary: 'Nimmt Webseiten und Dateien ins Archiv auf; „-“ nimmt einen Text von der Standardeingabe.',
  async run(args, terminal, config) {
    const { values, positionals } = parseOptions(args, { knowledge: { type: 'string' } }, usage);
    if (positionals.length === 0)
      throw new QuelleError('usage', `Erwartet wird ${usage}, gekommen ist keines davon.`);
    const editor = openEditor(values.knowledge, terminal, config);
    let code = FOUND;
    for (const given of positionals) {
      const edited = await add(given, editor, terminal);
      if (!tellEdited(edited, 'aufgenommen', terminal)) code = WRONG_USE;
    }
    return code;
  },
};

async function add(given: string, editor: ArchiveEditor, terminal: Terminal): Promise<Edited> {
  if (given === '-') return editor.addText(await text(terminal.input));
  if (/^https?:\/\//i.test(given)) return editor.addLink(given);
  const bytes = await readFile(given).catch(() => null);
  if (bytes) return editor.addFile(given, bytes);
  return {
    kind: 'refused',
    reason: `Erwartet wird eine Adresse oder eine lesbare Datei, „${given}“ ist keine.`,
  };
}
