import { readFile } from 'node:fs/promises';
import { chooseStore } from '../app/choose-store.ts';
import { archivePaths } from '../app/collected-folder.ts';
import { readFeedHealth } from '../app/keep-feeds.ts';
import { openReader } from '../app/open-reader.ts';
import { isOpenToOthers } from '../app/own-folder.ts';
import { readArchive } from '../article/read-archive.ts';
import { fill } from '../chat/strings/strings.ts';
import type { Config, DiscordSettings, SlackSettings } from '../config/config-values.ts';
import { QuelleError } from '../errors.ts';
import { type Command, FOUND, type Terminal, WRONG_USE } from './command.ts';
import { parseOptions } from './parse-options.ts';

const usage = 'doctor';

/** Says what is as it should be; throws what is not, as a sentence. */
type Check = (config: Config) => Promise<string>;

export const doctorCommand: Command = {
  name: 'doctor',
  usage,
  summary: 'Prüft Einstellungen, Archiv, Datenbank und Token und zeigt, wie der Bot eingeladen wird.',
  async run(args, terminal, config) {
    parseOptions(args, {}, usage);
    const checks: readonly Check[] = [
      checkArchive,
      checkFeeds,
      checkDictionary,
      checkStore,
      checkPlatforms,
      onDiscord,
      onSlack,
    ];
    let healthy = true;
    for (const check of checks) healthy = (await runCheck(check, config, terminal)) && healthy;
    return healthy ? FOUND : WRONG_USE;
  },
};

async function runCheck(check: Check, config: Config, terminal: Terminal): Promise<boolean> {
  try {
    terminal.out(`gut     ${await check(config)}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof QuelleError)) throw error;
    terminal.out(`FEHLER  ${error.message}\n`);
    return false;
  }
}

const checkArchive: Check = async (config) => {
  const { knowledgeDir, timeZone } = config;
  const { articles, problems } = await readArchive(await archivePaths(undefined, config), { timeZone });
  if (articles.length === 0)
    throw new QuelleError(
      'archive',
      `Archiv: Erwartet wird wenigstens ein Artikel in ${knowledgeDir}, gefunden ist keiner.`,
    );
  // Articles that feeds brought are no sign that the folder is the right one.
  const missing = problems.find(({ kind, file }) => kind === 'archive' && file === knowledgeDir);
  if (missing) throw new QuelleError('archive', `Archiv: ${missing.sentence}`);
  const wrong = problems.map(({ sentence }) => `\n        ${sentence}`).join('');
  return `Archiv: ${articles.length} Artikel in ${knowledgeDir}, ${fill('{count|Hinweis|Hinweise}', { count: problems.length })}${wrong}`;
};

const checkFeeds: Check = async (config) => {
  const health = await readFeedHealth(config);
  if (health === null) return 'Feeds: keine (docs/archive.md)';
  const wrong = [
    ...health.problems,
    ...health.failing.map(({ name, since, reason }) => `${name} seit ${since}: ${reason}`),
  ];
  if (wrong.length > 0) throw new QuelleError('archive', `Feeds: ${wrong.join('\n        ')}`);
  const contact = config.fetchContact === null ? ', FETCH_CONTACT ist nicht gesetzt' : '';
  return `Feeds: ${health.feeds}, alle lesbar${contact}`;
};

const checkDictionary: Check = async ({ dataDir }) => {
  const { vocabulary } = await openReader(dataDir);
  if (vocabulary.dictionary.lemmas('geliefert').includes('liefern')) return 'Wörterbuch: geladen';
  throw new QuelleError('dictionary', 'Wörterbuch: Erwartet wird „liefern“ zu „geliefert“, es fehlt.');
};

const checkStore: Check = async (config) => {
  const { name: file, open } = chooseStore(config);
  const store = await open();
  try {
    const faults = await store.checkIntegrity();
    if (faults.length === 0) return `Datenbank: ${file} ist heil${await openFolderNote(config.dataDir)}`;
    throw new QuelleError('storage', `Datenbank: ${file} ist beschädigt: ${faults.join('; ')}`);
  } finally {
    await store.close();
  }
};

/** Whether other users of the machine could read questions and articles. */
async function openFolderNote(dataDir: string): Promise<string> {
  return (await isOpenToOthers(dataDir))
    ? `\n        Andere Nutzer dieses Rechners können in ${dataDir} lesen; \`chmod 700 ${dataDir}\` schließt den Ordner.`
    : '';
}

const checkPlatforms: Check = async ({ platformProblems, unknownSettings, discord, slack }) => {
  const problems = [...platformProblems, ...unknownSettings];
  if (problems.length > 0) throw new QuelleError('config', problems.join(' '));
  return discord || slack
    ? 'Einstellungen: gelesen'
    : 'Einstellungen: kein Token, `npm start` öffnet den Chat im Terminal';
};

const onDiscord: Check = async ({ discord }) =>
  discord ? describeDiscord(discord) : 'Discord: nicht eingerichtet (docs/discord.md)';

/** The link that makes the app holds the whole manifest: too long for a terminal, so it stands in the guide. */
const SLACK_ABSENT = `Slack: nicht eingerichtet (docs/slack.md)
        App anlegen: mit dem Link in docs/slack.md oder mit manifest.json unter https://api.slack.com/apps?new_app=1`;

const onSlack: Check = async ({ slack }) => (slack ? describeSlack(slack) : SLACK_ABSENT);

async function describeDiscord(settings: DiscordSettings): Promise<string> {
  const { checkDiscord } = await import('../chat/discord/check-discord.ts');
  const { name, inviteUrl } = await checkDiscord(settings);
  return `Discord: angemeldet als ${name}\n        Einladen: ${inviteUrl}`;
}

async function describeSlack(settings: SlackSettings): Promise<string> {
  const { checkSlack } = await import('../chat/slack/check-slack.ts');
  const { team, user, scopes } = await checkSlack(settings);
  const manifest = JSON.parse(await readManifest()) as { oauth_config: { scopes: { bot: string[] } } };
  const missing = manifest.oauth_config.scopes.bot.filter(
    (scope) => scopes.length > 0 && !scopes.includes(scope),
  );
  if (missing.length > 0)
    throw new QuelleError(
      'platform',
      `Slack: Der App fehlen die Rechte ${missing.join(', ')} (manifest.json).`,
    );
  return `Slack: angemeldet als ${user} in ${team}`;
}

function readManifest(): Promise<string> {
  return readFile(new URL('../../manifest.json', import.meta.url), 'utf8');
}
