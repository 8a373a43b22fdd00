import type { ChatRequest } from '../chat.ts';

/** Who may change the archive from a chat; from the console everybody may, because it is their machine. */
export interface ArchiveEditors {
  /** Null: nobody in Discord. */
  readonly discord: {
    /** In these servers whoever manages them may, in no other anybody: a bot can be invited by strangers. */
    readonly servers: readonly string[];
    /** And whoever has this role there; null: no role. */
    readonly role: string | null;
  } | null;
  /** User ids. */
  readonly slack: readonly string[];
}

/** Whether anybody may from where the request comes. */
export function isArchiveOpen({ platform }: ChatRequest, { discord, slack }: ArchiveEditors): boolean {
  if (platform === 'discord') return discord !== null;
  return platform === 'console' || slack.length > 0;
}

/** @param request a command as its platform signed it, never a text alone */
export function mayEditArchive(request: ChatRequest, { discord, slack }: ArchiveEditors): boolean {
  const { platform, spaceId, userId, direct, canManage, roles = [] } = request;
  if (platform === 'console') return true;
  if (platform === 'slack') return slack.includes(userId);
  if (discord === null || direct || !discord.servers.includes(spaceId)) return false;
  return canManage || (discord.role !== null && roles.includes(discord.role));
}
