import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { App } from '@slack/bolt';
import { registerListeners } from '../../../src/chat/slack/register-listeners.ts';
import {
  ARCHIVE_COMMAND,
  DIGEST_COMMAND,
  EVENTS,
  QUESTION_COMMAND,
  SEARCH_SHORTCUT,
} from '../../../src/chat/slack/registrations.ts';
import { silentLogger } from '../test-newsroom.ts';

const manifest = JSON.parse(readFileSync(`${import.meta.dirname}/../../../manifest.json`, 'utf8'));

/** What the code binds, as Bolt is told it. */
function registered() {
  const events: unknown[] = [];
  const commands: unknown[] = [];
  const shortcuts: unknown[] = [];
  const app = {
    event: (name: string) => events.push(name === 'message' ? 'message.im' : name),
    command: (name: string) => commands.push(name),
    shortcut: ({ callback_id }: { callback_id: string }) => shortcuts.push(callback_id),
    action: () => {},
    view: () => {},
    error: () => {},
  };
  const listeners = { botUserId: 'U0' } as Parameters<typeof registerListeners>[1];
  registerListeners(app as unknown as App, listeners, silentLogger, async () => {});
  return { events: events.sort(), commands: commands.sort(), shortcuts };
}

describe('manifest.json', () => {
  it('names exactly the events, commands and shortcuts that the code binds', () => {
    const { features, settings } = manifest;
    expect(registered()).toEqual({
      events: [...settings.event_subscriptions.bot_events].sort(),
      commands: features.slash_commands.map(({ command }: { command: string }) => command).sort(),
      shortcuts: features.shortcuts.map(({ callback_id }: { callback_id: string }) => callback_id),
    });
    expect(registered()).toEqual({
      events: [...EVENTS].sort(),
      commands: [DIGEST_COMMAND, QUESTION_COMMAND, ARCHIVE_COMMAND],
      shortcuts: [SEARCH_SHORTCUT],
    });
  });

  it('asks for the smallest scopes', () => {
    expect(manifest.oauth_config.scopes.bot).toEqual([
      'app_mentions:read',
      'chat:write',
      'commands',
      'files:write',
      'im:history',
    ]);
  });

  it('lets people write to the bot, opens the home, and connects by Socket Mode', () => {
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.settings).toMatchObject({
      socket_mode_enabled: true,
      interactivity: { is_enabled: true },
      token_rotation_enabled: false,
    });
  });

  it('stands whole in the guide’s link that creates the app', () => {
    const guide = readFileSync(`${import.meta.dirname}/../../../docs/slack.md`, 'utf8');
    const link = /https:\/\/api\.slack\.com\/apps\?new_app=1&manifest_json=([^)]+)/.exec(guide)?.[1] ?? '';
    expect(JSON.parse(decodeURIComponent(link))).toEqual(manifest);
  });

  it('keeps Slack’s lengths', () => {
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
    for (const { description, usage_hint } of manifest.features.slash_commands) {
      expect(description.length).toBeLessThanOrEqual(2000);
      expect(usage_hint.length).toBeLessThanOrEqual(1000);
    }
    for (const { name, description } of manifest.features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
  });
});
