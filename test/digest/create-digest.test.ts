import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Position } from '../../src/answer/answer.ts';
import { WRITTEN_POSITIONS } from '../../src/answer/write-answer.ts';
import { createDigest, createSeen } from '../../src/digest/create-digest.ts';
import type { Digest, DigestItem } from '../../src/digest/digest.ts';
import { parseSeen, type Seen, writeSeen } from '../../src/digest/seen.ts';
import type { Topic } from '../../src/storage/subscription-store.ts';
import { type Said, type TestArticle, testArchive } from './test-archive.ts';

const question: Topic = { kind: 'question', text: 'Wird das Bad geschlossen?' };
const everything: Topic = { kind: 'all', text: '' };
const says = (speaker: string | null, position: Position, text: string, date = '2025-03-01'): Said => ({
  speaker,
  position,
  text,
  date,
});
const article = (id: string, ...said: readonly Said[]): TestArticle => ({ id, said });

const mayor = says('Hanna Reuth', 'verneint', 'Das Bad bleibe offen, so Reuth.');
const group = says('Tarek Wieland', 'bejaht', 'Das Bad werde geschlossen, fürchtet Wieland.');
const treasurer = says('Ottmar Vogl', 'offen', 'Ob das Bad schließe, wisse er nicht, so Vogl.');

/** One digest after the other over states of the archive, what was seen written and read in between. */
async function follow(
  topic: Topic,
  ...states: readonly (readonly TestArticle[])[]
): Promise<readonly Digest[]> {
  const digests: Digest[] = [];
  let seen: Seen | null = null;
  for (const [index, state] of states.entries()) {
    const archive = testArchive(state);
    const at = `2025-03-0${index + 1}T07:00:00.000Z`;
    if (index === 0) seen = await createSeen(topic, archive, at);
    else {
      const created = await createDigest(topic, seen, archive, at);
      digests.push(created.digest);
      seen = parseSeen(writeSeen(created.seen));
    }
  }
  return digests;
}

const told = (digest: Digest | undefined): readonly string[] => (digest?.items ?? []).map(inWords);

function inWords(item: DigestItem): string {
  switch (item.kind) {
    case 'changed':
      return `geändert: ${item.change.speaker} ${WRITTEN_POSITIONS[item.change.from.position].label} → ${WRITTEN_POSITIONS[item.change.to.position].label}`;
    case 'contradicted':
      return `widersprüchlich: ${item.contradiction.affirming.speaker} / ${item.contradiction.denying.speaker}`;
    case 'withdrawn':
      return `zurückgezogen: ${item.was.speaker}`;
    case 'corrected':
      return `berichtigt: ${item.was.speaker}, nun „${item.now?.text ?? ''}“`;
    case 'new':
      return `neu: ${item.statement.speaker} ${item.position === null ? '-' : WRITTEN_POSITIONS[item.position].label}`;
  }
}

/** A text that shares no word with that of other numbers. */
function wordsOf(n: number, m: number): string {
  const word = `w${'a'.repeat(n)}b${'c'.repeat(m)}`;
  return `${word}k ${word}l.`;
}

describe('a digest', () => {
  const before = [article('1', mayor)];

  it('is empty when nothing has come', async () => {
    const [digest] = await follow(question, before, before);
    expect(digest).toMatchObject({ items: [], left: 0, repeated: 0, since: '2025-03-01T07:00:00.000Z' });
  });

  it('tells a new statement once', async () => {
    const after = [...before, article('2', treasurer)];
    const digests = await follow(question, before, after, after);
    expect(digests.map(told)).toEqual([['neu: Ottmar Vogl Offen'], []]);
  });

  it('tells everything to a channel that has seen nothing', async () => {
    const { digest } = await createDigest(question, null, testArchive(before), '2025-03-01T07:00:00.000Z');
    expect(told(digest)).toEqual(['neu: Hanna Reuth Nein']);
    expect(digest.since).toBeNull();
  });

  it('tells a changed position with both statements, and not again as merely new', async () => {
    const turned = says('Hanna Reuth', 'bejaht', 'Das Bad werde geschlossen, so Reuth.', '2025-06-20');
    const [digest] = await follow(question, before, [...before, article('2', turned)]);
    expect(told(digest)).toEqual(['geändert: Hanna Reuth Nein → Ja']);
    expect(digest?.items[0]).toMatchObject({
      change: { from: { statement: { text: mayor.text } }, to: { statement: { text: turned.text } } },
    });
  });

  it('tells no change again when the new position is only repeated, but a change back', async () => {
    const turned = article('2', says('Hanna Reuth', 'bejaht', 'Es werde geschlossen.', '2025-06-20'));
    const again = article('3', says('Hanna Reuth', 'bejaht', 'Das Ende komme im Winter.', '2025-07-01'));
    const back = article('4', says('Hanna Reuth', 'verneint', 'Nun bleibe es doch.', '2025-08-01'));
    const digests = await follow(
      question,
      before,
      [...before, turned],
      [...before, turned, again],
      [...before, turned, again, back],
    );
    expect(digests.map(told)).toEqual([
      ['geändert: Hanna Reuth Nein → Ja'],
      ['neu: Hanna Reuth Ja'],
      ['geändert: Hanna Reuth Ja → Nein'],
    ]);
  });

  it('tells a change that an older statement reveals, whatever came first', async () => {
    const turned = says('Hanna Reuth', 'bejaht', 'Es werde geschlossen.', '2025-06-20');
    const [digest] = await follow(question, [article('2', turned)], [article('2', turned), ...before]);
    expect(told(digest)).toEqual(['geändert: Hanna Reuth Nein → Ja']);
  });

  it('takes bodies of one state for one actor', async () => {
    const first = article('1', says('Weißes Haus', 'offen', 'Man prüfe das.', '2025-01-01'));
    const then = article('2', says('USA', 'bejaht', 'Es sei so.', '2025-02-01'));
    const later = article('3', says('US-Regierung', 'bejaht', 'Man bleibe dabei.', '2025-03-01'));
    const digests = await follow(question, [first], [first, then], [first, then, later]);
    expect(digests.map(told)).toEqual([['geändert: USA Offen → Ja'], ['neu: US-Regierung Ja']]);
  });

  it('takes what one state says on one day for one step, whose first position counts', async () => {
    const first = article('1', says('US-Regierung', 'geplant', 'Man werde sehen.', '2025-01-01'));
    const yes = says('USA', 'bejaht', 'Es sei so.', '2025-02-01');
    const open = says('Weißes Haus', 'offen', 'Man bestätige nichts.', '2025-02-01');
    for (const said of [
      [yes, open],
      [open, yes],
    ]) {
      const [digest] = await follow(question, [first], [first, article('2', ...said)]);
      expect(told(digest).filter((line) => line.startsWith('geändert'))).toEqual([
        'geändert: USA Geplant → Ja',
      ]);
    }
  });

  it('tells nothing again when an article is reworded elsewhere', async () => {
    const turned = says('Hanna Reuth', 'bejaht', 'Es werde geschlossen.', '2025-06-20');
    const weather = says(null, 'andere', 'Es regnet.', '2025-06-20');
    const all = [...before, article('2', turned), article('3', group)];
    const reworded = [...before, article('2', turned, weather), article('3', group)];
    const [digest] = await follow(question, all, reworded);
    expect(told(digest).filter((line) => !line.includes('null'))).toEqual([]);
  });

  it('tells a contradiction when it appears, once, with one of several opponents', async () => {
    const more = article('2', says('Gesine Lorbeer', 'verneint', 'Es bleibe, so Lorbeer.'));
    const both = [...before, more];
    const digests = await follow(
      question,
      both,
      [...both, article('3', group)],
      [...both, article('3', group)],
    );
    expect(digests.map(told)).toEqual([['widersprüchlich: Tarek Wieland / Hanna Reuth'], []]);
  });

  it('counts what only repeats: the same words in another article, or nearly the same words', async () => {
    const copy = article('2', mayor);
    const nearly = article('3', says('Hanna Reuth', 'verneint', 'Das Bad bleibe weiter offen, so Reuth.'));
    const [digest] = await follow(question, before, [...before, copy, nearly]);
    expect(digest).toMatchObject({ items: [], repeated: 2 });
  });

  it('tells what was withdrawn without showing its words again', async () => {
    const digests = await follow(question, [...before, article('2', treasurer)], before, before);
    expect(digests.map(told)).toEqual([['zurückgezogen: Ottmar Vogl'], []]);
    expect(JSON.stringify(digests)).not.toContain(treasurer.text);
  });

  it('tells what was corrected, with what stands there now', async () => {
    const corrected = says('Ottmar Vogl', 'bejaht', 'Man werde das Bad schließen, so Vogl.');
    const first = [article('1', mayor, treasurer)];
    const [digest] = await follow(question, first, [article('1', mayor, corrected)]);
    expect(told(digest)).toEqual([
      'widersprüchlich: Ottmar Vogl / Hanna Reuth',
      'berichtigt: Ottmar Vogl, nun „Man werde das Bad schließen, so Vogl.“',
    ]);
    expect(digest?.repeated).toBe(0);
  });

  it('is silent about an old article that a changed program reads in another way', async () => {
    const archive = testArchive([article('1', mayor, treasurer)]);
    const seen = await createSeen(question, archive, '2025-03-01T07:00:00.000Z');
    const forgotten = { ...seen, statements: seen.statements.slice(0, 1) };
    const invented = { ...seen, statements: [...seen.statements, { ...seen.statements[0], key: 'x' }] };
    for (const other of [forgotten, invented])
      expect((await createDigest(question, other as Seen, archive, '')).digest.items).toEqual([]);
  });

  it('fits one message: the weightiest and latest first, the others counted', async () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      article(`${n + 2}`, says(`Person ${n}`, 'offen', `Satz ${n}.`, `2025-04-${10 + n}`)),
    );
    const [digest] = await follow(question, before, [...before, ...many]);
    expect(told(digest).slice(0, 2)).toEqual(['neu: Person 11 Offen', 'neu: Person 10 Offen']);
    expect(digest).toMatchObject({ left: 4 });
  });

  it('tells two statements of an interview and counts the others', async () => {
    const interview = article(
      '2',
      ...Array.from({ length: 5 }, (_, n) => says('Ottmar Vogl', 'andere', `Satz ${n}.`)),
    );
    const [digest] = await follow(question, before, [...before, interview]);
    expect(told(digest)).toEqual(['neu: Ottmar Vogl Aussagen', 'neu: Ottmar Vogl Aussagen']);
    expect(digest).toMatchObject({ left: 3 });
  });

  it.each(['andere', 'ohneSeite'] as const)(
    'of what takes no side (%s) tells what somebody says',
    async (position) => {
      const added = article(
        '2',
        says(null, position, 'Das Bad ist alt.'),
        says('Ottmar Vogl', position, 'Es koste viel.'),
      );
      const [digest] = await follow(question, before, [...before, added]);
      expect(digest?.items).toHaveLength(1);
      expect(told(digest)[0]).toMatch(/^neu: Ottmar Vogl/);
    },
  );

  it('of what takes a side tells what the article tells, too', async () => {
    const added = article('2', says(null, 'verneint', 'Das Bad wurde nicht geschlossen.'));
    const [digest] = await follow(question, before, [...before, added]);
    expect(digest?.items).toHaveLength(1);
  });

  it('of the archive as a whole tells new statements that have a speaker, and what was withdrawn', async () => {
    const nobody = says(null, 'andere', 'Es regne, heißt es.');
    const digests = await follow(everything, before, [...before, article('2', treasurer, nobody)], before);
    expect(digests.map(told)).toEqual([['neu: Ottmar Vogl -'], ['zurückgezogen: Ottmar Vogl']]);
  });

  it('of the archive as a whole heeds the filters', async () => {
    const topic: Topic = {
      ...everything,
      speaker: 'vogl',
      source: 'muster',
      from: '2025-02-01',
      to: '2025-03',
    };
    const later = says('Ottmar Vogl', 'offen', 'Später.', '2025-05-01');
    const [digest] = await follow(topic, before, [...before, article('2', treasurer, group, later)]);
    expect(told(digest)).toEqual(['neu: Ottmar Vogl -']);
  });

  it('of the archive as a whole counts a week by its days', async () => {
    const week = says('Ottmar Vogl', 'offen', 'Vergangene Woche.', '2025-W18');
    const told2025 = async (from: string) =>
      (await follow({ ...everything, from }, before, [...before, article('2', week)])).map(told);
    expect(await told2025('2025-05-04')).toEqual([['neu: Ottmar Vogl -']]);
    expect(await told2025('2025-05-05')).toEqual([[]]);
  });

  it('shows every statement as new at most once and leaves none both untold and uncounted, however the archive grows', async () => {
    const positions = fc.constantFrom<Position>('bejaht', 'verneint', 'offen', 'geplant', 'andere');
    const statement = fc.record({
      speaker: fc.constantFrom('Hanna Reuth', 'Tarek Wieland', 'Stadtrat'),
      position: positions,
      date: fc.constantFrom('2025-03-01', '2025-03-02', '2025-03'),
    });
    const batches = fc.array(fc.array(statement, { maxLength: 3 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(batches, async (grown) => {
        const articles = grown.map((said, n) =>
          article(`a${n}`, ...said.map((one, m) => ({ ...one, text: wordsOf(n, m) }))),
        );
        const states = [[], ...articles.map((_, n) => articles.slice(0, n + 1))];
        const digests = await follow(question, ...states);
        const items = digests.flatMap((digest) => digest.items);
        const fresh = items.flatMap((item) => (item.kind === 'new' ? [item.statement.text] : []));
        expect(new Set(fresh).size).toBe(fresh.length);
        const shown = JSON.stringify(items);
        const untold = articles.flatMap(({ said }) => said).filter(({ text }) => !shown.includes(text));
        expect(untold.length).toBeLessThanOrEqual(digests.reduce((sum, { left }) => sum + left, 0));
      }),
      { numRuns: 60 },
    );
  });

  it('takes what it cannot read as never seen', () => {
    expect(parseSeen(null)).toBeNull();
    expect(parseSeen('{"version":7}')).toBeNull();
    expect(parseSeen('kein JSON')).toBeNull();
  });
});
