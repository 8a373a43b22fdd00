import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { commandsFor } from '../../../src/chat/discord/commands.ts';
import { registerCommands } from '../../../src/chat/discord/register-commands.ts';
import { checkCommands } from '../../servers/discord/check-commands.ts';
import { LocalDiscord } from '../../servers/discord/local-discord.ts';

const commands = commandsFor({ role: null });
let discord: LocalDiscord;
beforeEach(async () => {
  discord = await LocalDiscord.start();
});
afterEach(async () => {
  await discord.stop();
});

const register = (list = commands, guildId: string | null = null, token = discord.token) =>
  registerCommands({
    settings: { token, applicationId: null, apiUrl: discord.apiUrl },
    guildId,
    commands: list,
  });
const writes = () => discord.calls.filter((call) => call.method === 'PUT');

describe('the commands', () => {
  it('keep every limit of Discord', () => {
    expect(checkCommands(commands)).toEqual([]);
  });

  it('have German names and English ones beside them, in every text', () => {
    const texts = JSON.stringify(commands).match(/"description":/g) ?? [];
    const translated = JSON.stringify(commands).match(
      /"description_localizations":\{"en-US":"[^"]+","en-GB":/g,
    );
    expect(translated).toHaveLength(texts.length);
  });
});

describe('registering', () => {
  it('writes the commands once, and again only when they differ', async () => {
    expect(await register()).toBe(true);
    expect(await register()).toBe(false);
    expect(await register(commands.slice(0, -1))).toBe(true);
    expect(writes()).toHaveLength(2);
  });

  it.each([
    ['an option that is gone', (json: string) => json.replace(/"max_length":300/, '"max_length":200')],
    ['a suggestion that is gone', (json: string) => json.replace(/,"autocomplete":true/, '')],
    ['a translation', (json: string) => json.replace('"en-GB":"source"', '"en-GB":"quote"')],
    ['a place', (json: string) => json.replace('"contexts":[0,1,2]', '"contexts":[0,1]')],
  ])('notices %s', async (_name, change) => {
    await register();
    const changed = change(JSON.stringify(commands));
    expect(changed).not.toBe(JSON.stringify(commands));
    expect(await register(JSON.parse(changed))).toBe(true);
  });

  it('writes the commands of one server without touching the others', async () => {
    expect(await register(commands, discord.guild.id)).toBe(true);
    expect(await register(commands, discord.guild.id)).toBe(false);
    expect(discord.state.world.commands.get('global')).toBeUndefined();
  });

  it('says in one sentence what was refused', async () => {
    await expect(register(commands, null, 'falsch')).rejects.toMatchObject({
      code: 'platform',
      message: expect.stringContaining('DISCORD_TOKEN wird nicht angenommen'),
    });
    await expect(register(commands, '123456789012345678')).rejects.toMatchObject({
      code: 'platform',
      message: expect.stringContaining('50001'),
    });
  });

  it('says when Discord cannot be reached', async () => {
    await discord.goDown();
    await expect(register()).rejects.toMatchObject({
      code: 'unreachable',
      message: 'Discord: nicht erreichbar (ECONNREFUSED).',
    });
    await discord.comeBack();
  });
});
