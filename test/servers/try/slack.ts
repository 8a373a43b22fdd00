import { type Fields, LocalSlack, type SlackMessageRecord } from '../slack/local-slack.ts';
import { buttonsOf } from '../slack/payloads.ts';
import type { SlackFile } from '../slack/web-api.ts';
import type { Shown, ShownButton, TriedChat } from './tried-chat.ts';

/** The local Slack, in whose one channel somebody types. */
export async function trySlack(): Promise<TriedChat> {
  return typeIn(await new LocalSlack().start());
}

/** A local Slack with somebody who types. */
export function typeIn(slack: LocalSlack): TriedChat {
  return {
    settings: { SLACK_BOT_TOKEN: 'xoxb-local', SLACK_APP_TOKEN: 'xapp-local', SLACK_API_URL: slack.apiUrl },
    type(line) {
      const command = /^(\/[\w-]+)\s*(.*)$/.exec(line);
      if (command === null) slack.deliver('events_api', slack.payloads.mention(line));
      else slack.deliver('slash_commands', slack.payloads.command(command[1] ?? '', command[2] ?? ''));
    },
    shown: () => [
      ...slack.messages.filter(({ deleted }) => !deleted).map((message) => showMessage(slack, message)),
      ...slack.webApi.files.filter(({ channel }) => channel !== undefined).map(showFile),
      ...slack.webApi.views.map((view) => showForm(slack, view)),
    ],
    stop: () => slack.stop(),
  };
}

function showMessage(slack: LocalSlack, message: SlackMessageRecord): Shown {
  const blocks = message.blocks.map(textOf).filter((part) => part !== '');
  return {
    key: message.ts,
    text: plain(blocks.length > 0 ? blocks.join('\n') : message.text),
    isPrivate: message.only !== null || message.channel.startsWith('D'),
    buttons: buttonsOf(message)
      .filter(({ type }) => type === 'button')
      .map((button) => showButton(slack, message, button)),
    submit: null,
  };
}

function showButton(slack: LocalSlack, message: SlackMessageRecord, button: Fields): ShownButton {
  const label = textOf(button.text);
  return typeof button.url === 'string'
    ? { label, url: button.url }
    : { label, press: () => void slack.deliver('interactive', slack.payloads.click(message, button)) };
}

function showFile({ id, filename, alternative }: SlackFile): Shown {
  const text = `[${[filename, alternative].filter(Boolean).join(': ')}]`;
  return { key: id, text, isPrivate: true, buttons: [], submit: null };
}

function showForm(slack: LocalSlack, view: Fields): Shown {
  const submit = (text: string): void => void slack.deliver('interactive', slack.payloads.submit(view, text));
  return { key: String(view.id), text: textOf(view.title), isPrivate: true, buttons: [], submit };
}

/** The words of a block, an element or a text object; of buttons none: they are shown by their numbers. */
function textOf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null) return '';
  const { type, text, url, elements, fields, title } = part as Fields;
  if (type === 'actions' || type === 'button') return '';
  if (type === 'link') return text === undefined ? String(url) : `${text} (${url})`;
  const within = type === 'rich_text_section' || type === 'rich_text_quote' ? '' : '\n';
  return [title, text, ...listed(elements), ...listed(fields)]
    .map(textOf)
    .filter((words) => words !== '')
    .join(within);
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Slack's markup as what a person sees of it. */
function plain(text: string): string {
  return text
    .replace(/<(https?:[^|>]+)\|([^>]+)>/g, '$2 ($1)')
    .replace(/<(https?:[^>]+)>/g, '$1')
    .replace(/(?<=^|\s)\*([^*\n]+)\*(?=$|\s|[.,:;])/gm, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
