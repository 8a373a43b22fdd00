import { Readable } from 'node:stream';
import type { Command, Terminal } from '../../src/cli/command.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { parseConfig } from '../../src/config.ts';

/** What a command wrote, and how it ended. */
export interface Shown {
  readonly code: number;
  readonly out: string;
  readonly notes: readonly string[];
}

/** Runs a command line without a process; `input` is what is piped into it. */
export async function runInProcess(
  argv: readonly string[],
  commands: readonly Command[],
  { input = '', environment = {} }: { input?: string; environment?: Record<string, string> } = {},
): Promise<Shown> {
  const out: string[] = [];
  const notes: string[] = [];
  const terminal: Terminal = {
    out: (text) => void out.push(text),
    note: (line) => void notes.push(line),
    input: Readable.from(input === '' ? [] : [input]),
    inputIsTerminal: false,
    columns: 80,
    color: false,
    now: () => Date.UTC(2025, 5, 1, 12),
  };
  const code = await runCommandLine(argv, {
    commands,
    terminal,
    config: () => parseConfig(environment),
    version: '1.2.3',
  });
  return { code, out: out.join(''), notes };
}
