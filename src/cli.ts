#!/usr/bin/env node

import { readVersion } from './app/read-version.ts';
import { COMMANDS } from './cli/commands.ts';
import { processTerminal } from './cli/process-terminal.ts';
import { runCommandLine } from './cli/run-command-line.ts';

import { parseConfig, readEnvironment } from './config.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  commands: COMMANDS,
  terminal: processTerminal(),
  config: () => parseConfig(readEnvironment()),
  version: readVersion(),
});
