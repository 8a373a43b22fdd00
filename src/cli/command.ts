import type { Readable } from 'node:stream';
import type { Config } from '../config/config-values.ts';

/** Exit codes of every command. */
export const FOUND = 0;
export const NOTHING_FOUND = 1;
export const WRONG_USE = 2;
/** A mistake of the program itself; EX_SOFTWARE of sysexits.h. */
export const BROKEN = 70;

/** Where a command reads and writes; results go to `out`, messages for people to `note`. */
export interface Terminal {
  /** Writes a result as it is, without adding a line end. */
  out(text: string): void;
  /** Writes one line for people, apart from the result. */
  note(line: string): void;
  readonly input: Readable;
  /** Whether `input` is a person's keyboard. */
  readonly inputIsTerminal: boolean;
  /** Width of the screen in characters. */
  readonly columns: number;
  readonly color: boolean;
  /** Milliseconds, as `Date.now`. */
  readonly now: () => number;
}

export interface Command {
  readonly name: string;
  /** The line of the help: options and arguments. */
  readonly usage: string;
  /** What it does, one German sentence. */
  readonly summary: string;
  /**
   * @param args what follows the command's name
   * @returns the exit code
   * @throws QuelleError with a German sentence; the caller shows it and gives exit code 2
   */
  run(args: readonly string[], terminal: Terminal, config: Config): Promise<number>;
}
