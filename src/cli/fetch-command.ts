import { collectedFolder } from '../app/collected-folder.ts';
import { createClient } from '../app/create-web-client.ts';
import { QuelleError } from '../errors.ts';
import type { FeedRound } from '../feed/collect-feed.ts';
import { FEEDS_FILE, readFeedSettings } from '../feed/feed-settings.ts';
import { type Command, FOUND, NOTHING_FOUND } from './command.ts';
import { parseOptions } from './parse-options.ts';

const usage = 'fetch [--json] [--knowledge ORDNER]';
/** So many pieces of news that were left out are named for each feed. */
const SHOWN = 10;

export const fetchCommand: Command = {
  name: 'fetch',
  usage,
  summary: `Liest alle Feeds aus ${FEEDS_FILE} einmal und legt neue Artikel ins Archiv.`,
  async run(args, terminal, config) {
    const { values, positionals } = parseOptions(
      args,
      { json: { type: 'boolean', default: false }, knowledge: { type: 'string' } },
      usage,
    );
    if (positionals.length > 0)
      throw new QuelleError('usage', `Erwartet wird ${usage}, gekommen ist „${positionals.join(' ')}“.`);
    const knowledge = values.knowledge ?? config.knowledgeDir;
    const settings = await readFeedSettings(knowledge);
    if (settings === null)
      throw new QuelleError(
        'usage',
        `Erwartet wird ${FEEDS_FILE} in ${knowledge} (docs/archive.md), gefunden wurde keine.`,
      );
    for (const problem of settings.problems) terminal.note(problem);
    const signal = new AbortController().signal;
    // What reads pages takes a tenth of a second to load, which every other command would wait for, too.
    const { collectFeeds } = await import('../feed/collect-feeds.ts');
    const rounds = await collectFeeds(settings.feeds, {
      folder: collectedFolder(knowledge, config),
      client: createClient(config, terminal.now, signal),
      timeZone: config.timeZone,
      clock: terminal.now,
      signal,
      onlyDue: false,
      onRound(round) {
        if (values.json) terminal.out(`${JSON.stringify(round)}\n`);
        else terminal.out(describeRound(round));
      },
    });
    return rounds.some(({ failure }) => failure === null) ? FOUND : NOTHING_FOUND;
  },
};

function describeRound({ name, failure, added, changed, skipped }: FeedRound): string {
  if (failure !== null) return `${name}: nicht gelesen. ${failure}\n`;
  const left = skipped.slice(0, SHOWN).map((sentence) => `    ${sentence}\n`);
  if (skipped.length > SHOWN) left.push(`    … und ${skipped.length - SHOWN} weitere\n`);
  return `${name}: ${added} neu, ${changed} geändert, ${skipped.length} übergangen\n${left.join('')}`;
}
