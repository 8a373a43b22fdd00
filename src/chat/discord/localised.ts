import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

type English = Readonly<Record<'en-US' | 'en-GB', string>>;

/** Name and description of a command or option: German, with English beside it. */
export interface Localised {
  readonly name: string;
  readonly description: string;
  readonly name_localizations: English;
  readonly description_localizations: English;
}

export const english = (text: string): English => ({ 'en-US': text, 'en-GB': text });

export function localise(
  german: readonly [string, string],
  translated: readonly [string, string],
): Localised {
  const [name, description] = german;
  return {
    name,
    description,
    name_localizations: english(translated[0]),
    description_localizations: english(translated[1]),
  };
}

/** In servers, in the direct channel with the bot, and wherever a user has brought the application along. */
export const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** Where it matters which server it is. */
export const inServers = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};

/** Where the bot itself is: what it posts unasked needs its membership. */
export const whereTheBotIs = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
};
