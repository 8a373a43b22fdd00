import { DefaultRestOptions, REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import type { DiscordSettings } from '../../config/config-values.ts';
import { QuelleError } from '../../errors.ts';
import { describeFailure } from './connect.ts';
import { areSameCommands } from './same-commands.ts';

export interface Registration {
  readonly settings: DiscordSettings;
  /** A server, in which commands are there at once; null for everywhere. */
  readonly guildId: string | null;
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
}

/**
 * Tells Discord the commands, if they differ from what it knows: writing costs from a small daily allowance.
 * @returns whether anything was written
 * @throws QuelleError `platform` when the token, the server or a command is refused, else `unreachable`
 */
export async function registerCommands({ settings, guildId, commands }: Registration): Promise<boolean> {
  const rest = new REST({ api: settings.apiUrl ?? DefaultRestOptions.api }).setToken(settings.token);
  try {
    const application = settings.applicationId ?? (await readApplicationId(rest));
    const route =
      guildId === null
        ? Routes.applicationCommands(application)
        : Routes.applicationGuildCommands(application, guildId);
    const query = new URLSearchParams({ with_localizations: 'true' });
    const known = await rest.get(route, { query });
    if (areSameCommands(known, commands, guildId !== null)) return false;
    await rest.put(route, { body: commands });
    return true;
  } catch (error) {
    throw describeFailure(error);
  }
}

async function readApplicationId(rest: REST): Promise<string> {
  const application = await rest.get(Routes.currentApplication());
  if (typeof application === 'object' && application !== null && 'id' in application)
    return String(application.id);
  throw new QuelleError('platform', 'Discord: Die Antwort auf die Frage nach der Anwendung hat keine id.');
}
