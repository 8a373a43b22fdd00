import { describe, expect, it } from '@jest/globals';
import type { SlackMessage } from '../../../src/chat/slack/block.ts';
import type { SlackApi, SlackPlace } from '../../../src/chat/slack/slack-api.ts';
import { createSlackPoster } from '../../../src/chat/slack/slack-poster.ts';
import { NotSentError, TargetGoneError } from '../../../src/digest/digest-poster.ts';
import { checkBlocks } from '../../servers/slack/check-blocks.ts';
import { testDigestPost, testSubscription } from '../test-digest.ts';

const post = testDigestPost;

function setUp(refusal?: string, standing: readonly string[] = []) {
  const posts: { place: SlackPlace; message: SlackMessage; id: string | undefined }[] = [];
  const api: SlackApi = {
    async post(place, message, id) {
      if (refusal !== undefined)
        throw Object.assign(new Error(refusal), {
          code: 'slack_webapi_platform_error',
          data: { error: refusal },
        });
      posts.push({ place, message, id });
      return '17.1';
    },
    async find(_channel, messageId) {
      if (refusal !== undefined)
        throw Object.assign(new Error(refusal), {
          code: 'slack_webapi_platform_error',
          data: { error: refusal },
        });
      return standing.includes(messageId) ? '17.1' : null;
    },
    async tell() {},
    async delete() {},
    async publishHome() {},
    async postFiles() {},
    async openView() {},
  };
  return { posts, poster: createSlackPoster(() => api) };
}

describe('a digest in Slack', () => {
  it('shows what changed, what was withdrawn and what is new, under one key', async () => {
    const { posts, poster } = setUp();
    expect(await poster.post(post)).toBe('17.1');
    expect(posts[0]).toMatchObject({ place: { channel: 'C1' }, id: post.key });
    const { text, blocks } = posts[0]?.message ?? { text: '', blocks: [] };
    expect(checkBlocks(blocks)).toEqual([]);
    for (const words of [
      'Neues zu „Wurde der Kran geliefert?“',
      'Geändert: Mara Holt „Noch nicht“ (06.09.2024) → „Ja“ (06.09.2024)',
      'Zurückgezogen: eine Aussage von Jon Weber (08.09.2024), Küstenblatt',
      'Neu',
      'seit 24.11.2026 · 3 weitere · 2 Wiederholungen · 998 Artikel',
    ])
      expect(text).toContain(words);
  });

  it('leads to the page of its topic, in the text, too', async () => {
    const { posts, poster } = setUp();
    await poster.post({ ...post, page: 'https://quelle.example/a/abc?t=1' });
    const { text, blocks } = posts[0]?.message ?? { text: '', blocks: [] };
    expect(checkBlocks(blocks)).toEqual([]);
    expect(text).toContain('Belege ansehen: https://quelle.example/a/abc?t=1');
    expect(blocks.at(-1)).toMatchObject({
      type: 'actions',
      elements: [{ url: 'https://quelle.example/a/abc?t=1', text: { text: 'Belege ansehen' } }],
    });
  });

  it.each([
    ['channel_not_found', TargetGoneError],
    ['invalid_blocks', NotSentError],
  ])('refused with %s is told apart', async (refusal, kind) => {
    await expect(setUp(refusal).poster.post(post)).rejects.toBeInstanceOf(kind);
  });

  it('that may stand in the channel is not said to be unsent', async () => {
    const error = await setUp('internal_error')
      .poster.post(post)
      .catch((reason: unknown) => reason);
    expect(error).not.toBeInstanceOf(NotSentError);
    expect(error).not.toBeInstanceOf(TargetGoneError);
  });

  it('surely did not go out while Slack is not connected', async () => {
    await expect(createSlackPoster(() => null).post(post)).rejects.toBeInstanceOf(NotSentError);
  });

  it('is found again by its key, or surely absent, or unknown without the scope to look', async () => {
    const since = '2026-11-25T07:00:00.000Z';
    expect(await setUp(undefined, [post.key]).poster.find(post, since)).toEqual({
      state: 'posted',
      messageId: '17.1',
    });
    expect(await setUp().poster.find(post, since)).toEqual({ state: 'absent' });
    expect(await setUp('missing_scope').poster.find(post, since)).toEqual({ state: 'unknown' });
  });

  it('that has ended is told to the one who ordered it', async () => {
    const { posts, poster } = setUp();
    await poster.notifyDisabled(testSubscription);
    expect(posts[0]?.place.channel).toBe('U1');
    expect(posts[0]?.message.text).toContain('ist beendet');
  });
});
