import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ArchiveEditors } from '../../../src/chat/archive/may-edit-archive.ts';
import { LocalDiscord } from '../../servers/discord/local-discord.ts';
import { permissions } from '../../servers/discord/permissions.ts';
import type { AttachedFile } from '../../servers/discord/used-discord.ts';
import type { LocalUser } from '../../servers/discord/world.ts';
import { LocalWeb } from '../../servers/web/local-web.ts';
import { type ArchiveByHand, openArchiveByHand, PAGE } from '../archive-by-hand.ts';
import { createTestMemory, createTestNewsroom } from '../test-newsroom.ts';
import { createTestChat, type TestChat } from './start-test-chat.ts';

let role: string;
let otherRole: string;
let discord: LocalDiscord;
let web: LocalWeb;
let archive: ArchiveByHand;
let test: TestChat;
let editors: ArchiveEditors;
let manager: LocalUser;

beforeAll(async () => {
  discord = await LocalDiscord.start();
  web = await new LocalWeb().start();
  archive = await openArchiveByHand(() => editors);
  test = createTestChat(discord, createTestMemory(), createTestNewsroom(), undefined, archive.respond);
  await test.chat.start();
  role = discord.addRole('Redaktion');
  otherRole = discord.addRole('Leserschaft');
});
afterAll(async () => {
  await test.chat.stop();
  await archive.remove();
  await web.stop();
  await discord.stop();
});
beforeEach(() => {
  editors = { discord: { servers: [discord.guild.id], role }, slack: [] };
  manager = discord.addUser({ permissions: permissions.manageGuild });
});

type Options = Readonly<Record<string, string | AttachedFile>>;
const use = async (sub: string, options: Options = {}, acting = {}) => {
  const given = Object.entries(options).map(([name, value]) => ({ name, value }));
  const used = discord.slash('quelle-archiv', given, { user: manager, ...acting }, sub);
  const answer = await discord.answerTo(used);
  expect(answer.privateFor).not.toBeNull();
  return discord.text(answer);
};

describe('/quelle-archiv in Discord', () => {
  it('takes in a link, lists it, takes it out and gives it back', async () => {
    web.put('/bad', PAGE());
    expect(await use('hinzufügen', { link: web.url('/bad') })).toContain('Aufgenommen: „Bad bleibt offen“.');
    const listed = await use('liste');
    expect(listed).toMatch(/„Bad bleibt offen“ · .* · 01\.04\.2025 · \S+/);
    const id = /01\.04\.2025 · (\S+)/.exec(listed)?.[1]?.replaceAll('\\', '') ?? '';
    expect(await use('entfernen', { kennung: id })).toContain('Herausgenommen: „Bad bleibt offen“.');
    expect(await archive.titles()).toEqual([]);
    expect(await use('rückgängig')).toContain('Zurückgenommen: „Bad bleibt offen“.');
    expect(await archive.titles()).toEqual(['Bad bleibt offen']);
  });

  it('takes in an attached file and a pasted text with its outlet and day', async () => {
    const csv = 'title;text\nBrücke gesperrt;Die Brücke ist gesperrt.\nBrücke offen;Sie ist offen.\n';
    web.put('/files/meldungen.csv', csv);
    const datei = { filename: 'meldungen.csv', size: csv.length, url: web.url('/files/meldungen.csv') };
    expect(await use('hinzufügen', { datei })).toContain('„Brücke gesperrt“, „Brücke offen“');
    await use('hinzufügen', {
      titel: 'Der Kran',
      text: 'Der Kran steht.',
      medium: 'Küstenblatt',
      datum: '02.04.2025',
    });
    expect(await use('liste')).toContain('„Der Kran“ · Küstenblatt · 02.04.2025');
  });

  it.each([
    ['a member without the right', () => ({ user: discord.addUser() })],
    ['whoever manages another server', () => ({ channel: discord.addGuild('Fremde') })],
    ['a direct message, where everybody manages', () => ({ channel: discord.direct(manager) })],
    [
      'a role of the same server that is another one',
      () => ({ user: discord.addUser({ roles: [otherRole] }) }),
    ],
  ])('refuses %s', async (_, acting) => {
    const before = await archive.titles();
    const said = await use('hinzufügen', { titel: 'Nein', text: 'Nein.' }, acting());
    expect(said).toContain('Das Archiv ändern darf hier nur, wer dazu eingetragen ist.');
    expect(await archive.titles()).toEqual(before);
  });

  it('lets the named role, and asks anew at every call', async () => {
    const user = discord.addUser({ roles: [role], locale: 'en-GB' });
    expect(await use('rückgängig', {}, { user })).toContain('Taken back');
    editors = { discord: { servers: [discord.guild.id], role: null }, slack: [] };
    expect(await use('liste', {}, { user })).toContain('Only people who are named for it');
  });

  it('is off where nobody is named', async () => {
    editors = { discord: null, slack: [] };
    expect(await use('liste')).toContain('Das Archiv von hier aus zu ändern ist nicht eingerichtet.');
  });

  it.each<[string, () => Options, string]>([
    ['nothing to add', () => ({}), 'Erwartet wird eine Adresse, ein Text oder eine angehängte Datei.'],
    [
      'an address that is none',
      () => ({ link: 'bote' }),
      'Erwartet wird eine Adresse mit http:// oder https://',
    ],
    ['a page that is not there', () => ({ link: web.url('/fehlt') }), 'Der Server antwortet mit 404'],
    ['a day that is none', () => ({ text: 'A', datum: 'neulich' }), 'Erwartet wird ein Tag wie 02.04.2025'],
    [
      'a file that is too large',
      () => ({ datei: { filename: 'a.txt', size: 6_000_000, url: web.url('/a.txt') } }),
      'Erwartet werden höchstens 5 MB',
    ],
    [
      'a file that is larger than was said',
      () => {
        web.put('/gross.txt', 'a'.repeat(6_000_000));
        return { datei: { filename: 'gross.txt', size: 3, url: web.url('/gross.txt') } };
      },
      'Erwartet werden höchstens 5 MB',
    ],
    [
      'a file from elsewhere than Discord',
      () => ({ datei: { filename: 'a.txt', size: 3, url: 'https://fremd.example/a.txt' } }),
      'liegt nicht dort, wo discord Dateien aufhebt',
    ],
    [
      'a picture',
      () => {
        web.put('/bild.png', Uint8Array.of(137, 80, 78, 71, 0));
        return { datei: { filename: 'bild.png', size: 5, url: web.url('/bild.png') } };
      },
      'Nicht geändert.',
    ],
  ])('answers %s with a sentence', async (_, options, sentence) => {
    const before = await archive.titles();
    expect(await use('hinzufügen', options())).toContain(sentence);
    expect(await archive.titles()).toEqual(before);
  });

  it('answers an unknown article with a sentence', async () => {
    expect(await use('entfernen', { kennung: 'niemand' })).toContain(
      'Erwartet wird die Kennung eines Artikels',
    );
  });
});
