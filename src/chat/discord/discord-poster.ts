import { type DigestPoster, NotSentError } from '../../digest/digest-poster.ts';

/** Posts digests in Discord. */
export function createDiscordPoster(): DigestPoster {
  return {
    platform: 'discord',
    deduplicatesForMs: 0,
    async post() {
      throw new NotSentError('Discord: Zusammenstellungen werden noch nicht gezeigt.');
    },
    find: async () => ({ state: 'absent' }),
    notifyDisabled: async () => {},
  };
}
