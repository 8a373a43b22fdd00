import type { CorrectionPoster } from '../../digest/correction-poster.ts';
import { type DigestPoster, NotSentError, TargetGoneError } from '../../digest/digest-poster.ts';
import { renderCorrectionNote } from '../digest/render-correction-note.ts';
import { renderDigestPost, renderDisabled } from '../digest/render-digest-post.ts';
import { PAGE_LIMITS } from '../page-limits.ts';
import { renderMessage } from './render-message.ts';
import type { SlackApi } from './slack-api.ts';
import { isClosedChannel, isUncertain, refusalOf } from './slack-error.ts';

/**
 * Slack takes a `client_msg_id` to tell a repeated message by, and does not say for how long. After so long the
 * digest room rather drops a post than shows it twice.
 */
const DEDUPLICATED = 10 * 60_000;

/**
 * Posts digests in Slack. It looks for a post in direct messages, and in channels where the app has been given
 * `channels:history`, which it does not ask for; elsewhere whether one stands there is unknown.
 * @param api null while Slack is not connected
 */
export function createSlackPoster(api: () => SlackApi | null): DigestPoster {
  const connected = (): SlackApi => {
    const now = api();
    if (now === null) throw new NotSentError('Slack ist nicht verbunden.');
    return now;
  };
  return {
    platform: 'slack',
    deduplicatesForMs: DEDUPLICATED,
    async post(post) {
      const message = renderMessage(renderDigestPost(post, PAGE_LIMITS.slack));
      try {
        return await connected().post({ channel: post.subscription.place.channel }, message, post.key);
      } catch (error) {
        throw postingError(error);
      }
    },
    async find({ subscription, key }, since) {
      try {
        const messageId = await connected().find(subscription.place.channel, key, since);
        return messageId === null ? { state: 'absent' } : { state: 'posted', messageId };
      } catch (error) {
        if (refusalOf(error) === null) throw error;
        return { state: 'unknown' };
      }
    },
    async notifyDisabled(subscription) {
      await connected().post(
        { channel: subscription.createdBy },
        renderMessage(renderDisabled(subscription)),
      );
    },
  };
}

/** Posts notes into the thread of the bot's own messages. @param api null while Slack is not connected */
export function createCorrectionPoster(api: () => SlackApi | null): CorrectionPoster {
  return {
    platform: 'slack',
    async note(note) {
      const connected = api();
      if (connected === null) throw new NotSentError('Slack ist nicht verbunden.');
      const [ts = '', thread = ts] = note.message.split(' ');
      try {
        await connected.post(
          { channel: note.place.channel, thread },
          renderMessage(renderCorrectionNote(note)),
          note.key,
        );
      } catch (error) {
        throw refusalOf(error) === 'thread_not_found'
          ? new TargetGoneError('Slack: Die Nachricht gibt es nicht mehr.', error)
          : postingError(error);
      }
    },
  };
}

/** What a refusal means for the post; anything that is none may or may not have been taken. */
function postingError(error: unknown): unknown {
  const refusal = refusalOf(error);
  if (isClosedChannel(error))
    return new TargetGoneError(`Slack: Der Kanal nimmt keine Nachrichten an (${refusal}).`, error);
  return refusal === null || isUncertain(refusal)
    ? error
    : new NotSentError(`Slack hat die Nachricht abgelehnt (${refusal}).`, error);
}
