import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Chat } from '../../../src/chat/chat.ts';
import { isJson, type Json } from '../../servers/discord/form.ts';
import { LocalDiscord } from '../../servers/discord/local-discord.ts';
import type { LocalMessage } from '../../servers/discord/world.ts';
import { createTestEvidence } from '../test-evidence.ts';
import { createTestMemory, createTestNewsroom } from '../test-newsroom.ts';
import { createTestChat } from './start-test-chat.ts';

let discord: LocalDiscord;
const memory = createTestMemory();
const { evidence, store } = createTestEvidence(memory);
let chat: Chat;
beforeAll(async () => {
  discord = await LocalDiscord.start();
  ({ chat } = createTestChat(discord, memory, createTestNewsroom(), evidence));
  await chat.start();
});
afterAll(async () => {
  await chat.stop();
  await discord.stop();
});

const ask = async () => {
  const user = discord.addUser();
  const question = discord.say(`${discord.mention} Wurde der Kran geliefert?`, { user });
  return { user, answer: await discord.replyTo(question) };
};
const files = (message: LocalMessage): readonly Json[] =>
  Array.isArray(message.body.attachments) ? message.body.attachments.filter(isJson) : [];

describe('below an answer in Discord', () => {
  it('a link leads to its page, short enough for Discord', async () => {
    const { answer } = await ask();
    const link = discord.buttons(answer).find(({ label }) => label === 'Belege ansehen');
    expect(link).toMatchObject({ style: 5 });
    expect(String(link?.url)).toMatch(/^https:\/\/quelle\.example\/a\/[\w-]{20}\?stand=/);
    expect(String(link?.url).length).toBeLessThan(200);
  });

  it('a button gives the answer in every form, to the person alone', async () => {
    const { user, answer } = await ask();
    const given = await discord.answerTo(discord.press(answer, 'Mitnehmen', { user }));
    expect(given.privateFor).toBe(user.id);
    expect(files(given).map(({ filename }) => filename)).toEqual(
      ['md', 'csv', 'json', 'txt'].map((form) => `quelle-wurde-der-kran-geliefert.${form}`),
    );
    expect(String(files(given)[0]?.content)).toContain('> der Kran sei geliefert worden');
  });

  it('a button gives the timeline as a picture that says the same in words', async () => {
    const { user, answer } = await ask();
    const given = await discord.answerTo(discord.press(answer, 'Zeitleiste', { user }));
    const [picture] = files(given);
    expect(given.privateFor).toBe(user.id);
    expect(picture).toMatchObject({ filename: 'zeitleiste.png' });
    expect(picture?.description).toContain('Ja: [1] Mara Holt, 06.09.2024. Nein: [2] Jon Weber, 08.09.2024.');
    expect(String(picture?.content).slice(1, 4)).toBe('PNG');
  });
});

describe('below a passage in Discord', () => {
  const passage = async () => {
    const { user, answer } = await ask();
    return { user, shown: await discord.answerTo(discord.press(answer, 'Kontext 1', { user })) };
  };

  it('a button gives the statement as a citation', async () => {
    const { user, shown } = await passage();
    const cited = await discord.answerTo(discord.press(shown, 'Als Zitat kopieren', { user }));
    expect(cited.privateFor).toBe(user.id);
    expect(discord.text(cited)).toContain(
      '„der Kran sei geliefert worden“ (Mara Holt, Sprecherin des Hafenamts',
    );
  });

  it('a button opens a form, and what is sent in it waits for the editor', async () => {
    const { user, shown } = await passage();
    const form = await discord.formOf(discord.press(shown, 'Falsch zugeordnet', { user }));
    expect(form).toMatchObject({ title: 'Falsch zugeordnet' });
    const thanks = await discord.answerTo(discord.submit(form, 'Das sagte der Reeder.', shown, { user }));
    expect(discord.text(thanks)).toContain('Danke.');
    expect(thanks.privateFor).toBe(user.id);
    const reports = await store.reports();
    expect(reports).toMatchObject([
      { platform: 'discord', speaker: 'Mara Holt', comment: 'Das sagte der Reeder.' },
    ]);
    expect(JSON.stringify(reports)).not.toContain(user.id);
  });

  it('hears one person five times in ten minutes, and says so', async () => {
    const { user, shown } = await passage();
    const form = await discord.formOf(discord.press(shown, 'Falsch zugeordnet', { user }));
    const said: string[] = [];
    for (let number = 0; number < 6; number++) {
      const reply = await discord.answerTo(discord.submit(form, `Nr. ${number}`, shown, { user }));
      said.push(discord.text(reply));
    }
    expect(said.slice(0, 5).every((text) => text.includes('Danke.'))).toBe(true);
    expect(said[5]).toContain('warten');
  });
});
