import type { ChatLogger } from '../chat/chat.ts';
import type { DigestEvent } from '../digest/digest-event.ts';
import { faultOf } from '../storage/storage-error.ts';

/** Writes what became of a digest into the log; never the words of its topic. */
export function logDigestEvent(event: DigestEvent, logger: ChatLogger): void {
  if (event.kind === 'refused') {
    // What is wrong with the store it says itself.
    if (faultOf(event.error) !== null) return;
    logger.error({ err: event.error }, 'digest: the store refused');
    return;
  }
  const { kind, subscription, dueAt } = event;
  const fields = { subscription, dueAt, ...('error' in event && { err: event.error }) };
  if (kind === 'failed') logger.error({ ...fields, disabled: event.disabled }, 'digest: failed');
  else if (kind === 'postponed' || kind === 'missed' || kind === 'unnotified')
    logger.warn(fields, `digest: ${kind}`);
  else logger.info(fields, `digest: ${kind}`);
}
