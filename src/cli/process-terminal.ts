import { refusesColor } from '../config.ts';
import type { Terminal } from './command.ts';

/** So wide is a page for people where the screen says nothing. */
const COLUMNS = 80;

/** The terminal of this process: results on standard output, messages on standard error. */
export function processTerminal(): Terminal {
  // A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    out: (text) => process.stdout.write(text),
    note: (line) => process.stderr.write(`${line}\n`),
    input: process.stdin,
    inputIsTerminal: process.stdin.isTTY === true,
    columns: process.stdout.columns || COLUMNS,
    color: process.stdout.isTTY === true && !refusesColor(),
    now: Date.now,
  };
}
