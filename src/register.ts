#!/usr/bin/env node

import { parseArgs } from 'node:util';
import { commandsFor } from './chat/discord/commands.ts';
import { registerCommands } from './chat/discord/register-commands.ts';
import { parseConfig, readEnvironment } from './config.ts';
import { QuelleError } from './errors.ts';

const USAGE = 'npm run register [-- --guild SERVER-ID]';

try {
  const guildId = readGuild(process.argv.slice(2));
  const { discord, archiveEditors } = parseConfig(readEnvironment());
  if (discord === null) throw new QuelleError('config', 'Erwartet wird DISCORD_TOKEN, es ist nicht gesetzt.');
  const commands = commandsFor(archiveEditors.discord);
  const written = await registerCommands({ settings: discord, guildId, commands });
  const place = guildId === null ? 'überall' : `auf dem Server ${guildId}`;
  process.stdout.write(
    written
      ? `${commands.length} Befehle gelten jetzt ${place}.\n`
      : `Die ${commands.length} Befehle gelten ${place} schon so, nichts zu tun.\n`,
  );
} catch (error) {
  const sentence = error instanceof QuelleError ? error.message : 'Ein unerwarteter Fehler ist aufgetreten.';
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}

function readGuild(args: readonly string[]): string | null {
  const usage = (came: string): QuelleError =>
    new QuelleError('usage', `Erwartet wird ${USAGE}, gekommen ist ${came}.`);
  let guild: string | undefined;
  try {
    guild = parseArgs({ args: [...args], options: { guild: { type: 'string' } } }).values.guild;
  } catch {
    throw usage(args.join(' '));
  }
  if (guild === undefined) return null;
  if (!/^\d{17,20}$/.test(guild)) throw usage(`--guild ${guild}`);
  return guild;
}
