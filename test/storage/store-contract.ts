import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StoredArticle } from '../../src/storage/article-store.ts';
import type { Json, JsonObject } from '../../src/storage/json.ts';
import type { Post } from '../../src/storage/post-ledger.ts';
import { MOST_REPORTS, type ReportDraft } from '../../src/storage/report-store.ts';
import type { ShownDraft } from '../../src/storage/shown-store.ts';
import type { Store } from '../../src/storage/store.ts';
import type { Place, Subscription, SubscriptionDraft } from '../../src/storage/subscription-store.ts';

export const article: StoredArticle = {
  id: 'bad-1',
  title: 'Bad bleibt offen',
  text: 'MUSTERSTADT. Das Bad „bleibt“ offen.\n\nSo der Rat 🏊.\u0000',
  publishedAt: '2025-03-12',
  source: null,
  url: null,
  language: 'de',
};
export const place: Place = { platform: 'discord', space: '1', channel: '2' };
export const draft: SubscriptionDraft = {
  place,
  topic: { kind: 'question', text: 'Wird das Bad geschlossen?', speaker: 'Reuth' },
  time: '08:00',
  zone: 'Europe/Berlin',
  rhythm: 'daily',
  weekday: null,
  whenNothing: 'silent',
  language: 'de',
  createdBy: '77',
  createdAt: '2025-03-01T10:00:00.000Z',
  seen: '{"v":1}',
};
export const report: ReportDraft = {
  at: '2025-03-03T07:00:00.000Z',
  platform: 'slack',
  article: 'bad-1',
  start: 13,
  end: 38,
  text: 'Das Bad „bleibt“ offen.',
  speaker: 'Ines Reuth',
  date: '2025-03-11',
  comment: 'Das sagte der Rat 🏊.',
};
export const shown: ShownDraft = {
  place,
  message: 'm7',
  article: 'bad-1',
  key: 'k7',
  details: { speaker: 'Ines Reuth', date: null },
  at: '2025-03-03T07:00:00.000Z',
};
const monday = '2025-03-03T07:00:00.000Z';
const tuesday = '2025-03-04T07:00:00.000Z';
const minute = (n: number): string => new Date(Date.parse(monday) + n * 60_000).toISOString();

/** What every store must do; `open` gives a new, empty one each time. */
export function itIsAStore(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe('articles', () => {
    it('come back as they were saved, in the order of their ids', async () => {
      const second = { ...article, id: 'bad-2', source: 'Musterblatt', url: 'https://example.org/2' };
      await store.saveArticles([second, article], monday);
      expect(await store.articles()).toEqual([article, second]);
      expect((await store.articleMarks()).map(({ id }) => id)).toEqual(['bad-1', 'bad-2']);
    });

    it('are known by the hash they were saved with, and by who has them', async () => {
      await store.saveArticles([{ ...article, hash: 'h1' }], monday, 'a');
      await store.saveArticles([{ ...article, id: 'bad-2' }], monday);
      expect(await store.articleMarks()).toEqual([
        { id: 'bad-1', hash: 'h1', keeper: 'a' },
        { id: 'bad-2', hash: null, keeper: null },
      ]);
      expect(await store.articles()).toEqual([article, { ...article, id: 'bad-2' }]);
      const again = await store.saveArticles([{ ...article, hash: 'h2' }], tuesday, 'b');
      expect(again.unchanged).toEqual(['bad-1']);
      expect((await store.articleMarks())[0]).toEqual({ id: 'bad-1', hash: 'h2', keeper: 'b' });
    });

    it('tell what has become of them since a position, each once', async () => {
      expect(await store.articlePosition()).toBe(0);
      await store.saveArticles([article, { ...article, id: 'bad-2' }, { ...article, id: 'bad-3' }], monday);
      const before = await store.articlePosition();
      expect(await store.articlesSince(before, 10)).toEqual([]);
      const corrected = { ...article, text: 'Das Bad schließt.' };
      await store.saveArticles(
        [
          { ...article, text: 'Vertippt.' },
          { ...article, id: 'bad-2' },
        ],
        tuesday,
      );
      await store.saveArticles([corrected], tuesday);
      await store.withdrawArticle('bad-3', tuesday);
      const changes = await store.articlesSince(before, 10);
      expect(changes.map(({ id, article: now }) => [id, now])).toEqual([
        ['bad-1', corrected],
        ['bad-3', null],
      ]);
      expect(changes.at(-1)?.position).toBe(await store.articlePosition());
      expect(await store.articlesSince(before, 1)).toEqual(changes.slice(0, 1));
      expect(await store.articlesSince(0, 10)).toHaveLength(3);
      expect(await store.article('bad-1')).toEqual(corrected);
      expect([await store.article('bad-3'), await store.article('nie')]).toEqual([null, null]);
    });

    it('keep every character of any text', async () => {
      const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 50 }),
        fc.string({ unit: fc.constantFrom('\u0000', '\u001a', '\ud800', '0', '1', 'a'), maxLength: 20 }),
      );
      await fc.assert(
        fc.asyncProperty(text, text, async (id, words) => {
          const any = { ...article, id, text: words, title: words };
          await store.saveArticles([any], monday);
          expect((await store.articleVersions(id)).at(-1)?.article).toEqual(any);
        }),
        { numRuns: 100 },
      );
    });

    it('get a new version when anything changes, and none when nothing does', async () => {
      const corrected = { ...article, text: 'Das Bad schließt.' };
      expect(await store.saveArticles([article], monday)).toEqual({
        added: ['bad-1'],
        changed: [],
        unchanged: [],
      });
      expect((await store.saveArticles([article], tuesday)).unchanged).toEqual(['bad-1']);
      expect((await store.saveArticles([corrected], tuesday)).changed).toEqual(['bad-1']);
      expect(await store.articles()).toEqual([corrected]);
      expect(await store.articleVersions('bad-1')).toEqual([
        { version: 1, article, savedAt: monday, withdrawnAt: null },
        { version: 2, article: corrected, savedAt: tuesday, withdrawnAt: null },
      ]);
    });

    it('are gone when withdrawn, though their versions stay, and can come back', async () => {
      await store.saveArticles([article], monday);
      expect(await store.withdrawArticle('bad-1', tuesday)).toBe(true);
      expect(await store.withdrawArticle('bad-1', tuesday)).toBe(false);
      expect(await store.withdrawArticle('unbekannt', tuesday)).toBe(false);
      expect(await store.articles()).toEqual([]);
      expect(await store.articleMarks()).toEqual([]);
      expect((await store.saveArticles([article], tuesday)).changed).toEqual(['bad-1']);
      expect(await store.articles()).toEqual([article]);
      expect((await store.articleVersions('bad-1')).map(({ withdrawnAt }) => withdrawnAt)).toEqual([
        tuesday,
        null,
      ]);
    });
  });

  describe('subscriptions', () => {
    it('are listed for their channel alone', async () => {
      const here = await store.addSubscription(draft);
      const elsewhere = { ...place, channel: '3' };
      const there = await store.addSubscription({ ...draft, place: elsewhere, rhythm: 'weekly', weekday: 5 });
      expect(here).toEqual({ ...draft, id: 1, active: true, failures: 0, handledUntil: draft.createdAt });
      expect(await store.subscriptionsAt(place)).toEqual([here]);
      expect(await store.subscriptionsAt(elsewhere)).toEqual([there]);
      expect(await store.activeSubscriptions()).toEqual([here, there]);
      expect(await store.subscription(2)).toEqual(there);
      expect(await store.subscription(9)).toBeNull();
    });

    it('are removed by their channel alone, with what they had not finished, and no id comes twice', async () => {
      const { id } = await store.addSubscription(draft);
      await claim(id, monday, 'a', 0);
      expect(await store.removeSubscription(id, { ...place, channel: '3' })).toBe(false);
      expect(await store.removeSubscription(id, place)).toBe(true);
      expect(await store.removeSubscription(id, place)).toBe(false);
      expect(await store.posts(id)).toEqual([]);
      expect((await store.addSubscription(draft)).id).toBe(id + 1);
    });
  });

  const claim = (subscription: number, dueAt: string, owner: string, at: number): Promise<Post | null> =>
    store.claimPost({ subscription, dueAt, owner, now: minute(at), leaseUntil: minute(at + 1) });
  const begin = (key: Post, owner: string, at: number, words = 'Neu: …'): Promise<Post | null> =>
    store.beginSending(key, {
      owner,
      content: words,
      seen: `danach: ${words}`,
      at: minute(at),
      leaseUntil: minute(at + 1),
    });
  const claimed = async (owner: string, dueAt = monday): Promise<Post> => {
    const { id } = await store.addSubscription(draft);
    const post = await claim(id, dueAt, owner, 0);
    if (!post) throw new Error('The claim should succeed.');
    return post;
  };
  const subscriptionOf = async ({ subscription }: Post): Promise<Subscription | null> =>
    store.subscription(subscription);

  describe('the ledger', () => {
    it('lets one process claim a due post, until its lease ends', async () => {
      const post = await claimed('a');
      expect(post).toMatchObject({ state: 'claimed', owner: 'a', attempts: 0, content: null });
      expect(await claim(post.subscription, monday, 'b', 0.5)).toBeNull();
      expect(await claim(post.subscription, monday, 'a', 0.5)).toBeNull();
      expect(await store.abandonedPosts(minute(0.5))).toEqual([]);
      expect(await store.abandonedPosts(minute(1))).toEqual([post]);
      expect(await claim(post.subscription, monday, 'b', 1)).toMatchObject({ owner: 'b' });
    });

    it('refuses whoever lost the claim', async () => {
      const post = await claimed('a');
      await claim(post.subscription, monday, 'b', 1);
      expect(await begin(post, 'a', 1)).toBeNull();
      expect(await store.releasePost(post, { owner: 'a', retryAt: minute(2), sent: 'no' })).toBe(false);
      expect(await store.finishPost(post, 'a', { state: 'missed' })).toBe(false);
      expect((await subscriptionOf(post))?.handledUntil).toBe(draft.createdAt);
    });

    it('keeps the content and the time of the first attempt for every further one', async () => {
      const post = await claimed('a');
      await begin(post, 'a', 0, 'eins');
      await claim(post.subscription, monday, 'b', 2);
      expect(await begin(post, 'b', 2, 'zwei')).toMatchObject({
        state: 'sending',
        attempts: 2,
        content: 'eins',
        seen: 'danach: eins',
        firstSentAt: monday,
      });
    });

    it('moves the subscription on when a post is out, and never claims that due time again', async () => {
      const post = await claimed('a');
      await begin(post, 'a', 0, 'eins');
      expect(await store.finishPost(post, 'a', { state: 'posted', messageId: 'm1' })).toBe(true);
      expect(await store.finishPost(post, 'a', { state: 'posted', messageId: 'm2' })).toBe(false);
      expect(await subscriptionOf(post)).toMatchObject({ handledUntil: monday, seen: 'danach: eins' });
      expect(await store.posts(post.subscription)).toMatchObject([
        { state: 'posted', messageId: 'm1', content: null, seen: null, attempts: 1 },
      ]);
      expect(await claim(post.subscription, monday, 'a', 9)).toBeNull();
      expect(await claim(post.subscription, tuesday, 'a', 9)).toMatchObject({ dueAt: tuesday });
    });

    it('claims no second post of a subscription before the first is finished', async () => {
      const post = await claimed('a');
      expect(await claim(post.subscription, tuesday, 'a', 0)).toBeNull();
      await store.finishPost(post, 'a', { state: 'missed' });
      expect(await claim(post.subscription, tuesday, 'a', 0)).not.toBeNull();
    });

    it('claims nothing for a subscription that is unknown, gone or already past the time', async () => {
      expect(await claim(7, monday, 'a', 0)).toBeNull();
      const post = await claimed('a', tuesday);
      await store.finishPost(post, 'a', { state: 'missed' });
      expect(await claim(post.subscription, monday, 'a', 0)).toBeNull();
    });

    it('keeps what was seen when a post was missed, and takes the new state when it was empty', async () => {
      const missed = await claimed('a');
      await store.finishPost(missed, 'a', { state: 'missed' });
      expect(await subscriptionOf(missed)).toMatchObject({ seen: draft.seen, handledUntil: monday });
      const empty = await claimed('a');
      await store.finishPost(empty, 'a', { state: 'empty', seen: 'jetzt' });
      expect(await subscriptionOf(empty)).toMatchObject({ seen: 'jetzt', handledUntil: monday });
    });

    it('counts failures in a row, forgets them with a post, and ends the subscription when told', async () => {
      const post = await claimed('a');
      await store.finishPost(post, 'a', { state: 'failed', disable: false });
      expect(await subscriptionOf(post)).toMatchObject({ failures: 1, active: true, seen: draft.seen });
      const next = await claim(post.subscription, tuesday, 'a', 0);
      await begin(next as Post, 'a', 0);
      await store.finishPost(next as Post, 'a', { state: 'posted', messageId: 'm' });
      expect(await subscriptionOf(post)).toMatchObject({ failures: 0 });
      const last = await claim(post.subscription, '2025-03-05T07:00:00.000Z', 'a', 0);
      await store.finishPost(last as Post, 'a', { state: 'failed', disable: true });
      expect(await subscriptionOf(post)).toMatchObject({ failures: 1, active: false });
      expect(await store.activeSubscriptions()).toEqual([]);
      expect(await claim(post.subscription, '2025-03-06T07:00:00.000Z', 'a', 0)).toBeNull();
    });

    it('gives a post back for a later attempt', async () => {
      const post = await claimed('a');
      await begin(post, 'a', 0);
      expect(await store.releasePost(post, { owner: 'a', retryAt: minute(5), sent: 'maybe' })).toBe(true);
      expect(await claim(post.subscription, monday, 'b', 4)).toBeNull();
      expect((await store.abandonedPosts(minute(5))).map(({ state }) => state)).toEqual(['sending']);
      expect(await claim(post.subscription, monday, 'b', 5)).toMatchObject({ owner: 'b', state: 'sending' });
    });

    it('starts anew a post that was surely not sent', async () => {
      const post = await claimed('a');
      await begin(post, 'a', 0, 'eins');
      await store.releasePost(post, { owner: 'a', retryAt: minute(5), sent: 'no' });
      expect(await claim(post.subscription, monday, 'b', 5)).toMatchObject({
        state: 'claimed',
        content: null,
      });
      expect(await begin(post, 'b', 5, 'zwei')).toMatchObject({ content: 'zwei', firstSentAt: minute(5) });
    });
  });

  describe('channels', () => {
    it('have the settings that were saved last', async () => {
      const settings = { language: 'en', limit: 5, private: true, sources: ['Musterblatt'], none: null };
      expect(await store.channelSettings(place)).toBeNull();
      await store.saveChannelSettings(place, { limit: 3 });
      await store.saveChannelSettings(place, settings);
      expect(await store.channelSettings(place)).toEqual(settings);
      expect(await store.channelSettings({ ...place, channel: '3' })).toBeNull();
    });

    it('remember what a button stands for until it expires', async () => {
      const state: JsonObject = { question: 'Wird das Bad geschlossen?', shown: 8 };
      await store.saveButtonState('k', { shown: 0 }, minute(1));
      await store.saveButtonState('k', state, minute(10));
      expect(await store.buttonState('k', minute(9))).toEqual(state);
      expect(await store.buttonState('k', minute(10))).toBeNull();
      expect(await store.buttonState('x', minute(0))).toBeNull();
      expect(await store.deleteExpiredButtonStates(minute(9))).toBe(0);
      expect(await store.deleteExpiredButtonStates(minute(10))).toBe(1);
    });

    it('keep any JSON as it is', async () => {
      await fc.assert(
        fc.asyncProperty(fc.jsonValue(), async (value) => {
          const settings = JSON.parse(JSON.stringify({ value })) as { readonly value: Json };
          await store.saveChannelSettings(place, settings);
          expect(await store.channelSettings(place)).toEqual(settings);
        }),
        { numRuns: 30 },
      );
    });
  });

  describe('reports of readers', () => {
    it('wait in the order they came in, until they are taken off the list', async () => {
      expect(await store.addReport(report)).toBe(true);
      expect(await store.addReport({ ...report, comment: '', speaker: null, date: null })).toBe(true);
      const [first, second] = await store.reports();
      expect(first).toEqual({ ...report, id: 1 });
      expect(second).toMatchObject({ id: 2, comment: '', speaker: null });
      expect(await store.removeReport(1)).toBe(true);
      expect(await store.removeReport(1)).toBe(false);
      expect(await store.reports()).toEqual([second]);
      await store.removeReport(2);
      await store.addReport(report);
      expect(await store.reports()).toEqual([{ ...report, id: 3 }]);
    });

    it('are kept once when the same is said of the same place', async () => {
      for (const platform of ['slack', 'page']) await store.addReport({ ...report, platform });
      expect((await store.reports()).map(({ platform }) => platform)).toEqual(['slack']);
    });

    it('are no longer taken when a thousand wait', async () => {
      for (let start = 0; start < MOST_REPORTS; start++) await store.addReport({ ...report, start });
      expect(await store.addReport({ ...report, comment: 'noch einer' })).toBe(false);
      expect((await store.reports()).length).toBe(MOST_REPORTS);
    });
  });

  describe('what messages show', () => {
    it('is found by its channel and by its article, in the order it was shown', async () => {
      const later = { ...shown, message: 'm8', at: minute(5) };
      const elsewhere = { ...shown, place: { ...place, channel: '3' }, article: 'bad-2', at: minute(3) };
      await store.addShown([later, shown, elsewhere]);
      expect(await store.shownAt(place, monday)).toEqual([
        { ...shown, notedAt: null },
        { ...later, notedAt: null },
      ]);
      expect(await store.shownAt(place, minute(1))).toMatchObject([{ message: 'm8' }]);
      expect(await store.shownOf(['bad-2', 'bad-3'], monday)).toEqual([{ ...elsewhere, notedAt: null }]);
      expect(await store.shownOf(null, minute(3))).toMatchObject([{ article: 'bad-2' }, { message: 'm8' }]);
      expect(await store.shownOf([], monday)).toEqual([]);
    });

    it('is kept once for a message, however often it is told', async () => {
      await store.addShown([shown, { ...shown, key: 'k8' }]);
      await store.addShown([{ ...shown, at: minute(9) }]);
      expect(await store.shownAt(place, monday)).toMatchObject([
        { key: 'k7', at: monday },
        { key: 'k8', at: monday },
      ]);
    });

    it('gets a note once', async () => {
      await store.addShown([shown, { ...shown, key: 'k8' }, { ...shown, message: 'm8' }]);
      expect(await store.markNoted(place, 'm7', ['k7', 'k9'], minute(1))).toBe(1);
      expect(await store.markNoted(place, 'm7', ['k7', 'k8'], minute(2))).toBe(1);
      expect((await store.shownAt(place, monday)).map(({ notedAt }) => notedAt)).toEqual([
        minute(1),
        minute(2),
        null,
      ]);
    });

    it('is forgotten after its time', async () => {
      await store.addShown([shown, { ...shown, message: 'm8', at: minute(5) }]);
      expect(await store.deleteShown(minute(5))).toBe(1);
      expect(await store.shownOf(null, monday)).toMatchObject([{ message: 'm8' }]);
    });
  });

  it('finds nothing wrong with itself', async () => {
    await store.saveArticles([article], monday);
    expect(await store.checkIntegrity()).toEqual([]);
  });
}
