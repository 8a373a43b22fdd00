import { DefaultRestOptions, OAuth2Scopes, PermissionsBitField, REST, Routes } from 'discord.js';
import type { DiscordSettings } from '../../config/config-values.ts';
import { QuelleError } from '../../errors.ts';
import { describeFailure } from './connect.ts';
import { PERMISSIONS } from './create-discord-chat.ts';

/** What Discord says of a token. */
export interface DiscordApplication {
  readonly name: string;
  /** Where a server's administrator invites the bot with the permissions it needs. */
  readonly inviteUrl: string;
}

/**
 * Asks Discord whose token it is; opens no connection.
 * @throws QuelleError `platform` when the token is refused, `unreachable` when Discord cannot be asked
 */
export async function checkDiscord(
  settings: Pick<DiscordSettings, 'token' | 'apiUrl'>,
): Promise<DiscordApplication> {
  const rest = new REST({ api: settings.apiUrl ?? DefaultRestOptions.api, retries: 1 }).setToken(
    settings.token,
  );
  const application = await rest.get(Routes.currentApplication()).catch((error: unknown) => {
    throw describeFailure(error);
  });
  const { id, name } = application as { id?: unknown; name?: unknown };
  if (typeof id !== 'string')
    throw new QuelleError('platform', 'Discord: Die Antwort auf die Frage nach der Anwendung hat keine id.');
  return { name: typeof name === 'string' ? name : id, inviteUrl: inviteUrl(id) };
}

function inviteUrl(applicationId: string): string {
  const url = new URL('https://discord.com/api/oauth2/authorize');
  url.searchParams.set('client_id', applicationId);
  url.searchParams.set('scope', `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`);
  url.searchParams.set('permissions', new PermissionsBitField(PERMISSIONS).bitfield.toString());
  return url.href;
}
