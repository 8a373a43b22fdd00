import { addCommand } from './add-command.ts';
import { askCommand } from './ask-command.ts';
import { backupCommand } from './backup-command.ts';
import type { Command } from './command.ts';
import { datesCommand } from './dates-command.ts';
import { digestCommand } from './digest-command.ts';
import { doctorCommand } from './doctor-command.ts';
import { explainCommand } from './explain-command.ts';
import { exportCommand } from './export-command.ts';
import { extractCommand } from './extract-command.ts';
import { fetchCommand } from './fetch-command.ts';
import { indexCommand } from './index-command.ts';
import { listCommand } from './list-command.ts';
import { moveCommand } from './move-command.ts';
import { removeCommand } from './remove-command.ts';
import { repairCommand } from './repair-command.ts';
import { reportsCommand } from './reports-command.ts';
import { restoreCommand } from './restore-command.ts';
import { searchCommand } from './search-command.ts';
import { verifyCommand } from './verify-command.ts';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
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
