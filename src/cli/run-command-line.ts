import { makeOwnFolder } from '../app/own-folder.ts';
import type { Config } from '../config/config-values.ts';
import { QuelleError } from '../errors.ts';
import { BROKEN, type Command, FOUND, type Terminal, WRONG_USE } from './command.ts';
import { explainOptions } from './explain-options.ts';

/** What the program is asked about itself. */
const HELP = new Set(['help', '--help', '-h']);
const VERSION = new Set(['version', '--version', '-v']);

/** What a command line runs with. */
export interface CommandLineOptions {
  readonly commands: readonly Command[];
  readonly terminal: Terminal;
  /** Read only when a command runs, so that `--help` works with a wrong setting. */
  readonly config: () => Config;
  /** The program's version, as `--version` says it. */
  readonly version: string;
}

/**
 * Runs one command.
 * @param argv the words after the program's name
 * @returns the exit code: 0 found, 1 nothing found, 2 wrong use or broken input, 70 an error nobody expected
 */
export async function runCommandLine(argv: readonly string[], options: CommandLineOptions): Promise<number> {
  const { commands, terminal } = options;
  const [name, ...args] = argv;
  if (name === undefined || (HELP.has(name) && args.length === 0)) return show(terminal, help(commands));
  if (VERSION.has(name)) return show(terminal, `Quelle ${options.version}\n`);
  const asked = HELP.has(name) ? args[0] : name;
  const command = commands.find((candidate) => candidate.name === asked);
  if (!command) {
    const names = commands.map((candidate) => candidate.name).join(', ');
    terminal.note(`Erwartet wird ein Befehl (${names}), gekommen ist „${asked}“.`);
    return WRONG_USE;
  }
  if (HELP.has(name) || args.includes('--help') || args.includes('-h'))
    return show(terminal, helpWith(command));
  return run(command, args, options);
}

async function run(
  command: Command,
  args: readonly string[],
  { terminal, config }: CommandLineOptions,
): Promise<number> {
  try {
    const settings = config();
    for (const problem of settings.unknownSettings) terminal.note(problem);
    await makeOwnFolder(settings.dataDir).catch(() => {});
    return await command.run(args, terminal, settings);
  } catch (error) {
    const expected = error instanceof QuelleError;
    terminal.note(expected ? error.message : `Unerwarteter Fehler: ${String(error)}`);
    return expected ? WRONG_USE : BROKEN;
  }
}

function show(terminal: Terminal, text: string): number {
  terminal.out(text);
  return FOUND;
}

const helpWith = ({ usage, summary }: Command): string =>
  `${[`quelle ${usage}`, summary, ...explainOptions(usage)].join('\n')}\n`;

function help(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ usage, summary }) => [`  quelle ${usage}`, `      ${summary}`]);
  return [
    'Quelle: wer hat was gesagt, und wann?',
    '',
    ...lines,
    '',
    '  quelle help BEFEHL, quelle --version',
    '',
    'Rückgabewert: 0 gefunden, 1 nichts gefunden, 2 falsche Bedienung oder kaputte Eingabe.',
    '',
  ].join('\n');
}
