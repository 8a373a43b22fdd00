import type { ChatRequest, Reply } from '../chat.ts';
import { stringsOf } from '../strings/strings.ts';
import { line, rich, words } from './block.ts';
import { type ClickedMessage, type Delivery, deliverPrivately, type SendResponse } from './deliver.ts';
import { refusalOf } from './slack-error.ts';
import { escapeText } from './slack-text.ts';

/**
 * Sends files to the person who clicked, alone. Slack shows no file in an ephemeral message, so they go into the direct
 * messages with the bot, below a line that says what they are; where they are asked for says where they are. Never rejects.
 */
export async function deliverFiles(
  delivery: Delivery,
  request: ChatRequest,
  { view, locale }: Extract<Reply, { kind: 'files' }>,
  { channel, thread }: ClickedMessage,
  send: SendResponse,
): Promise<void> {
  const strings = stringsOf(locale);
  const place = request.direct ? { channel, thread } : { channel: request.userId };
  const message = { text: escapeText(view.line), blocks: [rich(line(words(view.line)))] };
  const say = (sentence: string): Promise<void> => {
    const notice = { heading: null, lines: [sentence] };
    return deliverPrivately(delivery, { kind: 'notice', private: true, locale, view: notice }, send, thread);
  };
  try {
    await delivery.api.postFiles(place, message, view.files);
    if (!request.direct) await say(strings.evidence.sentDirectly);
  } catch (error) {
    delivery.logger.warn({ platform: 'slack', err: error, reason: refusalOf(error) }, 'Dateien abgelehnt');
    await say(strings.evidence.filesRefused);
  }
}
