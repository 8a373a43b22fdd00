import type { Evidence } from '../chat/evidence.ts';
import type { DigestPoster } from '../digest/digest-poster.ts';

/** A poster whose digests lead to the page of their topic, where there is one. */
export function withPages(poster: DigestPoster, { topicPage }: Pick<Evidence, 'topicPage'>): DigestPoster {
  return {
    ...poster,
    post: async (post) => poster.post({ ...post, page: await topicPage(post.subscription.topic) }),
  };
}
