import { createInterface, type Interface } from 'node:readline';
import type { DigestPoster } from '../../digest/digest-poster.ts';
import { archiveLocaleOf, findArchiveWords } from '../archive/parse-archive-words.ts';
import { parseButtonId, renderButtonId } from '../button.ts';
import type { ChatCommand, ChatRequest, Locale, Reply, Respond } from '../chat.ts';
import { findQuestionLanguage } from '../question-language.ts';
import { fill, stringsOf } from '../strings/strings.ts';
import type { AnswerView, ButtonView } from '../views.ts';
import { createConsolePoster } from './console-poster.ts';
import { type ConsoleLine, parseLine } from './parse-line.ts';
import { renderReply } from './render-reply.ts';
import { createStyle, type Style } from './style.ts';
import { wrap } from './wrap.ts';

/** So many lines the arrow keys bring back. */
export const HISTORY_SIZE = 200;

export interface ConsoleChatOptions {
  readonly respond: Respond;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** The terminal's width now; 80 when it has none. */
  readonly columns: () => number;
  /** Whether a person types: then there is a prompt, and the arrow keys bring back earlier lines. */
  readonly isTerminal: boolean;
  /** Whether NO_COLOR is unset; colours are written to a terminal only. */
  readonly color: boolean;
  /** What was typed in earlier chats, the latest first, for the arrow keys. */
  readonly history: readonly string[];
  /** Takes what was typed, the latest first, each time it has changed. */
  readonly onHistory: (lines: readonly string[]) => void;
  /** Which chats could still be connected, for the two lines at the start. */
  readonly unconnected: readonly ('discord' | 'slack')[];
  /** Shows the digests that come due while the chat is open, until the signal is aborted; null for a pipe. */
  readonly runDigests: ((poster: DigestPoster, signal: AbortSignal) => Promise<void>) | null;
}

/** What the console remembers of the answers on the screen: the buttons that words stand for. */
interface Screen {
  readonly style: () => Style;
  locale: Locale;
  more: ButtonView | null;
  picture: ButtonView | null;
  take: ButtonView | null;
  readonly contexts: Map<number, ButtonView>;
  answered: boolean;
}

/**
 * Talks with one person until `beenden`, the end of the input, or Ctrl+C on an empty line. Resolves then; never rejects.
 */
export async function runConsoleChat(options: ConsoleChatOptions): Promise<void> {
  const { output, isTerminal } = options;
  const lines = openLines(options);
  const screen = createScreen(options);
  const print = (text: string): void => {
    if (text !== '') output.write(`${text}\n`);
  };
  print(greeting(options, screen.style()));
  lines.prompt();
  const ending = new AbortController();
  const poster = createConsolePoster((text) => {
    print(`\n${text}`);
    lines.prompt(true);
  }, screen.style);
  const digests = options.runDigests?.(poster, ending.signal);
  for await (const line of lines) {
    const wish = parseLine(line);
    if (wish.kind === 'quit') break;
    print(await answerLine(line, wish, options.respond, screen));
    lines.prompt();
  }
  lines.close();
  ending.abort();
  await digests;
  if (isTerminal) print(`\n${stringsOf(screen.locale).console.goodbye}`);
}

const createScreen = ({ columns, color, isTerminal }: ConsoleChatOptions): Screen => ({
  style: () => createStyle(columns(), color && isTerminal),
  locale: 'de',
  more: null,
  picture: null,
  take: null,
  contexts: new Map(),
  answered: false,
});

/** What is typed, line by line, with the arrow keys and Ctrl+C as in a shell. */
function openLines({ input, output, isTerminal, history, onHistory }: ConsoleChatOptions): Interface {
  const prompt = isTerminal ? '\n? ' : '';
  const lines = createInterface({
    ...{ input, output, prompt, terminal: isTerminal },
    ...{ history: [...history], historySize: HISTORY_SIZE, removeHistoryDuplicates: true },
  });
  lines.on('history', onHistory);
  lines.on('SIGINT', () => {
    if (lines.line === '') lines.close();
    else clearLine(lines);
  });
  return lines;
}

/** As a shell does: what was typed is gone, and nothing was asked. */
function clearLine(lines: Interface): void {
  lines.write(null, { ctrl: true, name: 'e' });
  lines.write(null, { ctrl: true, name: 'u' });
}

function greeting({ unconnected }: ConsoleChatOptions, style: Style): string {
  const strings = stringsOf('de');
  const lines = [strings.console.greeting, ...unconnected.map((chat) => strings.console[chat])];
  return [style.heading(strings.help.heading), ...lines.map((line) => wrap(line, style.columns))].join('\n');
}

async function answerLine(
  line: string,
  wish: ConsoleLine,
  respond: Respond,
  screen: Screen,
): Promise<string> {
  const command = commandOf(wish, screen);
  if (command === null) return '';
  if (typeof command === 'string') return wrap(command, screen.style().columns);
  const reply = await respond(request(command, line));
  if (reply.kind === 'answer') remember(reply, screen);
  else if (reply.kind !== 'nothing' && reply.kind !== 'delete') screen.locale = reply.locale;
  return [renderReply(reply, screen.style()), hint(reply)].filter((part) => part !== '').join('\n');
}

/** The command that a line stands for, a sentence why there is none, or null where nothing was typed. */
function commandOf(wish: ConsoleLine, screen: Screen): ChatCommand | string | null {
  const strings = stringsOf(screen.locale);
  if (wish.kind === 'command') return wish.command;
  if (wish.kind === 'nothing' || wish.kind === 'quit') return null;
  if (wish.kind === 'unknown') return fill(strings.console.noCommand, { word: wish.word });
  if (!screen.answered) return strings.console.noAnswer;
  if (wish.kind === 'more') return screen.more ? { kind: 'button', id: screen.more.id } : strings.noMore;
  if (wish.kind === 'numberless') return fill(strings.console.whichNumber, { word: wish.word });
  if (!('number' in wish)) {
    const button = wish.kind === 'take' ? screen.take : screen.picture;
    return button ? { kind: 'button', id: button.id } : strings.evidence.none;
  }
  const context = parseButtonId(screen.contexts.get(wish.number)?.id ?? '');
  if (context?.kind !== 'context') return fill(strings.console.noNumber, { number: wish.number });
  const id = renderButtonId({ ...context, kind: wish.kind });
  return wish.kind === 'wrong' ? { kind: 'report', id, comment: wish.comment } : { kind: 'button', id };
}

function remember({ view, locale }: Extract<Reply, { kind: 'answer' }>, screen: Screen): void {
  const shown = statementsOf(view);
  if (shown[0]?.number === 1) screen.contexts.clear();
  for (const { number, context } of shown) if (context !== null) screen.contexts.set(number, context);
  const find = (kind: ButtonView['kind']) => view.buttons.find((button) => button.kind === kind) ?? null;
  screen.more = find('more');
  screen.picture = find('picture');
  screen.take = find('take');
  screen.locale = locale;
  screen.answered = true;
}

function statementsOf(view: AnswerView) {
  return [...view.groups, ...(view.related ? [view.related] : [])].flatMap((group) => group.statements);
}

function hint(reply: Reply): string {
  if (reply.kind !== 'answer' || statementsOf(reply.view).length === 0) return '';
  const { moreHint, contextHint } = stringsOf(reply.locale).console;
  return reply.view.buttons.some((button) => button.kind === 'more') ? moreHint : contextHint;
}

let lineNumber = 0;

function localeOf(line: string): Locale {
  const archive = findArchiveWords(line);
  return archive === null ? (findQuestionLanguage(line) ?? 'de') : archiveLocaleOf(archive);
}

function request(command: ChatCommand, line: string): ChatRequest {
  lineNumber += 1;
  return {
    platform: 'console',
    spaceId: '',
    userId: 'console',
    userName: null,
    channelId: 'console',
    messageId: String(lineNumber),
    conversationId: 'console',
    locale: localeOf(line),
    private: true,
    direct: true,
    canManage: true,
    command,
  };
}
