import { QuelleError } from '../errors.ts';
import { parseOptions } from './parse-options.ts';

/**
 * The one file of a command that takes a file, and whether `--json` stands with it.
 * @throws QuelleError `usage` when there is none or more than one
 */
export function parseFileArgument(args: readonly string[], usage: string): { file: string; json: boolean } {
  const { values, positionals } = parseOptions(args, { json: { type: 'boolean', default: false } }, usage);
  const [file] = positionals;
  if (file && positionals.length === 1) return { file, json: values.json };
  const came = positionals.length === 0 ? 'keine Datei' : `${positionals.length} Dateien`;
  throw new QuelleError('usage', `Erwartet wird ${usage}, gekommen ist ${came}.`);
}
