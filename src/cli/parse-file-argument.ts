import { QuelleError } from '../errors.ts';
import { parseOptions } from './parse-options.ts';

/**
 * The one file of a command that takes a file and, as every command with a JSON line a record, `--json`.
 * @throws QuelleError `usage` when there is none or more than one
 */
export function parseFileArgument(args: readonly string[], usage: string): string {
  const { positionals } = parseOptions(args, { json: { type: 'boolean' } }, usage);
  const [file] = positionals;
  if (file && positionals.length === 1) return file;
  const came = positionals.length === 0 ? 'keine Datei' : `${positionals.length} Dateien`;
  throw new QuelleError('usage', `Erwartet wird ${usage}, gekommen ist ${came}.`);
}
