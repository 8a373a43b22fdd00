import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseConfig, SETTING_DEFAULTS } from '../src/config.ts';

describe('the settings', () => {
  it('have a default each, and no platform without a token', () => {
    expect(parseConfig({})).toEqual({
      discord: null,
      slack: null,
      platformProblems: [],
      unknownSettings: [],
      knowledgeDir: 'knowledge',
      dataDir: 'data',
      databaseUrl: null,
      indexUrl: null,
      timeZone: 'Europe/Berlin',
      logLevel: 'info',
      healthPort: null,
      healthHost: '127.0.0.1',
      fetchContact: null,
      fetchPrivateAddresses: false,
      archiveEditors: { discord: null, slack: [] },
      correctionNotes: false,
      web: null,
    });
  });

  it('take an empty value for one that is not set', () => {
    expect(parseConfig({ DISCORD_TOKEN: ' ', HEALTH_PORT: '' })).toMatchObject({
      discord: null,
      healthPort: null,
    });
  });

  it('read what Discord and Slack need', () => {
    const config = parseConfig({
      DISCORD_TOKEN: 'abc',
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: 'http://127.0.0.1:4000/api/',
    });
    expect(config.discord).toEqual({ token: 'abc', applicationId: null, apiUrl: null });
    expect(config.slack).toEqual({
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
      signingSecret: null,
      host: '127.0.0.1',
      answersGuests: false,
      port: 3000,
      apiUrl: 'http://127.0.0.1:4000/api/',
    });
  });

  it('leave Slack out with a sentence when the way to connect is missing, and keep Discord', () => {
    const config = parseConfig({ DISCORD_TOKEN: 'abc', SLACK_BOT_TOKEN: 'xoxb-1' });
    expect(config.discord).not.toBeNull();
    expect(config.slack).toBeNull();
    expect(config.platformProblems).toEqual([expect.stringContaining('SLACK_APP_TOKEN')]);
  });

  it('bind the page to this machine unless a secret or a password guards it', () => {
    expect(parseConfig({ WEB_PORT: '8090' }).web).toEqual({
      ...{ port: 8090, host: '127.0.0.1', url: null, secret: null, password: null },
      linkDays: 30,
    });
    for (const beyond of [{ WEB_HOST: '0.0.0.0' }, { WEB_URL: 'https://quelle.example' }, { WEB_HOST: '::' }])
      expect(() => parseConfig({ WEB_PORT: '8090', ...beyond })).toThrow('WEB_SECRET oder WEB_PASSWORD');
    const guarded = { WEB_PORT: '8090', WEB_HOST: '0.0.0.0', WEB_URL: 'https://quelle.example/' };
    expect(parseConfig({ ...guarded, WEB_SECRET: 'x'.repeat(32) }).web).toMatchObject({
      url: 'https://quelle.example',
      secret: 'x'.repeat(32),
    });
    expect(parseConfig({ ...guarded, WEB_PASSWORD: 'zwölf Zeichen' }).web?.password).toBe('zwölf Zeichen');
  });

  it('refuse a secret or a password that could be guessed, and never repeat it', () => {
    for (const name of ['WEB_SECRET', 'WEB_PASSWORD'])
      expect(() => parseConfig({ WEB_PORT: '8090', [name]: 'kurz4711' })).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('4711') }),
      );
    expect(() => parseConfig({ WEB_LINK_DAYS: '0' })).toThrow(
      'WEB_LINK_DAYS erwartet eine Zahl von 1 bis 3650',
    );
  });

  it('let nobody change the archive who is not named, and a role only in its server', () => {
    const [one, other, role] = ['111111111111111111', '222222222222222222', '333333333333333333'];
    expect(
      parseConfig({
        DISCORD_ARCHIVE_SERVERS: `${one}, ${other}`,
        DISCORD_ARCHIVE_ROLE: role,
        SLACK_ARCHIVE_USERS: 'U012AB3CD W012AB3CD',
      }).archiveEditors,
    ).toEqual({
      discord: { servers: [one, other], role },
      slack: ['U012AB3CD', 'W012AB3CD'],
    });
    expect(() => parseConfig({ DISCORD_ARCHIVE_ROLE: role })).toThrow('DISCORD_ARCHIVE_SERVERS erwartet');
    expect(() => parseConfig({ DISCORD_ARCHIVE_SERVERS: 'Redaktion' })).toThrow(
      'DISCORD_ARCHIVE_SERVERS erwartet Zahlen mit 17 bis 20 Ziffern',
    );
    expect(() => parseConfig({ SLACK_ARCHIVE_USERS: '@lena' })).toThrow('SLACK_ARCHIVE_USERS erwartet');
  });

  it('name every wrong setting in one sentence', () => {
    expect(() => parseConfig({ HEALTH_PORT: 'achtzig', TIME_ZONE: 'Berlin', LOG_LEVEL: 'laut' })).toThrow(
      /TIME_ZONE erwartet einen Namen wie Europe\/Berlin, gekommen ist „Berlin“; LOG_LEVEL .*; HEALTH_PORT erwartet eine Zahl von 1 bis 65535, gekommen ist „achtzig“/,
    );
  });

  it('never repeat a secret', () => {
    expect(() => parseConfig({ SLACK_APP_TOKEN: 'geheim-4711' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('4711') }),
    );
  });

  it('all stand in .env.example', () => {
    const example = readFileSync(path.join(import.meta.dirname, '..', '.env.example'), 'utf8');
    const named = [...example.matchAll(/^#?\s?([A-Z_]+)=/gm)].map((match) => match[1]);
    expect([...named].sort()).toEqual(Object.keys(SETTING_DEFAULTS).sort());
  });

  it('never repeat the address of a database, which holds a password', () => {
    expect(() => parseConfig({ DATABASE_URL: 'mysql://quelle:geheim@host/archiv' })).toThrow(
      'DATABASE_URL erwartet eine Adresse mit postgres://, gekommen ist etwas anderes',
    );
    const databaseUrl = 'postgresql://quelle:geheim@host/archiv';
    expect(parseConfig({ DATABASE_URL: databaseUrl })).toMatchObject({ databaseUrl });
  });

  it('want a database for an index that is not in memory', () => {
    const databaseUrl = 'postgres://quelle:geheim@host/archiv';
    expect(parseConfig({ DATABASE_URL: databaseUrl })).toMatchObject({ indexUrl: null });
    expect(parseConfig({ DATABASE_URL: databaseUrl, PASSAGE_INDEX: 'postgres' })).toMatchObject({
      indexUrl: databaseUrl,
    });
    expect(() => parseConfig({ PASSAGE_INDEX: 'postgres' })).toThrow(
      'Zu PASSAGE_INDEX=postgres wird DATABASE_URL erwartet, gesetzt ist es nicht.',
    );
  });

  it('say of a mistyped name which one was meant, and leave those of other programs alone', () => {
    const { unknownSettings } = parseConfig({
      TIMEZONE: 'Europe/Vienna',
      DISCORD_TOKN: 'geheim',
      KNOWLEGDE_DIR: 'archiv',
      PATH: '/bin',
      LOGNAME: 'quelle',
      DATABASE_NAME: 'x',
      HOST: 'h',
    });
    expect(unknownSettings).toEqual([
      'Die Einstellung TIMEZONE gibt es nicht; gemeint ist wohl TIME_ZONE.',
      'Die Einstellung DISCORD_TOKN gibt es nicht; gemeint ist wohl DISCORD_TOKEN.',
      'Die Einstellung KNOWLEGDE_DIR gibt es nicht; gemeint ist wohl KNOWLEDGE_DIR.',
    ]);
  });

  it('stand in one table of the documentation, each with its default', () => {
    const docs = readFileSync(path.join(import.meta.dirname, '..', 'docs', 'operation.md'), 'utf8');
    const rows = [...docs.matchAll(/^\| `([A-Z_]+)`\s+\| (\S+)\s+\|/gm)];
    const told = Object.fromEntries(rows.map(([, name, value]) => [name, value]));
    const defaults = Object.entries(SETTING_DEFAULTS);
    const wanted = defaults.map(([name, value]) => [name, value === null ? 'aus' : `\`${value}\``]);
    expect(told).toEqual(Object.fromEntries(wanted));
  });

  it('have the same default in the example file', () => {
    const example = readFileSync(path.join(import.meta.dirname, '..', '.env.example'), 'utf8');
    for (const [name, value] of Object.entries(SETTING_DEFAULTS))
      if (value !== null) expect(example).toContain(`# ${name}=${value}\n`);
  });
});
