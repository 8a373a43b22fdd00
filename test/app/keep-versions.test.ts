import { describe, expect, it } from '@jest/globals';
import { keepVersions } from '../../src/app/keep-versions.ts';
import { fingerprintWording, hashArticle } from '../../src/article/article-hash.ts';
import { createMemoryStore } from '../../src/storage/memory/create-memory-store.ts';
import type { Store } from '../../src/storage/store.ts';

const article = (id: string, text = 'Das Bad bleibt offen.') => ({
  id,
  title: 'Bad',
  text,
  publishedAt: null,
  source: null,
  url: null,
  language: 'de',
});

function partsOf(articles: readonly ReturnType<typeof article>[], store: Store, own = articles) {
  const heads = articles.map((one) => ({
    ...one,
    hash: hashArticle(one),
    fingerprint: fingerprintWording(one),
  }));
  const corpus = {
    heads: () => heads,
    head: (id: string) => heads.find((head) => head.id === id) ?? null,
    article: (id: string) => articles.find((one) => one.id === id) ?? null,
  };
  const fileOf = (id: string) => (own.some((one) => one.id === id) ? `${id}.md` : null);
  return { corpus, archive: { fileOf }, store, keeper: 'ich' };
}

describe('the versions of the archive', () => {
  it('are kept when an article changes or leaves, and nothing is written when nothing happened', async () => {
    const store = createMemoryStore();
    const many = Array.from({ length: 120 }, (_, n) => article(`a${n}`));
    const at = new Date('2025-03-03T07:00:00Z');
    const keep = (articles: readonly ReturnType<typeof article>[]) =>
      keepVersions(partsOf(articles, store), at);
    await keep(many);
    await keep(many);
    expect((await store.articleVersions('a119')).length).toBe(1);
    await keep([article('a0', 'Das Bad schließt.'), ...many.slice(2)]);
    expect((await store.articleVersions('a0')).map((kept) => kept.article.text)).toEqual([
      'Das Bad bleibt offen.',
      'Das Bad schließt.',
    ]);
    expect((await store.articleVersions('a1')).map(({ withdrawnAt }) => withdrawnAt)).toEqual([
      at.toISOString(),
    ]);
    expect((await store.articleMarks()).length).toBe(119);
  });

  it('leave alone what others brought, and withdraw what we brought and have no more', async () => {
    const store = createMemoryStore();
    const at = '2025-03-02T07:00:00.000Z';
    await store.saveArticles([article('fremd')], at, 'andere');
    await store.saveArticles([article('weg')], at, 'ich');
    const own = [article('neu')];
    await keepVersions(partsOf([...own, article('fremd', 'Anders.')], store, own), new Date(at));
    expect(await store.articleMarks()).toEqual([
      { id: 'fremd', hash: null, keeper: 'andere' },
      { id: 'neu', hash: hashArticle(article('neu')), keeper: 'ich' },
    ]);
    expect(await store.articleVersions('fremd')).toHaveLength(1);
  });

  it('are kept for what has changed alone, where that is known', async () => {
    const store = createMemoryStore();
    const now = [article('neu'), article('alt', 'Das Bad schließt.'), article('still')];
    await store.saveArticles([article('weg'), article('alt')], '2025-03-02T07:00:00.000Z');
    await keepVersions(partsOf(now, store), new Date('2025-03-03T07:00:00Z'), {
      added: ['neu'],
      changed: ['alt'],
      removed: ['weg'],
    });
    expect((await store.articleMarks()).map(({ id }) => id)).toEqual(['alt', 'neu']);
    expect(await store.articleVersions('alt')).toHaveLength(2);
  });
});
