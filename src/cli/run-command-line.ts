import type { Config } from '../config.ts';
import { QuelleError } from '../errors.ts';
import { type Command, FOUND, type Terminal, WRONG_USE } from './command.ts';

/**
 * Runs one command.
 * @param argv the words after the program's name
 * @param config read only when a command runs, so that `--help` works with a wrong setting
 * @returns the exit code: 0 found, 1 nothing found, 2 wrong use or broken input
 */
export async function runCommandLine(
  argv: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
  config: () => Config,
): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.out(help(commands));
    return FOUND;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const names = commands.map((candidate) => candidate.name).join(', ');
    terminal.note(`Erwartet wird ein Befehl (${names}), gekommen ist „${name}“.`);
    return WRONG_USE;
  }
  if (args.includes('--help')) {
    terminal.out(`${command.usage}\n${command.summary}\n`);
    return FOUND;
  }
  try {
    return await command.run(args, terminal, config());
  } catch (error) {
    if (!(error instanceof QuelleError)) throw error;
    terminal.note(error.message);
    return WRONG_USE;
  }
}

function help(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ usage, summary }) => [`  quelle ${usage}`, `      ${summary}`]);
  return ['Quelle: wer hat was gesagt, und wann?', '', ...lines, ''].join('\n');
}
