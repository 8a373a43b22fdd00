import { describe, expect, it } from '@jest/globals';
import type { ChatRequest, Reply } from '../../../src/chat/chat.ts';
import { createDigestResponder } from '../../../src/chat/digest/create-digest-responder.ts';
import { PAGE_LIMITS } from '../../../src/chat/page-limits.ts';
import { createMemoryStore } from '../../../src/storage/memory/create-memory-store.ts';
import type { Store } from '../../../src/storage/store.ts';
import { type TestArticle, testArchive } from '../../digest/test-archive.ts';

const QUESTION = 'Wird das Lindenbad geschlossen?';
const place = { platform: 'discord', space: '1', channel: '2' };
const bath: TestArticle = {
  id: '1',
  said: [{ speaker: 'Hanna Reuth', position: 'verneint', text: 'Das Bad bleibe offen.', date: '2025-03-11' }],
};
const later: TestArticle = {
  id: '2',
  said: [
    { speaker: 'Tarek Wieland', position: 'bejaht', text: 'Das Bad schließe bald.', date: '2025-03-20' },
  ],
};

interface Desk {
  readonly store: Store;
  articles: readonly TestArticle[];
  say(words: string, change?: Partial<ChatRequest>): Promise<Reply>;
}

function desk(): Desk {
  const made: Desk = {
    store: createMemoryStore(),
    articles: [bath],
    say: (words, change = {}) =>
      createDigestResponder({
        store: made.store,
        archive: () => testArchive(made.articles),
        clock: () => Date.parse('2025-03-14T09:00:00Z'),
        timeZone: 'Europe/Berlin',
        limits: PAGE_LIMITS,
      })(words, { ...request, ...change }),
  };
  return made;
}

const request: ChatRequest = {
  platform: 'discord',
  spaceId: '1',
  channelId: '2',
  userId: '77',
  userName: 'Ada',
  messageId: 'm',
  conversationId: null,
  locale: 'de',
  private: false,
  direct: false,
  canManage: true,
  command: { kind: 'digest', words: '' },
};

function lines(reply: Reply): readonly string[] {
  if (reply.kind !== 'notice') throw new Error(`A notice should come, ${reply.kind} came.`);
  return reply.view.lines;
}
const digestOf = (reply: Reply) => {
  if (reply.kind !== 'digest') throw new Error(`A digest should come, ${reply.kind} came.`);
  return reply.view;
};

describe('/digest', () => {
  it('subscribes, lists and unsubscribes', async () => {
    const { say, store } = desk();
    expect(lines(await say('liste'))[0]).toContain('nichts abonniert');
    expect(lines(await say(`abonnieren ${QUESTION} zeit:07:30 rhythmus:werktags`))).toEqual([
      `Abonniert: Nr. 1: „${QUESTION}“ · werktags (Mo–Fr) um 07:30 (Europe/Berlin)`,
      'Gezeigt wird, was von jetzt an neu ist. Der nächste Digest kommt am 17.03.2025, 07:30.',
    ]);
    expect(await store.subscription(1)).toMatchObject({
      place,
      topic: { kind: 'question', text: QUESTION },
      language: 'de',
      createdBy: '77',
      whenNothing: 'silent',
    });
    expect(lines(await say('liste'))).toEqual([
      `Nr. 1: „${QUESTION}“ · werktags (Mo–Fr) um 07:30 (Europe/Berlin) · nächste 17.03.2025, 07:30`,
    ]);
    expect(lines(await say('abbestellen 1'))).toEqual(['Abbestellt: Nr. 1.']);
    expect(lines(await say('abbestellen 1'))[0]).toContain('kein Abonnement mit der Nummer 1');
  });

  it('understands filters and „alles“', async () => {
    const { say, store } = desk();
    await say('abonnieren Lindenbad sprecher:Reuth von:2024');
    await say('abonnieren alles medium:Anzeiger rhythmus:freitags');
    expect((await store.subscription(1))?.topic).toEqual({
      kind: 'question',
      text: 'Lindenbad',
      speaker: 'Reuth',
      from: '2024-01-01',
    });
    expect((await store.subscription(2))?.topic).toEqual({ kind: 'all', text: '', source: 'Anzeiger' });
    expect(lines(await say('liste'))[1]).toContain('das ganze Archiv · Medium Anzeiger · freitags um 08:00');
  });

  it('previews without changing anything: a topic with all there is, a subscription with what is new to it', async () => {
    const here = desk();
    expect(digestOf(await here.say(`vorschau ${QUESTION}`)).sections.map(({ heading }) => heading)).toEqual([
      'Neu',
    ]);
    await here.say(`abonnieren ${QUESTION}`);
    const before = await here.store.subscription(1);
    expect(digestOf(await here.say('vorschau 1'))).toMatchObject({
      sections: [],
      empty: 'Nichts Neues seit 14.03.2025.',
    });
    here.articles = [bath, later];
    expect(digestOf(await here.say('vorschau 1')).sections.map(({ heading }) => heading)).toEqual([
      'Widersprüchlich',
    ]);
    expect(await here.store.subscription(1)).toEqual(before);
    expect(await here.store.posts(1)).toEqual([]);
  });

  it('names a position once above the statements that hold it', async () => {
    const here = desk();
    const say = (speaker: string, date: string): TestArticle => ({
      id: speaker,
      said: [{ speaker, position: 'verneint', text: `${speaker} will das Bad behalten.`, date }],
    });
    here.articles = [say('Jette Kolb', '2025-03-13'), say('Arno Vietz', '2025-03-12'), bath];
    const [section] = digestOf(await here.say(`vorschau ${QUESTION}`)).sections;
    expect(section?.items.map(({ line }) => line)).toEqual(['Nein:', null, null]);
  });

  it('leaves subscribing and unsubscribing to those who manage the channel', async () => {
    const { say, store } = desk();
    const reply = await say(`abonnieren ${QUESTION}`, { canManage: false });
    expect(reply).toMatchObject({
      private: true,
      view: { lines: ['Das darf nur, wer diesen Kanal verwaltet.'] },
    });
    await say(`abonnieren ${QUESTION}`);
    expect(lines(await say('abbestellen 1', { canManage: false }))[0]).toContain('Das darf nur');
    expect((await store.subscriptionsAt(place)).length).toBe(1);
  });

  it('reaches no subscription of another channel', async () => {
    const { say } = desk();
    await say(`abonnieren ${QUESTION}`);
    expect(lines(await say('abbestellen 1', { channelId: '3' }))[0]).toContain('kein Abonnement');
    expect(lines(await say('vorschau 1', { channelId: '3' }))[0]).toContain('kein Abonnement');
  });

  it('says in one sentence what is wrong', async () => {
    const { say, store } = desk();
    expect(lines(await say('abonnieren'))[0]).toContain('Wozu?');
    expect(lines(await say(`abonnieren ${QUESTION} zeit:26:00`))[0]).toContain('„26:00“');
    expect(lines(await say(`abonnieren ${'x'.repeat(40_000)}`))[0]).toContain('kürzer');
    expect(lines(await say('abonnieren Bad von:gestrig'))[0]).toContain('„gestrig“');
    expect(lines(await say('abbestellen'))[0]).toContain('Welches?');
    expect(lines(await say('unsinn')).length).toBeGreaterThan(3);
    expect(await store.activeSubscriptions()).toEqual([]);
  });

  it('allows ten subscriptions a channel', async () => {
    const { say } = desk();
    for (let n = 0; n < 10; n += 1) await say(`abonnieren Thema ${n}`);
    expect(lines(await say('abonnieren noch eins'))[0]).toContain('Mehr als 10');
  });

  it('speaks English where the channel does', async () => {
    const { say } = desk();
    const reply = await say(`subscribe ${QUESTION} rhythm:friday time:17:30`, { locale: 'en' });
    expect(lines(reply)[0]).toContain('every Friday at 17:30');
    expect(lines(reply)[1]).toContain('14 March 2025');
  });
});
