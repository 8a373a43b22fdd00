import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SlackChat } from '../../../src/chat/slack/create-slack-chat.ts';
import { type Fields, LocalSlack } from '../../servers/slack/local-slack.ts';
import { CHANNEL, DIRECT } from '../../servers/slack/payloads.ts';
import { LocalWeb } from '../../servers/web/local-web.ts';
import { type ArchiveByHand, openArchiveByHand, PAGE } from '../archive-by-hand.ts';
import { createTestChat, nextMessage } from './slack-set-up.ts';

const slack = new LocalSlack();
const web = new LocalWeb();
let archive: ArchiveByHand;
let chat: SlackChat;
let known = 0;
/** Those who may; a new one each time, so that no cooldown holds them back. */
let editors: readonly string[] = [];
let editor = '';

beforeAll(async () => {
  await slack.start();
  await web.start();
  archive = await openArchiveByHand(() => ({ discord: null, slack: editors }));
  ({ chat } = createTestChat(slack, { archive: archive.respond }));
  await chat.start();
});
afterAll(async () => {
  await chat.stop();
  await archive.remove();
  await web.stop();
  await slack.stop();
});
beforeEach(() => {
  editor = `U${editors.length}EDITOR`;
  editors = [...editors, editor];
});

const next = async (): Promise<{ readonly text: string; readonly only: string | null }> => {
  const message = await nextMessage(slack, known);
  known = slack.messages.length;
  return message;
};
const type = (text: string, user = editor) => {
  known = slack.messages.length;
  slack.deliver('slash_commands', slack.payloads.command('/quelle-archiv', text, { user, channel: CHANNEL }));
  return next();
};
const write = (text: string, fields: Fields = {}) => {
  known = slack.messages.length;
  slack.deliver('events_api', slack.payloads.direct(text, { user: editor, ...fields }));
  return next();
};
const file = (name: string, address: string, size = 10): Fields => ({
  subtype: 'file_share',
  files: [{ id: 'F1', name, size, url_private_download: web.url(address) }],
});

describe('/quelle-archiv in Slack', () => {
  it('takes in a link, lists it, takes it out and gives it back, for one person alone', async () => {
    web.put('/bad', PAGE());
    const added = await type(`hinzufügen ${web.url('/bad')}`);
    expect(added.only).toBe(editor);
    expect(added.text).toContain('Aufgenommen: „Bad bleibt offen“.');
    const id = /01\.04\.2025 · (\S+)/.exec((await type('liste')).text)?.[1] ?? '';
    expect((await type(`entfernen ${id}`)).text).toContain('Herausgenommen');
    expect(await archive.titles()).toEqual([]);
    expect((await type('undo')).text).toContain('Taken back: „Bad bleibt offen“.');
    expect(await archive.titles()).toEqual(['Bad bleibt offen']);
  });

  it('takes in a text of several lines, with its outlet and day, and a link as Slack writes it', async () => {
    await write(
      'quelle-archiv hinzufügen medium: Küstenblatt\ndatum: 02.04.2025\nDer Kran\n\nDer Kran steht.',
    );
    expect((await type('liste')).text).toContain('„Der Kran“ · Küstenblatt · 02.04.2025');
    web.put(
      '/steg',
      PAGE('Der Steg ist offen, sagte Hafenmeister Jan Pohl am Montag in Lindenau nach der Prüfung.'),
    );
    const { text } = await write(`quelle-archiv hinzufügen <${web.url('/steg')}|steg>`);
    expect(text).toContain('Aufgenommen');
  });

  it('takes in a file from a direct message, fetched with the bot’s token', async () => {
    web.put('/files/tor.txt', 'Das Tor\n\nDas Tor ist zu, sagte Wirtin Ute Rahn.');
    const { text } = await write('quelle-archiv hinzufügen', file('tor.txt', '/files/tor.txt'));
    expect(text).toContain('Aufgenommen: „Das Tor“.');
    expect(web.headers.at(-1)?.authorization).toBe('Bearer xoxb-local');
  });

  it('gives the token to no other host that Slack’s answer leads to', async () => {
    const other = await new LocalWeb().start();
    other.put('/geheim.txt', 'Der Zaun\n\nDer Zaun steht.');
    web.put('/files/zaun.txt', (_, response) => {
      response.writeHead(302, { location: other.url('/geheim.txt') }).end();
    });
    await write('quelle-archiv hinzufügen', file('zaun.txt', '/files/zaun.txt'));
    expect(other.headers.map(({ authorization }) => authorization)).toEqual([undefined]);
    await other.stop();
  });

  it('names the right that is missing where Slack sends a page instead of the file', async () => {
    web.put('/files/brief.docx', '<html>Sign in</html>', { 'content-type': 'text/html; charset=utf-8' });
    const { text } = await write('quelle-archiv hinzufügen', file('brief.docx', '/files/brief.docx'));
    expect(text).toContain('Der App fehlt das Recht files:read.');
  });

  it('refuses whoever is not named, by command, message and mention, and tells them alone', async () => {
    const before = await archive.titles();
    expect(await type('hinzufügen Nein', 'U0FREMD')).toMatchObject({
      only: 'U0FREMD',
      text: expect.stringContaining('Das Archiv ändern darf hier nur'),
    });
    expect((await write('quelle-archiv hinzufügen Nein', { user: 'U1FREMD' })).text).toContain(
      'darf hier nur',
    );
    known = slack.messages.length;
    slack.deliver('events_api', slack.payloads.mention('quelle-archiv rückgängig', { user: 'U2FREMD' }));
    expect(await next()).toMatchObject({ only: 'U2FREMD', text: expect.stringContaining('darf hier nur') });
    expect(await archive.titles()).toEqual(before);
  });

  it.each([
    ['hinzufügen', 'Erwartet wird eine Adresse, ein Text oder eine angehängte Datei.'],
    ['entfernen', '/quelle-archiv liste zeigt sie'],
    ['hinzufügen ftp://bote.example/a', 'Erwartet wird eine Adresse mit http:// oder https://'],
    ['remove nobody', 'In German, the reason: Erwartet wird die Kennung'],
    ['was?', '/quelle-archiv hinzufügen ADRESSE'],
  ])('answers „%s“ with a sentence', async (words, sentence) => {
    expect((await type(words)).text).toContain(sentence);
  });

  it('is a question for the archive where only its name begins so', async () => {
    const { text } = await write('Wurde der Kran geliefert?', { channel: DIRECT });
    expect(text).toContain('Mara Holt');
  });

  it('is off where nobody is named', async () => {
    editors = [];
    expect((await type('liste')).text).toContain('nicht eingerichtet');
  });
});
