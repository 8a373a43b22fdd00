/** The permission bits this server asks about. */
export const permissions = {
  embedLinks: 1n << 14n,
  manageGuild: 1n << 5n,
  manageMessages: 1n << 13n,
  readMessageHistory: 1n << 16n,
  sendMessages: 1n << 11n,
  sendMessagesInThreads: 1n << 38n,
  viewChannel: 1n << 10n,
} as const;

/** What the invite link of the bot grants, and nothing more: 274877991936. */
export const INVITED =
  permissions.viewChannel |
  permissions.sendMessages |
  permissions.sendMessagesInThreads |
  permissions.embedLinks |
  permissions.readMessageHistory;
