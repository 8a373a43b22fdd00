import { describe, expect, it } from '@jest/globals';
import { createWebApp } from '../../src/web/create-web-app.ts';
import { linksOf, openTestPage, QUESTION } from './test-page.ts';

/** The questions that the start page of an archive with this example leads to. */
async function recommended(example: string | null): Promise<readonly (string | null)[]> {
  const page = await openTestPage();
  const app = createWebApp({ ...page.options, archive: { ...page.archive, example: () => example } });
  const response = await app.request('http://127.0.0.1:8090/', { headers: { host: '127.0.0.1' } });
  return linksOf(await response.text())
    .filter((link) => link.startsWith('/antwort?'))
    .map((link) => new URL(link, 'http://127.0.0.1').searchParams.get('q'));
}

describe('the start page', () => {
  it('recommends the question that this archive answers', async () => {
    expect(await recommended(QUESTION)).toEqual([QUESTION]);
  });

  it('recommends none where none is known to find anything', async () => {
    expect(await recommended(null)).toEqual([]);
  });
});
