import type { Readable } from 'node:stream';
import type { ChatLogger, Platform } from '../chat/chat.ts';
import { runConsoleChat } from '../chat/console/run-console-chat.ts';
import type { ConsoleHistory } from './console-history.ts';
import { ENDED, WRONG_SETTING } from './exit-codes.ts';
import { followArchive } from './follow-archive.ts';
import { followStore } from './follow-store.ts';
import type { Service } from './open-service.ts';

/** A pipe that brings nothing for so long is a service without a terminal, not somebody who asks. */
const PATIENCE = 10_000;

export interface ConsoleOptions {
  readonly open: () => Promise<Service>;
  readonly input: Readable;
  readonly output: NodeJS.WritableStream;
  /** The terminal's width now. */
  readonly columns: () => number;
  readonly isTerminal: boolean;
  readonly color: boolean;
  /** What was typed in earlier chats. */
  readonly history: ConsoleHistory;
  readonly unconnected: readonly Exclude<Platform, 'console'>[];
  readonly say: (sentence: string) => void;
  readonly logger: ChatLogger;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds that never go back. */
  readonly ticks: () => number;
}

const NO_TOKEN =
  'Erwartet wird DISCORD_TOKEN oder SLACK_BOT_TOKEN (docs/discord.md, docs/slack.md) oder ein Terminal für den Chat darin, gesetzt ist keines.';

/**
 * The console chat over the archive, for a person at a terminal or for questions from a pipe.
 * @returns the exit code; that of a wrong setting where neither a person nor a question came
 */
export async function runConsole(options: ConsoleOptions): Promise<number> {
  const { input, output, isTerminal, say } = options;
  if (!isTerminal && !(await bringsSomething(input))) {
    say(NO_TOKEN);
    return WRONG_SETTING;
  }
  const service = await options.open();
  const page = (await service.page?.start()) ?? null;
  for (const { sentence } of service.archive.problems()) say(sentence);
  const ending = new AbortController();
  const behind = workBehind(service, options, ending.signal);
  await runConsoleChat({
    respond: service.respond,
    input,
    output,
    columns: options.columns,
    isTerminal,
    color: options.color,
    history: isTerminal ? await options.history.read() : [],
    onHistory: options.history.keep,
    unconnected: options.unconnected,
    runDigests: isTerminal ? (poster, signal) => service.runDigests([poster], signal) : null,
  });
  await options.history.kept();
  await page?.stop();
  ending.abort();
  await behind;
  await service.close();
  return ENDED;
}

/** A person who stays gets to see what changes; questions from a pipe are answered from what is there. */
async function workBehind(
  service: Service,
  { isTerminal, logger, wait, ticks }: ConsoleOptions,
  signal: AbortSignal,
): Promise<void> {
  const reading = service.newsroom
    .readAll(() => signal.aborted)
    .then(() => service.page?.readNew(() => signal.aborted));
  const learning = service.neighbours.refresh(signal);
  if (!isTerminal) return reading;
  await Promise.all([
    reading,
    learning,
    followArchive(service, { logger, wait, ticks }, signal),
    followStore(service, { logger, wait }, signal),
    service.runFeeds(signal),
  ]);
}

/** Whether the input has a first byte before it ends and before the patience does; nothing of it is lost. */
function bringsSomething(input: Readable): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, PATIENCE, false);
    const onReadable = () => done(input.readableLength > 0);
    const onEnd = () => done(false);
    function done(answer: boolean): void {
      clearTimeout(timer);
      input.off('readable', onReadable);
      input.off('end', onEnd);
      input.off('error', onEnd);
      resolve(answer);
    }
    input.on('readable', onReadable);
    input.on('end', onEnd);
    input.on('error', onEnd);
  });
}
