import { describe, expect, it } from '@jest/globals';
import { keepVersions } from '../../src/app/keep-versions.ts';
import { createMemoryStore } from '../../src/storage/memory/create-memory-store.ts';

const article = (id: string, text = 'Das Bad bleibt offen.') => ({
  id,
  title: 'Bad',
  text,
  publishedAt: null,
  source: null,
  url: null,
  language: 'de',
});

describe('the versions of the archive', () => {
  it('are kept when an article changes or leaves, and nothing is written when nothing happened', async () => {
    const store = createMemoryStore();
    const many = Array.from({ length: 120 }, (_, n) => article(`a${n}`));
    const at = new Date('2025-03-03T07:00:00Z');
    const keep = (articles: readonly ReturnType<typeof article>[]) =>
      keepVersions({ articles: () => articles }, store, at);
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
    expect((await store.articleIds()).length).toBe(119);
  });
});
