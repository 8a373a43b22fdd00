import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** The place is gone or closed to the bot; trying again at once changes nothing. */
const CLOSED = new Set<number | string>([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
]);

export const isClosedPlace = (error: unknown): error is DiscordAPIError =>
  error instanceof DiscordAPIError && CLOSED.has(error.code);

/** Discord lets a bot begin only so many conversations at once. */
export const isTooFast = (error: unknown): error is DiscordAPIError =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.OpeningDirectMessagesTooFast;
