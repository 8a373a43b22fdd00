import { afterAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { WeightedTerm } from '../../src/index/passage-index.ts';
import type { PassageSearch } from '../../src/index/passage-search.ts';
import { AwaitedIndex } from '../../src/index/postgres/awaited-index.ts';
import { IndexDatabase } from '../../src/index/postgres/index-database.ts';
import { PostgresIndex } from '../../src/index/postgres/postgres-index.ts';
import { TermBook } from '../../src/index/postgres/term-book.ts';
import { DEFAULT_WEIGHTING } from '../../src/index/tf-idf.ts';
import { letterSetOf } from '../../src/letter-sets.ts';
import { whenThere } from '../../src/memory/on-its-way.ts';
import { ExhaustiveIndex } from '../index/exhaustive-index.ts';
import { describePassageIndex, terms } from '../index/passage-index-contract.ts';
import { createRandom } from '../random.ts';
import { asServer, newPlace, testDatabase } from './test-database.ts';

const opened: PostgresIndex[] = [];
const schemas: string[] = [];
const newTables = () => {
  const place = newPlace();
  schemas.push(place.schema);
  return place;
};
async function open(place = newTables()): Promise<PostgresIndex> {
  const index = await PostgresIndex.open(place);
  opened.push(index);
  return index;
}
afterAll(async () => {
  for (const index of opened) await index.close().catch(() => {});
  const client = new Client({ connectionString: testDatabase() });
  await client.connect();
  for (const schema of schemas) await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await client.end();
});

/** The same index where what was added is written before each question. */
const flushing = (index: PostgresIndex): PassageSearch => ({
  add: (own) => index.add(own),
  remove: (passage) => index.remove(passage),
  search: (query, limit) => index.flush().then(() => index.search(query, limit)),
  scoreTogether: (query, groups) => index.flush().then(() => index.scoreTogether(query, groups)),
  explain: (query, passage) => index.flush().then(() => index.explain(query, passage)),
  documentFrequency: (term) => index.flush().then(() => index.documentFrequency(term)),
  async *terms() {
    await index.flush();
    yield* index.terms();
  },
  async *guidedTerms(guide) {
    await index.flush();
    yield* index.guidedTerms(guide);
  },
  get passageCount() {
    return index.flush().then(() => index.passageCount);
  },
});
const openFlushing = async (place = newTables()): Promise<PassageSearch> => flushing(await open(place));

describePassageIndex('an index in PostgreSQL', openFlushing);

const WATCH = { troubled: () => {}, healed: () => {} };
/** The same index asked at once, as a corpus asks it, and asked again when what it needs has come. */
async function openAwaited(): Promise<PassageSearch> {
  const index = await AwaitedIndex.over(await open(), WATCH, () => performance.now());
  const asked = <Result>(work: () => Result): Promise<Result> => index.flush().then(() => whenThere(work));
  return {
    add: (own) => index.add(own),
    remove: (passage) => index.remove(passage),
    search: (query, limit) => asked(() => index.search(query, limit)),
    scoreTogether: (query, groups) => asked(() => index.scoreTogether(query, groups)),
    explain: (query, passage) => asked(() => index.explain(query, passage)),
    documentFrequency: (term) => asked(() => index.documentFrequency(term)),
    async *terms() {
      yield* await asked(() => [...index.terms()]);
    },
    async *guidedTerms(guide) {
      yield* await asked(() => [...index.guidedTerms(guide)]);
    },
    get passageCount() {
      return asked(() => index.passageCount);
    },
  };
}

describePassageIndex('an index in PostgreSQL that is asked at once', openAwaited);

describe('the index in PostgreSQL', () => {
  it('answers as if it looked at every passage, with frequent and rare terms, over what comes and goes', async () => {
    const random = createRandom(7);
    const draw = (): WeightedTerm => ({
      term: `w${Math.floor(2000 ** random())}`,
      weight: random() < 0.3 ? 0.5 : 1,
    });
    const drawMany = (most: number): readonly WeightedTerm[] =>
      Array.from({ length: 1 + Math.floor(random() * most) }, draw);
    const index = await openFlushing();
    const all = new ExhaustiveIndex(DEFAULT_WEIGHTING);
    for (let count = 0; count < 6000; count += 1) {
      const passage = drawMany(30);
      expect(await index.add(passage)).toBe(all.add(passage));
      if (random() > 0.05) continue;
      const removed = Math.floor(random() * count);
      await index.remove(removed);
      all.remove(removed);
    }
    expect(await index.passageCount).toBe(all.passageCount);
    for (const limit of [3, 10, 100])
      for (let asked = 0; asked < 10; asked += 1) {
        const query = drawMany(8);
        const hits = await index.search(query, limit);
        const wanted = all.search(query);
        expect(hits).toHaveLength(Math.min(limit, wanted.length));
        const scoreOf = new Map(wanted.map((hit) => [hit.passage, hit.score]));
        hits.forEach((hit, at) => {
          expect(hit.score).toBeCloseTo(wanted[at]?.score ?? Number.NaN, 5);
          expect(hit.score).toBeCloseTo(scoreOf.get(hit.passage) ?? Number.NaN, 5);
        });
      }
  });

  it('has sent of a hundred terms for a mistyped one only those of nearly its letters', async () => {
    const place = newTables();
    const index = await open(place);
    const others = Array.from(
      { length: 100 },
      (_, at) => `qx${'bdfghjkmpw'[at % 10]}${'bdfghjkmpw'[Math.floor(at / 10)]}z`,
    );
    for (const term of ['hafen', 'haven', 'häfen', 'faehn', 'hafem', ...others])
      index.addGroup(term, [terms(term)]);
    await index.flush();
    index.removeGroup(4);
    await index.flush();
    const guide = {
      ...{ name: 'hafem', shortest: 4, longest: 6, letterSets: [letterSetOf('hafem')], lettersApart: 2 },
      isTooFar: (at: number, unit: number) => at === 1 && unit !== 'h'.charCodeAt(0),
    };
    const database = new IndexDatabase(place);
    let sent = 0;
    const counting = {
      rows: async <Row extends object>(sql: string, values: readonly unknown[]) => {
        const rows = await database.rows<Row>(sql, values);
        sent += rows.length;
        return rows;
      },
    };
    const wanted = await new TermBook(counting).wanted(guide);
    await database.close();
    expect([...wanted].sort()).toEqual(['hafen']);
    // And "faehn", which has the letters.
    expect(sent).toBe(2);
  });

  it('counts nothing twice and loses nothing when several wait for it at once', async () => {
    const index = await openFlushing();
    const numbers = await Promise.all(['hafen', 'hafen lohn', 'lohn'].map((text) => index.add(terms(text))));
    const [hits, frequency, count] = await Promise.all([
      index.search(terms('hafen'), 5),
      index.documentFrequency('lohn'),
      index.passageCount,
      index.remove(2),
    ]);
    expect(numbers).toEqual([0, 1, 2]);
    expect(hits.map(({ passage }) => passage)).toEqual([0, 1]);
    expect(frequency).toBeGreaterThan(0);
    expect(count).toBeGreaterThan(1);
    expect(await index.documentFrequency('lohn')).toBe(1);
    expect(await index.passageCount).toBe(2);
  });

  it('loses nothing when the server ends its connections, and goes on by itself', async () => {
    const index = await openFlushing();
    await index.add(terms('hafen streik'));
    expect(await index.documentFrequency('hafen')).toBe(1);
    await index.add(terms('hafen lohn'));
    await index.remove(0);
    const client = new Client({ connectionString: testDatabase() });
    await client.connect();
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'quelle-index'",
    );
    await client.end();
    await Promise.resolve(index.documentFrequency('hafen')).catch(() => {});
    expect(await index.documentFrequency('hafen')).toBe(1);
    expect((await index.search(terms('hafen'), 5)).map(({ passage }) => passage)).toEqual([1]);
    expect(await index.passageCount).toBe(1);
  });

  it('says what is wrong where nothing answers', async () => {
    const nobody = new URL(testDatabase());
    nobody.port = '1';
    await expect(PostgresIndex.open({ url: nobody.href, schema: 'niemand' })).rejects.toMatchObject({
      fault: 'unreachable',
    });
  });

  it('goes on where the process before it has ended', async () => {
    const place = newTables();
    const before = await PostgresIndex.open(place);
    expect(before.takeKnown()).toEqual([]);
    for (const passage of ['hafen streik', 'hafen', 'lohn']) before.addGroup(passage, [terms(passage)]);
    await before.flush();
    await before.remove(1);
    await before.close();
    const after = await open(place);
    expect(await after.passageCount).toBe(2);
    const known = after.takeKnown();
    expect(known.map(({ name }) => name).toSorted()).toEqual(['hafen streik', 'lohn']);
    expect(await after.add(terms('hafen lohn'))).toBe(2);
    await after.flush();
    const hits = await after.search(terms('hafen'), 5);
    const old = known.find(({ name }) => name === 'hafen streik')?.first;
    expect(hits.map(({ passage }) => passage)).toEqual([old, 2]);
    expect(await after.documentFrequency('lohn')).toBe(2);
  });

  it('begins anew where its passages were weighed otherwise', async () => {
    const place = newTables();
    const before = await PostgresIndex.open(place, { ...DEFAULT_WEIGHTING, saturation: 2 });
    await before.add(terms('hafen'));
    await before.close();
    const after = await openFlushing(place);
    expect(await after.passageCount).toBe(0);
    expect(await after.add(terms('hafen'))).toBe(0);
  });

  it('drops what other programs left that nobody has used for days, and nothing else', async () => {
    const { url, schema: family } = newPlace();
    const tables = ['heute', 'alt', 'neu'].map((version) => ({ url, schema: `${family}_${version}` }));
    const stranger = { url, schema: `${family}fremd` };
    schemas.push(stranger.schema, ...tables.map(({ schema }) => schema));
    const indexes: PostgresIndex[] = [];
    for (const place of [...tables, stranger]) indexes.push(await open(place));
    const [today, old] = indexes as [PostgresIndex, PostgresIndex];
    today.addGroup('hafen', [terms('hafen')]);
    await today.flush();
    const left = () =>
      asServer(async (client) => {
        const { rows } = await client.query<{ name: string }>(
          'SELECT nspname AS name FROM pg_namespace WHERE starts_with(nspname, $1) ORDER BY nspname',
          [family],
        );
        return rows.map(({ name }) => name.slice(family.length));
      });
    await today.dropUnused(family, 30);
    expect(await left()).toEqual(['_alt', '_heute', '_neu', 'fremd']);
    // Nobody has used them for 31 days, but for one.
    for (const schema of [tables[0], tables[1], stranger].map((place) => place?.schema))
      await asServer((client) =>
        client.query(`UPDATE ${schema}.state SET used = now() - interval '31 days'`),
      );
    await today.dropUnused(family, 30);
    expect(await left()).toEqual(['_heute', '_neu', 'fremd']);
    expect(await today.documentFrequency('hafen')).toBe(1);
    await expect(Promise.resolve(old.documentFrequency('hafen'))).rejects.toMatchObject({ code: 'storage' });
  });

  describe('of two processes', () => {
    const openTwo = async () => {
      const place = newTables();
      return [await open(place), await open(place)] as const;
    };
    const found = async (index: PostgresIndex, query: string): Promise<readonly number[]> =>
      (await index.search(terms(query), 5)).map(({ passage }) => passage);

    it('has what both bring under one name once, and each finds it by its own number', async () => {
      const [one, two] = await openTwo();
      two.addGroup('wetter', [terms('wetter')]);
      const first = one.addGroup('hafen', [terms('hafen streik'), terms('lohn')]);
      const second = two.addGroup('hafen', [terms('hafen streik'), terms('lohn')]);
      await Promise.all([one.flush(), two.flush()]);
      expect(await one.passageCount).toBe(3);
      expect(await one.documentFrequency('lohn')).toBe(1);
      expect(await found(one, 'lohn')).toEqual([first + 1]);
      expect(await found(two, 'lohn')).toEqual([second + 1]);
    });

    it('finds nothing that only the other one has', async () => {
      const [one, two] = await openTwo();
      one.addGroup('hafen', [terms('hafen')]);
      await one.flush();
      expect(await found(two, 'hafen')).toEqual([]);
      expect(await two.news()).toMatchObject({ isChanged: true, lost: [] });
      expect(await two.news()).toMatchObject({ isChanged: false });
    });

    it('tells what the other one has taken out, and takes it in anew', async () => {
      const [one, two] = await openTwo();
      for (const index of [one, two]) {
        index.addGroup('hafen', [terms('hafen')]);
        await index.flush();
      }
      one.removeGroup(0);
      await one.flush();
      expect(await found(two, 'hafen')).toEqual([]);
      expect((await two.news()).lost).toEqual(['hafen']);
      two.addGroup('hafen', [terms('hafen')]);
      two.removeGroup(0);
      await two.flush();
      expect(await found(two, 'hafen')).toEqual([1]);
      expect((await two.news()).lost).toEqual([]);
    });

    it('sweeps out what nobody has and is not new', async () => {
      const [one, two] = await openTwo();
      one.addGroup('hafen', [terms('hafen')]);
      one.addGroup('lohn', [terms('lohn')]);
      await one.flush();
      await two.keepOnly(['lohn'], 1);
      expect(await one.passageCount).toBe(2);
      await two.keepOnly(['lohn'], 0);
      expect(await one.passageCount).toBe(1);
      expect((await one.news()).lost).toEqual(['hafen']);
    });
  });
});
