import { describe, expect, it } from '@jest/globals';
import { createIndexFollower } from '../../src/app/follow-index.ts';

const article = (id: string) => ({
  ...{ id, title: 'Der Hafen', text: `Der Hafen ${id} bleibt offen.` },
  ...{ publishedAt: null, source: null, url: null, language: 'de' },
});

/** A corpus with some articles, whose hash is their id in capitals, and an index that tells of losses one after the other. */
function follow(ids: readonly string[], losses: readonly (readonly string[])[], refuses = false) {
  const added: string[] = [];
  const kept: unknown[] = [];
  const left = [...losses];
  const state = { refuses };
  const follower = createIndexFollower(
    {
      heads: () =>
        ids.map((id) => ({ id, hash: id.toUpperCase(), fingerprint: '', publishedAt: null, source: null })),
      article: (id) => (id === 'weg' ? null : article(id)),
      add: (one) => void added.push(one.id),
    },
    {
      refresh: () => Promise.resolve(left.shift() ?? []),
      keepOnly(names, hours) {
        if (state.refuses) return Promise.reject(new Error('Die Datenbank ist fort.'));
        kept.push([names, hours]);
        return Promise.resolve();
      },
    },
  );
  return { follower, added, kept, state };
}

describe('following an index that others write to', () => {
  it('brings anew what others took out and we still have, and that alone', async () => {
    const { follower, added } = follow(['a', 'b', 'c'], [['B', 'FREMD'], [], ['C', 'A']]);
    await follower.follow(false);
    expect(added).toEqual(['b']);
    await follower.follow(false);
    expect(added).toEqual(['b']);
    await follower.follow(false);
    expect(added).toEqual(['b', 'a', 'c']);
  });

  it('passes over what has gone from the shelf meanwhile', async () => {
    const { follower, added } = follow(['a', 'weg'], [['WEG', 'A']]);
    await follower.follow(false);
    expect(added).toEqual(['a']);
  });

  it('sweeps out what nobody has once, and only when it knows all that others have', async () => {
    const { follower, kept } = follow(['a', 'b'], []);
    await follower.follow(false);
    expect(kept).toEqual([]);
    await follower.follow(true);
    await follower.follow(true);
    expect(kept).toEqual([[['A', 'B'], 1]]);
  });

  it('sweeps again where the database refused', async () => {
    const { follower, kept, state } = follow(['a'], [], true);
    await expect(follower.follow(true)).rejects.toThrow('fort');
    state.refuses = false;
    await follower.follow(true);
    expect(kept).toEqual([[['A'], 1]]);
  });
});
