#!/usr/bin/env node

import { readVersion } from './app/read-version.ts';
import { addCommand } from './cli/add-command.ts';
import { askCommand } from './cli/ask-command.ts';
import { backupCommand } from './cli/backup-command.ts';
import { datesCommand } from './cli/dates-command.ts';
import { digestCommand } from './cli/digest-command.ts';
import { doctorCommand } from './cli/doctor-command.ts';
import { explainCommand } from './cli/explain-command.ts';
import { exportCommand } from './cli/export-command.ts';
import { extractCommand } from './cli/extract-command.ts';
import { fetchCommand } from './cli/fetch-command.ts';
import { indexCommand } from './cli/index-command.ts';
import { listCommand } from './cli/list-command.ts';
import { moveCommand } from './cli/move-command.ts';
import { processTerminal } from './cli/process-terminal.ts';
import { removeCommand } from './cli/remove-command.ts';
import { repairCommand } from './cli/repair-command.ts';
import { reportsCommand } from './cli/reports-command.ts';
import { restoreCommand } from './cli/restore-command.ts';
import { runCommandLine } from './cli/run-command-line.ts';
import { searchCommand } from './cli/search-command.ts';
import { verifyCommand } from './cli/verify-command.ts';

import { parseConfig, readEnvironment } from './config.ts';

const COMMANDS = [
  askCommand,
  exportCommand,
  verifyCommand,
  searchCommand,
  indexCommand,
  fetchCommand,
  addCommand,
  listCommand,
  removeCommand,
  extractCommand,
  explainCommand,
  datesCommand,
  digestCommand,
  reportsCommand,
  backupCommand,
  restoreCommand,
  repairCommand,
  moveCommand,
  doctorCommand,
];

process.exitCode = await runCommandLine(process.argv.slice(2), {
  commands: COMMANDS,
  terminal: processTerminal(),
  config: () => parseConfig(readEnvironment()),
  version: readVersion(),
});
