import { type DigestPoster, NotSentError, TargetGoneError } from '../../digest/digest-poster.ts';
import { renderDigestPost, renderDisabled } from '../digest/render-digest-post.ts';
import { PAGE_LIMITS } from '../page-limits.ts';
import { renderMessage } from './render-message.ts';
import type { SlackApi } from './slack-api.ts';
import { isClosedChannel, isUncertain, isUnreachable, refusalOf } from './slack-error.ts';

/**
 * Slack answers a second `chat.postMessage` with the same `client_msg_id` with the first message (its errors
 * `duplicate_message_not_found` and `duplicate_channel_not_found` tell of it), for how long it does not say.
 */
const DEDUPLICATED = 10 * 60_000;

/**
 * Posts digests in Slack. It cannot look for a post: reading a channel needs a scope (`channels:history`) that
 * nothing else does.
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
        const refusal = refusalOf(error);
        if (isClosedChannel(error))
          throw new TargetGoneError(`Slack: Der Kanal nimmt keine Nachrichten an (${refusal}).`, error);
        if (refusal !== null && !isUncertain(refusal))
          throw new NotSentError(`Slack hat die Nachricht abgelehnt (${refusal}).`, error);
        if (isUnreachable(error)) throw new NotSentError('Slack ist nicht zu erreichen.', error);
        throw error;
      }
    },
    find: async () => ({ state: 'unknown' }),
    async notifyDisabled(subscription) {
      const message = renderMessage(renderDisabled(subscription));
      await connected().post({ channel: subscription.createdBy }, message);
    },
  };
}
