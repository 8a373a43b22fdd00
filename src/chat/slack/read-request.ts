import { archiveLocaleOf, findArchiveWords, parseArchiveWords } from '../archive/parse-archive-words.ts';
import type { AttachedFile } from '../archive-wish.ts';
import type { ChatCommand, ChatRequest, Locale } from '../chat.ts';
import { parseCommand } from '../parse-command.ts';
import { findQuestionLanguage } from '../question-language.ts';
import type { ReportContext } from './report-view.ts';
import { unescapeLines, unescapeText } from './slack-text.ts';

/** The fields of a message or mention that matter. */
export interface SlackMessageEvent {
  readonly type: string;
  readonly subtype?: string | undefined;
  readonly bot_id?: string | undefined;
  readonly user?: string | undefined;
  readonly text?: string | undefined;
  readonly channel: string;
  readonly channel_type?: string | undefined;
  readonly ts: string;
  readonly thread_ts?: string | undefined;
  /** The workspace of the one who wrote it; in a channel shared with others it may be another one than ours. */
  readonly user_team?: string | undefined;
  readonly source_team?: string | undefined;
  readonly files?: readonly SlackFile[] | undefined;
}

/** A file of a message; what of it Slack does not show to the app is absent. */
interface SlackFile {
  readonly name?: string | undefined;
  readonly size?: number | undefined;
  readonly url_private_download?: string | undefined;
  readonly url_private?: string | undefined;
}

/** A message with a file, one that was sent to the channel as well as to its thread, and one after `/me`. */
const WRITTEN_BY_PEOPLE: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'thread_broadcast',
  'me_message',
]);

/**
 * Whether somebody of another workspace wrote a message (Slack Connect).
 * @param homeId the workspace in which the app is installed
 */
export function isFromGuest({ user_team, source_team }: SlackMessageEvent, homeId: string): boolean {
  const team = user_team ?? source_team;
  return team !== undefined && team !== null && homeId !== '' && team !== homeId;
}

/** The fields of a slash command that matter. */
export interface SlackCommandBody {
  readonly team_id: string;
  readonly user_id: string;
  readonly user_name: string;
  readonly channel_id: string;
  readonly text: string;
  readonly trigger_id: string;
}

/** The fields of a click or a message shortcut that matter. */
export interface SlackClickBody {
  readonly team: { readonly id: string } | null;
  readonly user: {
    readonly id: string;
    readonly name?: string | undefined;
    readonly team_id?: string | undefined;
  };
  readonly channel?: { readonly id: string } | undefined;
  readonly trigger_id: string;
}

/**
 * Reads a mention, or a message in a direct conversation.
 * @param botUserId the bot's own user, whose mention is no part of the question
 * @returns null for what is not to be answered: bots, edits, deletions, joins, channel talk without a mention
 */
export function readMessage(
  event: SlackMessageEvent,
  spaceId: string,
  botUserId: string,
): ChatRequest | null {
  const direct = event.channel_type === 'im' || event.channel.startsWith('D');
  if (!WRITTEN_BY_PEOPLE.has(event.subtype) || event.bot_id !== undefined || event.user === undefined)
    return null;
  if (event.user === botUserId || (event.type === 'message' && !direct)) return null;
  const text = unescapeText(event.text ?? '', botUserId);
  // No file can be sent along with a command, so it is also taken as a message.
  const archive = findArchiveWords(unescapeLines(event.text ?? '', botUserId));
  return {
    platform: 'slack',
    spaceId,
    userId: event.user,
    userName: null,
    channelId: event.channel,
    messageId: event.ts,
    conversationId:
      direct && !event.thread_ts ? event.channel : `${event.channel} ${event.thread_ts ?? event.ts}`,
    locale: archive === null ? localeOf(text) : archiveLocaleOf(archive),
    private: false,
    direct,
    canManage: true,
    command:
      archive === null
        ? parseTyped(text)
        : { kind: 'archive', wish: parseArchiveWords(archive, attached(event.files ?? [])) },
  };
}

function parseTyped(text: string): ChatCommand {
  const digest = /^\/?digest\b\s*(.*)$/is.exec(text);
  return digest ? { kind: 'digest', words: digest[1] ?? '' } : parseCommand(text);
}

function attached([file]: readonly SlackFile[]): AttachedFile | null {
  if (!file) return null;
  const { name = '', size = 0, url_private_download, url_private } = file;
  return { name, size, address: url_private_download ?? url_private ?? '' };
}

/** Reads `/quelle …`: private, and answered wherever it is typed. */
export function readQuestionCommand(body: SlackCommandBody): ChatRequest {
  const text = unescapeText(body.text, null);
  return fromCommand(body, parseCommand(text), localeOf(text));
}

/** Reads `/digest …`. */
export function readDigestCommand(body: SlackCommandBody): ChatRequest {
  const words = unescapeText(body.text, null);
  return fromCommand(body, { kind: 'digest', words }, localeOf(words));
}

/** Reads `/quelle-archiv …`. */
export function readArchiveCommand(body: SlackCommandBody): ChatRequest {
  const words = unescapeLines(body.text, null);
  return fromCommand(body, { kind: 'archive', wish: parseArchiveWords(words) }, archiveLocaleOf(words));
}

/** Reads the message shortcut: another's message is the question. */
export function readShortcut(body: SlackClickBody, messageText: string): ChatRequest {
  const text = unescapeText(messageText, null);
  return { ...fromClick(body), locale: localeOf(text), command: { kind: 'question', text, claim: true } };
}

/** Whether somebody of another workspace clicked. */
export function isClickOfGuest({ team, user }: SlackClickBody): boolean {
  return team !== null && user.team_id !== undefined && user.team_id !== team.id;
}

/** Reads a click on one of our buttons. */
export function readButton(body: SlackClickBody, id: string): ChatRequest {
  return { ...fromClick(body), command: { kind: 'button', id } };
}

/**
 * Reads a sent form.
 * @param viewId Slack's id of the form, the same in every delivery of it
 */
export function readReport(
  body: Pick<SlackClickBody, 'team' | 'user'>,
  viewId: string,
  { id, channel, comment }: ReportContext & { readonly comment: string },
): ChatRequest {
  const click = fromClick({ ...body, channel: { id: channel }, trigger_id: viewId });
  return { ...click, command: { kind: 'report', id, comment } };
}

function fromCommand(body: SlackCommandBody, command: ChatCommand, locale: Locale): ChatRequest {
  return {
    platform: 'slack',
    spaceId: body.team_id,
    userId: body.user_id,
    userName: body.user_name,
    channelId: body.channel_id,
    messageId: body.trigger_id,
    conversationId: `${body.channel_id} ${body.user_id}`,
    locale,
    private: true,
    direct: body.channel_id.startsWith('D'),
    // Slack tells nobody who manages a channel without a scope for reading all users; whoever may write in a
    // channel may subscribe a digest for it.
    canManage: true,
    command,
  };
}

function fromClick(body: SlackClickBody): Omit<ChatRequest, 'command'> {
  const channelId = body.channel?.id ?? body.user.id;
  return {
    platform: 'slack',
    spaceId: body.team?.id ?? '',
    userId: body.user.id,
    userName: body.user.name ?? null,
    channelId,
    messageId: body.trigger_id,
    conversationId: `${channelId} ${body.user.id}`,
    locale: 'de',
    private: true,
    direct: channelId.startsWith('D'),
    // Who administers the workspace can delete any message in Slack itself.
    canManage: false,
  };
}

/** Slack gives no language without a scope for reading users: a text in English is answered in English. */
function localeOf(text: string): Locale {
  return findQuestionLanguage(text) ?? 'de';
}
