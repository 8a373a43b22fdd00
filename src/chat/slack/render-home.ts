import type { ArchiveStatus, KnownExample } from '../chat.ts';
import { renderHelp, renderStatus } from '../notices.ts';
import { cutWords } from '../quotation.ts';
import { fill, stringsOf } from '../strings/strings.ts';
import { context, header, line, rich, type SlackBlock, section, words } from './block.ts';
import { escapeText } from './slack-text.ts';

const MOST_SUBSCRIPTIONS = 30;

/**
 * The App Home: how to ask, what the archive holds, what this person has subscribed; in German, with the help in
 * English below, because Slack does not say which language the person reads.
 * @param known what the archive answers; null for nothing
 * @param subscriptions one line each
 */
export function renderHome(
  botUserId: string,
  status: ArchiveStatus,
  known: KnownExample | null,
  subscriptions: readonly string[],
) {
  const { slack } = stringsOf('de');
  const example = known?.question ?? slack.homeQuestion;
  const bot = `<@${botUserId}>`;
  const ways = [slack.homeMention, slack.homeCommand, slack.homeDirect, slack.homeShortcut];
  const { lines, heading } = renderStatus(status, 'de');
  const english = renderHelp('en', 'slack', known);
  const blocks: SlackBlock[] = [
    header(stringsOf('de').help.heading),
    section(escapeText(stringsOf('de').help.answer)),
    header(slack.homeAsk),
    section(
      ways.map((way) => `• ${fill(escapeText(way), { bot, example: escapeText(example) })}`).join('\n'),
    ),
    context(renderHelp('de', 'slack', known).lines.slice(2).map(escapeText).join('\n')),
    header(slack.homeArchive),
    paragraph(lines),
    header(slack.homeSubscriptions),
    paragraph(renderSubscriptions(subscriptions, slack.homeNoSubscriptions)),
    { type: 'divider' },
    context([english.heading ?? '', ...english.lines].map(escapeText).join('\n')),
    context(escapeText(heading ?? '')),
  ];
  return { type: 'home' as const, blocks };
}

function renderSubscriptions(lines: readonly string[], none: string): readonly string[] {
  if (lines.length === 0) return [none];
  return lines.slice(0, MOST_SUBSCRIPTIONS).map((one) => `• ${cutWords(one, 90)}`);
}

function paragraph(lines: readonly string[]): SlackBlock {
  return rich(line(words(lines.map((one) => cutWords(one, 500)).join('\n'))));
}
