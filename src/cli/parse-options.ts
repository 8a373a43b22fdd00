import { type ParseArgsConfig, parseArgs } from 'node:util';
import { QuelleError } from '../errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>;

/**
 * The options of a command and the words beside them.
 * @param usage shown in the sentence when an option is wrong
 * @throws QuelleError `usage` for an unknown option, or one without its value
 */
export function parseOptions<const T extends Options>(
  args: readonly string[],
  options: T,
  usage: string,
): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new QuelleError('usage', `Erwartet wird ${usage}, gekommen ist ${wrongPart(error)}.`, error);
  }
}

/** @throws QuelleError `usage` when the value is no whole number from 1 to `most` */
export function parseCount(option: string, value: string, most: number): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new QuelleError(
    'usage',
    `${option} erwartet eine ganze Zahl von 1 bis ${most}, gekommen ist „${value}“.`,
  );
}

/** Node's sentence quotes the option as `'--name <value>'`. */
function wrongPart(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'([^']+)'/.exec(message)?.[1] ?? 'etwas anderes';
  const code = (error as { code?: unknown }).code;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `die unbekannte Option „${option}“`;
  return `„${option}“ ohne passenden Wert`;
}
