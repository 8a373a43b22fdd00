import {
  type Client,
  DiscordAPIError,
  type Message,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type SendableChannels,
} from 'discord.js';
import type { CorrectionPoster } from '../../digest/correction-poster.ts';
import {
  type DigestPost,
  type DigestPoster,
  NotSentError,
  TargetGoneError,
} from '../../digest/digest-poster.ts';
import { renderCorrectionNote } from '../digest/render-correction-note.ts';
import { renderDigestPost, renderDisabled, renderMark } from '../digest/render-digest-post.ts';
import { PAGE_LIMITS } from '../page-limits.ts';
import type { PageLimits } from '../views.ts';
import { PLAIN_LIMITS } from './place.ts';
import { isClosedPlace } from './refusal.ts';
import { renderReply } from './render-reply.ts';
import { isUnreachable } from './retry-on-outage.ts';
import { toOptions } from './to-options.ts';

/** Discord looks for a message with the same nonce in the "past few minutes". */
const DEDUPLICATED = 3 * 60_000;
/** As many messages as Discord gives at once, and so many times back into the past. */
const PAGE = 100;
const MOST_PAGES = 5;

/**
 * Posts digests in Discord: with a nonce, so that Discord answers a second attempt with the first message, and with
 * a mark in the footer, so that it is found again in the channel's history.
 * @param client null while Discord is not connected
 */
export function createDiscordPoster(client: () => Client<true> | null): DigestPoster {
  const connected = (): Client<true> => {
    const now = client();
    if (now === null) throw new NotSentError('Discord ist nicht verbunden.');
    return now;
  };
  return {
    platform: 'discord',
    deduplicatesForMs: DEDUPLICATED,
    async post(post) {
      const discord = connected();
      try {
        return await postDigest(discord, post);
      } catch (error) {
        throw describeRefusal(error);
      }
    },
    async find(post, since) {
      const discord = connected();
      try {
        const channel = await openChannel(discord, post.subscription.place.channel);
        return may(channel, PermissionFlagsBits.ReadMessageHistory)
          ? await findInHistory(channel, post, since)
          : { state: 'unknown' };
      } catch (error) {
        if (isClosedPlace(error)) return { state: 'unknown' };
        throw error;
      }
    },
    async notifyDisabled(subscription) {
      const content = renderReply(renderDisabled(subscription), false);
      await connected().users.send(subscription.createdBy, toOptions(content));
    },
  };
}

/** @returns the message's id */
async function postDigest(discord: Client<true>, post: DigestPost): Promise<string> {
  const channel = await openChannel(discord, post.subscription.place.channel);
  const embeds = may(channel, PermissionFlagsBits.EmbedLinks);
  const limits: PageLimits = embeds ? PAGE_LIMITS.discord : PLAIN_LIMITS;
  const content = renderReply(renderDigestPost(post, limits), embeds);
  const sent = await channel.send({ ...toOptions(content), ...nonceOf(post) });
  return sent.id;
}

/** By the same one Discord knows a second attempt. */
const nonceOf = ({ key }: { readonly key: string }) => ({
  nonce: key.replaceAll('-', '').slice(0, 25),
  enforceNonce: true,
});

/** Posts notes as replies to the bot's own messages. @param client null while Discord is not connected */
export function createCorrectionPoster(client: () => Client<true> | null): CorrectionPoster {
  return {
    platform: 'discord',
    async note(note) {
      const discord = client();
      if (discord === null) throw new NotSentError('Discord ist nicht verbunden.');
      try {
        const channel = await openChannel(discord, note.place.channel);
        const options = toOptions(renderReply(renderCorrectionNote(note), false));
        const reply = { messageReference: note.message, failIfNotExists: true };
        await channel.send({ ...options, reply, ...nonceOf(note) });
      } catch (error) {
        throw takesNoReply(error)
          ? new TargetGoneError('Discord: Unter dieser Nachricht kann nichts mehr stehen.', error)
          : describeRefusal(error);
      }
    },
  };
}

const FINAL: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
  // Discord names a reference to a deleted message as a fault of the form.
  RESTJSONErrorCodes.InvalidFormBodyOrContentType,
];

const takesNoReply = (error: unknown): boolean =>
  error instanceof DiscordAPIError && FINAL.includes(error.code);

async function openChannel(client: Client<true>, id: string): Promise<SendableChannels> {
  const channel = await client.channels.fetch(id);
  if (channel === null || !channel.isSendable())
    throw new TargetGoneError('Discord: In diesen Kanal kann niemand schreiben.');
  return channel;
}

function may(channel: SendableChannels, right: bigint): boolean {
  if (channel.isDMBased()) return true;
  const me = channel.guild.members.me;
  return me === null || channel.permissionsFor(me).has(right);
}

/** Looks back through the channel until the time of the first attempt. */
async function findInHistory(channel: SendableChannels, post: DigestPost, since: string) {
  const mark = renderMark(post);
  let before: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const options = { limit: PAGE, cache: false, ...(before !== undefined && { before }) };
    const messages = [...(await channel.messages.fetch(options)).values()];
    const found = messages.find((message) => isOwn(message) && textOf(message).includes(mark));
    if (found) return { state: 'posted', messageId: found.id } as const;
    const oldest = messages.at(-1);
    if (!oldest || messages.length < PAGE || oldest.createdTimestamp < Date.parse(since))
      return { state: 'absent' } as const;
    before = oldest.id;
  }
  return { state: 'unknown' } as const;
}

const isOwn = ({ author, client }: Message): boolean => author.id === client.user.id;

function textOf({ content, embeds }: Message): string {
  return [content, ...embeds.map(({ footer }) => footer?.text ?? '')].join('\n');
}

/** What Discord's answer means for a digest; whatever is not clear may or may not have been posted. */
function describeRefusal(error: unknown): unknown {
  if (error instanceof TargetGoneError) return error;
  if (isClosedPlace(error))
    return new TargetGoneError('Discord: Der Kanal nimmt keine Nachrichten an.', error);
  const refused = error instanceof DiscordAPIError && error.status < 500;
  return refused || isUnreachable(error)
    ? new NotSentError('Discord nimmt gerade keine Nachrichten an.', error)
    : error;
}
