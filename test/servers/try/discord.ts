import { isJson, type Json } from '../discord/form.ts';
import { LocalDiscord } from '../discord/local-discord.ts';
import { permissions } from '../discord/permissions.ts';
import type { CommandOption } from '../discord/used-discord.ts';
import type { LocalMessage, LocalUser } from '../discord/world.ts';
import type { Shown, ShownButton, TriedChat } from './tried-chat.ts';

const LINK = 5;
/** What a command asks for when no option is named. */
const FIRST_OPTION: Readonly<Record<string, string>> = {
  quelle: 'frage',
  'digest abonnieren': 'thema',
  'digest vorschau': 'thema',
  'digest abbestellen': 'nummer',
};
const WITH_PARTS = new Set(['digest', 'quelle-archiv']);

/** The local Discord, in which somebody who manages the server types in its one channel. */
export async function tryDiscord(): Promise<TriedChat> {
  return typeIn(await LocalDiscord.start());
}

/** A local Discord with somebody who types. */
export function typeIn(discord: LocalDiscord): TriedChat {
  const user = discord.addUser({ permissions: discord.user.permissions | permissions.manageGuild });
  return {
    settings: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
    type(line) {
      const command = /^\/([\p{L}-]+)\s*(.*)$/u.exec(line);
      if (command === null) discord.say(`${discord.mention} ${line}`, { user });
      else useCommand(discord, user, command[1] ?? '', command[2] ?? '');
    },
    shown: () => [
      ...[discord.channel, discord.direct(user)].flatMap((channel) =>
        discord
          .shown(channel, user)
          .filter(({ authorId }) => authorId === discord.bot.id)
          .map((message) => showMessage(discord, user, message)),
      ),
      ...formsOf(discord, user),
    ],
    stop: () => discord.stop(),
  };
}

function useCommand(discord: LocalDiscord, user: LocalUser, name: string, rest: string): void {
  const [, sub = '', text = ''] = WITH_PARTS.has(name)
    ? (/^([\p{L}-]*)\s*(.*)$/u.exec(rest) ?? [])
    : ['', '', rest];
  const first = FIRST_OPTION[sub === '' ? name : `${name} ${sub}`];
  const options = readOptions(first === undefined || /^\p{L}+:/u.test(text) ? text : `${first}:${text}`);
  discord.slash(name, options, { user }, sub === '' ? undefined : sub);
}

/** `thema:Hafen zeit:08:00` as options. */
function readOptions(text: string): readonly CommandOption[] {
  return [...text.matchAll(/(?<=^|\s)(\p{L}+):\s*(.*?)(?=\s+\p{L}+:|\s*$)/gu)]
    .map(([, name = '', value = '']) => ({ name, value: name === 'nummer' ? Number(value) : asTyped(value) }))
    .filter(({ value }) => value !== '');
}

const asTyped = (value: string): string | boolean => (value.toLowerCase() === 'true' ? true : value);

function showMessage(discord: LocalDiscord, user: LocalUser, message: LocalMessage): Shown {
  const files = Array.isArray(message.body.attachments) ? message.body.attachments.filter(isJson) : [];
  const names = files.map(
    ({ filename, description }) => `[${[filename, description].filter(Boolean).join(': ')}]`,
  );
  return {
    key: `${message.id} ${JSON.stringify([message.body.content, message.body.embeds, message.body.components])}`,
    text: plain([discord.text(message), ...names].filter((part) => part !== '').join('\n')),
    isPrivate: message.privateFor !== null || message.channelId !== discord.channel.id,
    buttons: discord.buttons(message).map((button) => showButton(discord, user, message, button)),
    submit: null,
  };
}

function showButton(
  discord: LocalDiscord,
  user: LocalUser,
  message: LocalMessage,
  button: Json,
): ShownButton {
  const label = String(button.label ?? '');
  return button.style === LINK
    ? { label, url: String(button.url) }
    : { label, press: () => void discord.pressId(message, String(button.custom_id), { user }) };
}

/** The forms that were opened, to be filled in. */
function formsOf(discord: LocalDiscord, user: LocalUser): readonly Shown[] {
  return [...discord.state.interactions.values()].flatMap(({ id, modal, sourceId }) => {
    const source = discord.state.world.messages.get(sourceId ?? '');
    if (modal === null || source === undefined) return [];
    const submit = (text: string): void => void discord.submit(modal, text, source, { user });
    return [{ key: id, text: String(modal.title), isPrivate: true, buttons: [], submit }];
  });
}

/** Discord's markup as what a person sees of it. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\(<?(https?:[^)>]+)>?\)/g, '$1 ($2)')
    .replace(/(?<!\\)(?:\*\*|__)|^(?:> |-# |#+ )/gm, '')
    .replace(/\\([^\p{L}\d\s])/gu, '$1');
}
