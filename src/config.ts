import { existsSync } from 'node:fs';
import { z } from 'zod';
import type {
  ArchiveEditorSettings,
  Config,
  DiscordSettings,
  SlackSettings,
  WebPageSettings,
} from './config/config-values.ts';
import { wrongSetting } from './config/wrong-setting.ts';
import { QuelleError } from './errors.ts';
import { findUnknownSettings } from './find-unknown-settings.ts';

const port = z.coerce.number().int().min(1).max(65535);
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const ids = (pattern: RegExp, expected: string) =>
  z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter((id) => id !== ''))
    .refine((list) => list.every((id) => pattern.test(id)), expected);

const settings = z.object({
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'eine Zahl mit 17 bis 20 Ziffern')
    .optional(),
  DISCORD_API_URL: z.url('eine Adresse mit http:// oder https://').optional(),
  DISCORD_ARCHIVE_SERVERS: ids(
    /^\d{17,20}$/,
    'Zahlen mit 17 bis 20 Ziffern, durch Kommas getrennt',
  ).optional(),
  DISCORD_ARCHIVE_ROLE: z
    .string()
    .regex(/^\d{17,20}$/, 'eine Zahl mit 17 bis 20 Ziffern')
    .optional(),
  SLACK_BOT_TOKEN: z.string().optional(),
  SLACK_APP_TOKEN: z.string().startsWith('xapp-', 'ein Token, das mit xapp- beginnt').optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_API_URL: z.url('eine Adresse mit http:// oder https://').optional(),
  SLACK_HOST: z.string().default('127.0.0.1'),
  SLACK_ARCHIVE_USERS: ids(
    /^[UW][A-Z0-9]{2,}$/,
    'Kennungen von Personen wie U012AB3CD, durch Kommas getrennt',
  ).optional(),
  SLACK_GUESTS: z.enum(['true', 'false'], 'true oder false').default('false'),
  PORT: port.default(3000),
  KNOWLEDGE_DIR: z.string().default('knowledge'),
  DATA_DIR: z.string().default('data'),
  CORRECTION_NOTES: z.enum(['true', 'false'], 'true oder false').default('false'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'eine Adresse mit postgres://' }).optional(),
  PASSAGE_INDEX: z.enum(['memory', 'postgres'], 'memory oder postgres').default('memory'),
  TIME_ZONE: z.string().refine(isTimeZone, 'einen Namen wie Europe/Berlin').default('Europe/Berlin'),
  LOG_LEVEL: z.enum(LEVELS, `eines von ${LEVELS.join(', ')}`).default('info'),
  HEALTH_PORT: port.optional(),
  HEALTH_HOST: z.string().default('127.0.0.1'),
  FETCH_CONTACT: z.string().optional(),
  FETCH_PRIVATE_ADDRESSES: z.enum(['true', 'false'], 'true oder false').default('false'),
  WEB_PORT: port.optional(),
  WEB_HOST: z.string().default('127.0.0.1'),
  WEB_URL: z.url({ protocol: /^https?$/, error: 'eine Adresse mit http:// oder https://' }).optional(),
  WEB_SECRET: z.string().min(32, 'wenigstens 32 zufällige Zeichen').optional(),
  WEB_PASSWORD: z.string().min(12, 'wenigstens 12 Zeichen').optional(),
  WEB_LINK_DAYS: z.coerce
    .number('eine Zahl von 1 bis 3650')
    .int('eine Zahl von 1 bis 3650')
    .min(1, 'eine Zahl von 1 bis 3650')
    .max(3650, 'eine Zahl von 1 bis 3650')
    .default(30),
});

type Settings = z.infer<typeof settings>;

/** What every setting is when it is not set, null where it is then off; the tests hold `.env.example` and the docs to it. */
export const SETTING_DEFAULTS: Readonly<Record<string, string | null>> = Object.fromEntries(
  Object.keys(settings.shape).map((name) => {
    const value: unknown = Reflect.get(settings.parse({}), name);
    return [name, value === undefined ? null : String(value)];
  }),
);

/**
 * The environment of this process, with what a `.env` file in the working directory adds. A variable that is set
 * already wins over the file.
 * @throws QuelleError `config` when the file is there and cannot be read
 */
export function readEnvironment(file = '.env'): NodeJS.ProcessEnv {
  if (existsSync(file)) {
    try {
      process.loadEnvFile(file);
    } catch (error) {
      throw new QuelleError(
        'config',
        `Erwartet wird eine lesbare Datei ${file}, sie lässt sich nicht lesen.`,
        error,
      );
    }
  }
  return process.env;
}

/** Whether the person asked every program for no colours (no-color.org). */
export function refusesColor(): boolean {
  return Boolean(process.env.NO_COLOR);
}

/**
 * @param environment names and values; an empty value counts as not set
 * @throws QuelleError `config` with one sentence that lists every wrong setting; never a value of a secret
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = settings.safeParse(withoutEmpty(environment));
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => wrongSetting(issue, environment));
    throw new QuelleError('config', `Einstellungen: ${[...new Set(wrong)].join('; ')}.`);
  }
  const slack = slackSettings(parsed.data);
  return {
    discord: discordSettings(parsed.data),
    slack: 'problem' in slack ? null : slack.settings,
    platformProblems: 'problem' in slack ? [slack.problem] : [],
    unknownSettings: findUnknownSettings(
      Object.keys(withoutEmpty(environment)),
      Object.keys(settings.shape),
    ).map(([name, meant]) => `Die Einstellung ${name} gibt es nicht; gemeint ist wohl ${meant}.`),
    knowledgeDir: parsed.data.KNOWLEDGE_DIR,
    dataDir: parsed.data.DATA_DIR,
    databaseUrl: parsed.data.DATABASE_URL ?? null,
    indexUrl: indexUrl(parsed.data),
    timeZone: parsed.data.TIME_ZONE,
    logLevel: parsed.data.LOG_LEVEL,
    healthPort: parsed.data.HEALTH_PORT ?? null,
    healthHost: parsed.data.HEALTH_HOST,
    fetchContact: parsed.data.FETCH_CONTACT ?? null,
    fetchPrivateAddresses: parsed.data.FETCH_PRIVATE_ADDRESSES === 'true',
    archiveEditors: archiveEditors(parsed.data),
    correctionNotes: parsed.data.CORRECTION_NOTES === 'true',
    web: webSettings(parsed.data),
  };
}

function withoutEmpty(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const set = Object.entries(environment).flatMap(([name, value]): [string, string][] =>
    value?.trim() ? [[name, value.trim()]] : [],
  );
  return Object.fromEntries(set);
}

function discordSettings(env: Settings): DiscordSettings | null {
  if (!env.DISCORD_TOKEN) return null;
  return {
    token: env.DISCORD_TOKEN,
    applicationId: env.DISCORD_APPLICATION_ID ?? null,
    apiUrl: env.DISCORD_API_URL ?? null,
  };
}

function slackSettings(env: Settings): { settings: SlackSettings | null } | { problem: string } {
  if (!env.SLACK_BOT_TOKEN) {
    return env.SLACK_APP_TOKEN || env.SLACK_SIGNING_SECRET
      ? { problem: 'Slack: Erwartet wird SLACK_BOT_TOKEN, gesetzt ist nur der Weg der Verbindung.' }
      : { settings: null };
  }
  if (!env.SLACK_APP_TOKEN && !env.SLACK_SIGNING_SECRET) {
    return {
      problem:
        'Slack: Erwartet wird neben SLACK_BOT_TOKEN auch SLACK_APP_TOKEN (Socket Mode) oder SLACK_SIGNING_SECRET mit PORT (HTTP), gesetzt ist keines.',
    };
  }
  return {
    settings: {
      botToken: env.SLACK_BOT_TOKEN,
      appToken: env.SLACK_APP_TOKEN ?? null,
      signingSecret: env.SLACK_SIGNING_SECRET ?? null,
      port: env.PORT,
      host: env.SLACK_HOST,
      answersGuests: env.SLACK_GUESTS === 'true',
      apiUrl: env.SLACK_API_URL ?? null,
    },
  };
}

/** @throws QuelleError `config` for an index in a database that is not named */
function indexUrl(env: Settings): string | null {
  if (env.PASSAGE_INDEX === 'memory') return null;
  if (env.DATABASE_URL === undefined)
    throw new QuelleError(
      'config',
      'Einstellungen: Zu PASSAGE_INDEX=postgres wird DATABASE_URL erwartet, gesetzt ist es nicht.',
    );
  return env.DATABASE_URL;
}

/** @throws QuelleError `config` for a role without the server it belongs to */
function archiveEditors(env: Settings): ArchiveEditorSettings {
  const servers = env.DISCORD_ARCHIVE_SERVERS ?? [];
  const role = env.DISCORD_ARCHIVE_ROLE ?? null;
  if (servers.length === 0 && role !== null)
    throw new QuelleError(
      'config',
      'Einstellungen: Zu DISCORD_ARCHIVE_ROLE wird DISCORD_ARCHIVE_SERVERS erwartet, gesetzt ist es nicht.',
    );
  return {
    discord: servers.length === 0 ? null : { servers, role },
    slack: env.SLACK_ARCHIVE_USERS ?? [],
  };
}

const LOOPBACK = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|::1|\[::1\])$/;

/** @throws QuelleError `config` for a page that others could reach without a link of ours or a password */
function webSettings(env: Settings): WebPageSettings | null {
  if (env.WEB_PORT === undefined) return null;
  const beyond = [env.WEB_HOST, ...(env.WEB_URL === undefined ? [] : [new URL(env.WEB_URL).hostname])].filter(
    (host) => !LOOPBACK.test(host),
  );
  if (beyond.length > 0 && env.WEB_SECRET === undefined && env.WEB_PASSWORD === undefined)
    throw new QuelleError(
      'config',
      `Einstellungen: Für eine Seite, die über diesen Rechner hinaus zu erreichen ist (${beyond.join(', ')}), wird WEB_SECRET oder WEB_PASSWORD erwartet, gesetzt ist keines.`,
    );
  return {
    port: env.WEB_PORT,
    host: env.WEB_HOST,
    url: env.WEB_URL?.replace(/\/+$/, '') ?? null,
    secret: env.WEB_SECRET ?? null,
    password: env.WEB_PASSWORD ?? null,
    linkDays: env.WEB_LINK_DAYS,
  };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('de', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
