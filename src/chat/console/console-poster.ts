import type { DigestPoster } from '../../digest/digest-poster.ts';
import { renderDigestPost, renderDisabled } from '../digest/render-digest-post.ts';
import { PAGE_LIMITS } from '../page-limits.ts';
import { renderReply } from './render-reply.ts';
import type { Style } from './style.ts';

/** Shows digests on the screen while the console chat is open; nobody can look whether one was seen. */
export function createConsolePoster(show: (text: string) => void, style: () => Style): DigestPoster {
  return {
    platform: 'console',
    deduplicatesForMs: 0,
    async post(post) {
      show(renderReply(renderDigestPost(post, PAGE_LIMITS.console), style()));
      return post.key;
    },
    find: async () => ({ state: 'unknown' }),
    async notifyDisabled(subscription) {
      show(renderReply(renderDisabled(subscription), style()));
    },
  };
}
