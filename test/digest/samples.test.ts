import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { findActor } from '../../src/answer/find-actor.ts';
import { WRITTEN_POSITIONS } from '../../src/answer/write-answer.ts';
import { createDigestArchive } from '../../src/app/create-digest-archive.ts';
import type { Article } from '../../src/article/article.ts';
import { readArchive } from '../../src/article/read-archive.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { createDigest, createSeen } from '../../src/digest/create-digest.ts';
import type { Digest } from '../../src/digest/digest.ts';
import { parseSeen, writeSeen } from '../../src/digest/seen.ts';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import type { Topic } from '../../src/storage/subscription-store.ts';
import { testReader } from '../reading/test-reader.ts';

/** The article in which the United States say for the first time that Iran delivered. */
const CONFIRMED = 'beispiel-2024-09-11-usa-bestaetigen';

const topic: Topic = { kind: 'question', text: 'Hat Iran Raketen geliefert?' };
const samples = path.join(import.meta.dirname, '..', '..', 'knowledge');

/** The digest after each article, as a channel gets them that looks after every single one. */
async function digestsOf(articles: readonly Article[]): Promise<ReadonlyMap<string, Digest>> {
  const corpus = createCorpus(testReader, new InvertedIndex());
  const archive = createDigestArchive(corpus);
  const digests = new Map<string, Digest>();
  let seen = await createSeen(topic, archive, '2024-01-01T00:00:00.000Z');
  for (const article of articles) {
    corpus.add(article);
    const created = await createDigest(topic, seen, archive, '2024-01-01T00:00:00.000Z');
    digests.set(article.id, created.digest);
    seen = parseSeen(writeSeen(created.seen)) ?? created.seen;
  }
  return digests;
}

/** The articles whose digest tells that the position of the United States has changed, and how. */
async function changesOfUsa(articles: readonly Article[]): Promise<Readonly<Record<string, string>>> {
  const told: Record<string, string> = {};
  for (const [article, digest] of await digestsOf(articles))
    for (const item of digest.items)
      if (
        item.kind === 'changed' &&
        findActor(item.change.speaker, item.change.to.statement.role) === findActor('USA')
      )
        told[article] =
          `${WRITTEN_POSITIONS[item.change.from.position].label} → ${WRITTEN_POSITIONS[item.change.to.position].label}`;
  return told;
}

describe('the sample articles, added one after the other', () => {
  let articles: readonly Article[] = [];
  beforeAll(async () => {
    const archive = await readArchive([samples]);
    articles = archive.articles.toSorted((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? -1 : 1));
  });

  it('bring the change of the US position when it appears, and not before or after', async () => {
    expect(await changesOfUsa(articles)).toEqual({ [CONFIRMED]: 'Offen → Ja' });
  });

  it('bring none without the article that shows it', async () => {
    expect(await changesOfUsa(articles.filter(({ id }) => id !== CONFIRMED))).toEqual({});
  });

  it('bring it once as well when the latest comes first: with the first article that shows the old position', async () => {
    const told = await changesOfUsa(articles.toReversed());
    expect(Object.values(told)).toEqual(['Offen → Ja']);
    expect(Object.keys(told)).not.toEqual([CONFIRMED]);
  });

  it('never tell of North Korea or another topic, and nothing where nothing came', async () => {
    const digests = await digestsOf(articles);
    const others = articles.filter(({ source }) => source?.endsWith('(erfunden)'));
    expect(others.flatMap(({ id }) => digests.get(id)?.items ?? [])).toEqual([]);
    expect(digests.get('beispiel-2024-05-18-nordkorea-bestreitet')?.items).toEqual([]);
  });
});
