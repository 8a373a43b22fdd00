import { describe, expect, it } from '@jest/globals';
import { createNewsroom } from '../../src/app/create-newsroom.ts';
import { createSharingWorkshop } from '../../src/app/sharing-workshop.ts';
import { createWorkshop } from '../../src/app/workshop.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import { testReader } from '../reading/test-reader.ts';

describe('reading all articles', () => {
  it('finds who speaks in them, whoever does the work', async () => {
    const own = createWorkshop(testReader, 'Europe/Berlin');
    const workshop = createSharingWorkshop(own, own);
    const corpus = createCorpus(testReader, new InvertedIndex());
    corpus.add({
      ...{ id: 'a', title: 'Das Bad', publishedAt: null, source: null, url: null, language: 'de' },
      text: 'Das Bad bleibt zu, sagte Bürgermeisterin Mara Holt.',
    });
    const newsroom = createNewsroom(corpus, { version: '0', problems: () => 0, feeds: () => null, workshop });
    await newsroom.readAll(() => false);
    expect(newsroom.speakers('Mara', 5)).toEqual(['Mara Holt']);
    expect(newsroom.status()).toMatchObject({ statements: 1, speakers: 1 });
  });
});
