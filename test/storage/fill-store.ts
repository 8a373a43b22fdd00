import type { Store } from '../../src/storage/store.ts';
import { article, draft, place, report, shown } from './store-contract.ts';

/**
 * Fills a new store with one of everything. The data file of each schema version was made with it by the program of
 * that version, closed, and is never made again: it stands for the files that are out there.
 */
export async function fillStore(store: Store): Promise<void> {
  const [monday, tuesday] = ['2025-03-03T07:00:00.000Z', '2025-03-04T07:00:00.000Z'];
  const lease = { owner: 'a', now: monday, leaseUntil: '2025-03-03T07:02:00.000Z' };
  await store.saveArticles([article, { ...article, id: 'bad-2' }], monday);
  await store.saveArticles([{ ...article, text: 'Das Bad schließt.' }], tuesday);
  await store.withdrawArticle('bad-2', tuesday);
  const posted = await store.addSubscription(draft);
  const sending = await store.addSubscription({
    ...draft,
    rhythm: 'weekly',
    weekday: 5,
    whenNothing: 'line',
  });
  for (const { id } of [posted, sending]) {
    const key = { subscription: id, dueAt: monday };
    await store.claimPost({ ...key, ...lease });
    await store.beginSending(key, { ...lease, content: '{"items":[]}', seen: '{"version":1}', at: monday });
  }
  await store.finishPost({ subscription: posted.id, dueAt: monday }, 'a', {
    state: 'posted',
    messageId: 'm1',
  });
  await store.saveChannelSettings(place, { language: 'en', limit: 5 });
  await store.addReport(report);
  await store.addShown([shown]);
  await store.saveButtonState('k', { value: 'Wird das Bad geschlossen?' }, '2030-01-01T00:00:00.000Z');
}
