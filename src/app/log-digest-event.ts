import type { ChatLogger } from '../chat/chat.ts';
import type { DigestEvent } from '../digest/digest-event.ts';
import { faultOf } from '../storage/storage-error.ts';

/** What became of a digest, in the log's words. */
const KINDS: Readonly<Record<DigestEvent['kind'], string>> = {
  posted: 'gepostet',
  empty: 'nichts Neues',
  missed: 'zu spät',
  postponed: 'verschoben',
  failed: 'gescheitert',
  unnotified: 'beendet, ohne dass es zu sagen war',
  refused: 'Die Datenbank verweigert',
};

/** Writes what became of a digest into the log; never the words of its topic. */
export function logDigestEvent(event: DigestEvent, logger: ChatLogger): void {
  if (event.kind === 'refused') {
    // What is wrong with the store it says itself.
    if (faultOf(event.error) !== null) return;
    logger.error({ err: event.error }, 'Digest: Die Datenbank verweigert');
    return;
  }
  const { kind, subscription, dueAt } = event;
  const fields = { subscription, dueAt, ...('error' in event && { err: event.error }) };
  if (kind === 'failed') logger.error({ ...fields, disabled: event.disabled }, 'Digest: gescheitert');
  else if (kind === 'postponed' || kind === 'missed' || kind === 'unnotified')
    logger.warn(fields, `Digest: ${KINDS[kind]}`);
  else logger.info(fields, `Digest: ${KINDS[kind]}`);
}
