import type { ChatRequest, Reply } from '../chat.ts';
import type { Delivery } from './deliver.ts';
import { renderMessage } from './render-message.ts';
import type { SlackPlace } from './slack-api.ts';

/**
 * Answers a sent form where it was opened, to the person alone; where the bot is no member, in the direct messages.
 * Never rejects.
 */
export async function deliverReport(
  { api, logger }: Delivery,
  { userId, direct }: ChatRequest,
  place: SlackPlace,
  reply: Reply,
): Promise<void> {
  if (reply.kind === 'nothing' || reply.kind === 'delete') return;
  const message = renderMessage(reply);
  try {
    if (direct) await api.post(place, message);
    else await api.tell(place, userId, message).catch(() => api.post({ channel: userId }, message));
  } catch (error) {
    logger.warn({ platform: 'slack', err: error }, 'eine Meldung ließ sich nicht beantworten');
  }
}
