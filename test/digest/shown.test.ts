import { describe, expect, it } from '@jest/globals';
import { createDigest, createSeen } from '../../src/digest/create-digest.ts';
import type { DigestArchive } from '../../src/digest/digest-archive.ts';
import { parseSeen, type Seen, writeSeen } from '../../src/digest/seen.ts';
import { findGoneShown, readShown, rememberShown } from '../../src/digest/shown.ts';
import type { Topic } from '../../src/storage/subscription-store.ts';
import { type Said, says, type TestArticle, testArchive } from './test-archive.ts';

const mayor = says('Hanna Reuth', 'Das Bad bleibe offen, so Reuth.');
const other = says('Tarek Wieland', 'Der Steg werde erneuert, so Wieland.');
const article = (id: string, ...said: readonly Said[]): TestArticle => ({ id, said });
const place = { platform: 'discord', space: '1', channel: '2' };
const at = '2025-03-01T07:00:00.000Z';

const before = testArchive([article('bad', mayor, other), article('tor', other)]);
const drafts = rememberShown(before.statements('bad').slice(0, 1), place, 'm1', before, {
  at,
  language: 'de',
});
const [was] = drafts.map((draft) => readShown({ ...draft, notedAt: null }));
const became = (archive: DigestArchive) => was && findGoneShown(was, archive);

describe('what an answer showed', () => {
  it('is remembered without its words', () => {
    expect(drafts).toMatchObject([{ message: 'm1', article: 'bad', details: { speaker: 'Hanna Reuth' } }]);
    expect(JSON.stringify(drafts)).not.toContain('offen');
  });

  it('that no version of the program wrote is passed over', () => {
    const [draft] = drafts;
    expect(draft && readShown({ ...draft, details: { speaker: 3 }, notedAt: null })).toBeNull();
  });

  it.each<[string, readonly TestArticle[], string | null]>([
    ['is the same while nothing changes', [article('bad', mayor, other)], null],
    ['is the same where the article is only longer', [article('bad', other, mayor)], null],
    ['is gone where the article has another wording without it', [article('bad', other)], 'corrected'],
    [
      'is gone where it says something else there',
      [article('bad', says('Hanna Reuth', 'Das Bad schließe.'))],
      'corrected',
    ],
    [
      'is gone where somebody else says it',
      [article('bad', { ...mayor, speaker: 'Otto Vogl' })],
      'corrected',
    ],
    ['is gone with its article', [article('tor', other)], 'withdrawn'],
    [
      'is gone with its article, whoever says the same on another day',
      [article('tor', { ...mayor, date: '2025-03-02' })],
      'withdrawn',
    ],
  ])('%s', (_, articles, kind) => {
    const item = became(testArchive(articles));
    expect(item === null ? null : item?.kind).toBe(kind);
    if (item)
      expect(item.was).toMatchObject({ speaker: 'Hanna Reuth', article: 'bad', source: 'Musterblatt' });
  });

  it('is not gone where only its file has another name', () => {
    expect(became(testArchive([article('bad-neu', mayor)]))).toBeNull();
  });
});

describe('the next digest of a channel', () => {
  const steg: Topic = { kind: 'question', text: 'Wird der Steg erneuert?' };
  const onlySteg = (archive: DigestArchive): DigestArchive => ({
    ...archive,
    ask: async (question) => {
      const answer = await archive.ask(question);
      const positions = answer.positions.filter(
        ({ statements }) => statements[0]?.speaker === 'Tarek Wieland',
      );
      return { ...answer, positions };
    },
  });
  const shown = was ? [was] : [];

  it('tells once that what an answer showed there is gone, whatever its topic', async () => {
    let seen: Seen | null = await createSeen(steg, onlySteg(before), at);
    const after = onlySteg(testArchive([article('bad', other), article('tor', other)]));
    const kinds: string[][] = [];
    for (const archive of [onlySteg(before), after, after]) {
      const created = await createDigest(steg, seen, archive, at, shown);
      kinds.push(created.digest.items.map(({ kind }) => kind));
      seen = parseSeen(writeSeen(created.seen));
    }
    expect(kinds).toEqual([[], ['corrected'], []]);
  });

  it('tells it once where the topic shows the same statement itself', async () => {
    const everything: Topic = { kind: 'question', text: 'Bleibt das Bad offen?' };
    const seen = await createSeen(everything, before, at);
    const { digest } = await createDigest(everything, seen, testArchive([article('bad', other)]), at, shown);
    expect(digest.items.filter(({ kind }) => kind === 'corrected' || kind === 'withdrawn')).toHaveLength(1);
  });

  it('tells nothing of what is too long ago to be remembered', async () => {
    const seen = await createSeen(steg, onlySteg(before), at);
    const after = onlySteg(testArchive([article('bad', other), article('tor', other)]));
    expect((await createDigest(steg, seen, after, at, [])).digest.items).toEqual([]);
  });
});
