import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CorrectionNote } from '../../src/digest/correction-poster.ts';
import type { DigestArchive } from '../../src/digest/digest-archive.ts';
import { NotSentError, TargetGoneError } from '../../src/digest/digest-poster.ts';
import { noteCorrections } from '../../src/digest/note-corrections.ts';
import { rememberShown } from '../../src/digest/shown.ts';
import { createMemoryStore } from '../../src/storage/memory/create-memory-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { says, testArchive } from './test-archive.ts';

const mayor = says('Hanna Reuth', 'Das Bad bleibe offen, so Reuth.');
const council = says('Otto Vogl', 'Der Rat tage am Montag, so Vogl.');
const before = testArchive([{ id: 'bad', said: [mayor, council] }]);
const withoutMayor = testArchive([{ id: 'bad', said: [council] }]);
const nothing = testArchive([]);
const channel = (id: string) => ({ platform: 'discord', space: '1', channel: id });

let store: Store;
let notes: CorrectionNote[];
let faults: Error[];
let failures: number;
let now: Date;
beforeEach(async () => {
  store = createMemoryStore();
  [notes, faults, failures] = [[], [], 0];
  now = new Date('2025-03-10T07:00:00.000Z');
  for (const [id, message] of [
    ['2', 'm1'],
    ['3', 'm2'],
  ] as const)
    await store.addShown(
      rememberShown(before.statements('bad'), channel(id), message, before, {
        at: '2025-03-01T07:00:00.000Z',
        language: 'en',
      }),
    );
});

const look = (archive: DigestArchive, articles: readonly string[] | null = ['bad']) =>
  noteCorrections(
    {
      store,
      archive: () => archive,
      posters: [
        {
          platform: 'discord',
          async note(note) {
            const fault = faults.shift();
            if (fault) throw fault;
            notes.push(note);
          },
        },
      ],
      now: () => now,
      failed: () => {
        failures += 1;
      },
    },
    articles,
  );

describe('an answer whose statement is gone', () => {
  it('gets one note, in every channel that saw it, in the language of the answer', async () => {
    await look(before);
    expect(notes).toEqual([]);
    for (let times = 0; times < 3; times += 1) await look(withoutMayor);
    expect(notes.map(({ place, message, language }) => [place.channel, message, language])).toEqual([
      ['2', 'm1', 'en'],
      ['3', 'm2', 'en'],
    ]);
    expect(notes[0]?.gone).toMatchObject([{ kind: 'corrected', was: { speaker: 'Hanna Reuth' } }]);
  });

  it('gets another when more of it goes', async () => {
    await look(withoutMayor);
    await look(nothing);
    expect(notes.filter(({ message }) => message === 'm1').map(({ gone }) => gone.length)).toEqual([1, 1]);
    expect(new Set(notes.map(({ key }) => key)).size).toBe(4);
  });

  it('is found after a start, when it went while nobody looked', async () => {
    await look(nothing, null);
    expect(notes.map(({ gone }) => gone.map(({ kind }) => kind))).toEqual([
      ['withdrawn', 'withdrawn'],
      ['withdrawn', 'withdrawn'],
    ]);
  });

  it('is tried again with the same key while the platform does not take the note', async () => {
    faults = [new NotSentError('gerade nicht'), new NotSentError('gerade nicht')];
    await look(withoutMayor);
    expect([notes.length, failures]).toEqual([0, 2]);
    await look(withoutMayor);
    expect(notes.map(({ message }) => message)).toEqual(['m1', 'm2']);
  });

  it('is left alone where the message is gone itself', async () => {
    faults = [new TargetGoneError('weg'), new TargetGoneError('weg')];
    for (let times = 0; times < 2; times += 1) await look(withoutMayor);
    expect([notes.length, failures]).toEqual([0, 0]);
  });

  it('is left alone after thirty days', async () => {
    now = new Date('2025-04-01T07:00:00.000Z');
    await look(withoutMayor);
    expect(notes).toEqual([]);
  });
});
