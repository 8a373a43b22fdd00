import { type DigestPoster, NotSentError, TargetGoneError } from '../../digest/digest-poster.ts';
import type { Subscription } from '../../storage/subscription-store.ts';
import type { Locale, Reply } from '../chat.ts';
import { renderDigestView, renderTopic } from '../digest-view.ts';
import { PAGE_LIMITS } from '../page-limits.ts';
import { fill, stringsOf } from '../strings/strings.ts';
import { renderMessage } from './render-message.ts';
import type { SlackApi } from './slack-api.ts';
import { isClosedChannel, isUncertain, refusalOf } from './slack-error.ts';

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
    async post({ subscription, digest, key }) {
      const locale = localeOf(subscription);
      const view = renderDigestView(digest, locale, PAGE_LIMITS.slack);
      const message = renderMessage({ kind: 'digest', private: false, locale, view });
      try {
        return await connected().post({ channel: subscription.place.channel }, message, key);
      } catch (error) {
        const refusal = refusalOf(error);
        if (isClosedChannel(error))
          throw new TargetGoneError(`Slack: Der Kanal nimmt keine Nachrichten an (${refusal}).`, error);
        if (refusal !== null && !isUncertain(refusal))
          throw new NotSentError(`Slack hat die Nachricht abgelehnt (${refusal}).`, error);
        throw error;
      }
    },
    find: async () => ({ state: 'unknown' }),
    async notifyDisabled(subscription) {
      const reply = disabledNotice(subscription);
      await connected().post({ channel: subscription.createdBy }, renderMessage(reply));
    },
  };
}

function disabledNotice(subscription: Subscription): Extract<Reply, { kind: 'notice' }> {
  const locale = localeOf(subscription);
  const sentence = fill(stringsOf(locale).digest.disabled, {
    topic: renderTopic(subscription.topic, locale),
  });
  return { kind: 'notice', private: true, locale, view: { heading: null, lines: [sentence] } };
}

function localeOf({ language }: Subscription): Locale {
  return language === 'en' ? 'en' : 'de';
}
