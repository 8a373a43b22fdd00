import type { ChatInputCommandInteraction } from 'discord.js';
import { digestNames } from './digest-command.ts';

/** The words that say in writing what was chosen in the command's fields: `abonnieren thema:… zeit:08:00`. */
export function readDigestWords(options: ChatInputCommandInteraction['options']): string {
  const sub = options.getSubcommand();
  const number = options.getInteger(digestNames.number);
  if (number !== null) return `${sub} ${number}`;
  const written = [digestNames.topic, digestNames.time, digestNames.rhythm, digestNames.zone].flatMap(
    (name) => {
      const value = options.getString(name);
      return value === null ? [] : [`${name}:${value}`];
    },
  );
  const empty = options.getBoolean(digestNames.empty);
  return [sub, ...written, ...(empty === null ? [] : [`${digestNames.empty}:${empty ? 'ja' : 'nein'}`])].join(
    ' ',
  );
}
