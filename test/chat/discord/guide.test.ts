import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CHANNEL_LIMIT, USER_LIMIT } from '../../../src/chat/cooldown.ts';
import { commandsFor } from '../../../src/chat/discord/commands.ts';
import { PERMISSIONS } from '../../../src/chat/discord/create-discord-chat.ts';
import { LONGEST_QUESTION } from '../../../src/chat/read-question.ts';
import { de } from '../../../src/chat/strings/de.ts';
import { INVITED } from '../../servers/discord/permissions.ts';

const commands = commandsFor({ role: null });
const guide = readFileSync(path.join(import.meta.dirname, '../../../docs/discord.md'), 'utf8');

describe('the guide to Discord', () => {
  it('invites with the permissions that the bot uses', () => {
    expect(PERMISSIONS).toBe(INVITED);
    expect(guide.match(/permissions=(\d+)/g)).toEqual(
      [1, 2].map(() => `permissions=${PERMISSIONS.toString()}`),
    );
  });

  it('names every command with its fields and every button', () => {
    const options = commands.flatMap((command) =>
      'options' in command ? (command.options ?? []).map((option) => option.name) : [],
    );
    for (const name of [...commands.map((command) => command.name), ...options])
      expect(guide).toContain(name);
    for (const label of Object.values(de.buttons)) expect(guide).toContain(`**${label}**`);
  });

  it('tells the limits as they are', () => {
    expect(guide).toContain(`höchstens ${LONGEST_QUESTION} Zeichen`);
    expect(guide).toContain(
      `mehr als ${USER_LIMIT.questions} Fragen oder Befehle in ${USER_LIMIT.milliseconds / 1000} Sekunden, oder mehr als ${CHANNEL_LIMIT.questions} in einer Minute`,
    );
  });
});
