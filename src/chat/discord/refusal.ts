import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** The place is gone or closed to the bot; trying again changes nothing. */
const CLOSED = new Set<number | string>([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
]);

export const isClosedPlace = (error: unknown): boolean =>
  error instanceof DiscordAPIError && CLOSED.has(error.code);
