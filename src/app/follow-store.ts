import type { ChatLogger } from '../chat/chat.ts';
import { faultOf } from '../storage/storage-error.ts';
import type { Service } from './open-service.ts';

export interface FollowStoreOptions {
  readonly logger: ChatLogger;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** The store is looked at at least so often, in milliseconds, whether it tells of changes or not. */
const EVERY = 2000;

/** Keeps the archive equal to what other processes have in the store, until the signal is aborted. Never rejects. */
export async function followStore(
  service: Pick<Service, 'shared' | 'indexFollower' | 'newsroom' | 'page'>,
  { logger, wait }: FollowStoreOptions,
  signal: AbortSignal,
): Promise<void> {
  let wake = (): void => {};
  const leave = service.shared.listen(() => wake());
  while (!signal.aborted) {
    const isTaken = await takeChange(service, logger, signal);
    if (isTaken && service.shared.isBehind()) continue;
    // What is wrong with the index it says itself.
    await service.indexFollower?.follow(isTaken).catch(() => {});
    const pause = new AbortController();
    wake = () => pause.abort();
    await wait(EVERY, AbortSignal.any([signal, pause.signal]));
  }
  leave();
}

/** Without the store nothing comes, and nothing is lost. @returns false where it refused */
async function takeChange(
  { shared, newsroom, page }: Pick<Service, 'shared' | 'newsroom' | 'page'>,
  logger: ChatLogger,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const change = await shared.refresh();
    if (change === null) return true;
    const [added, changed, removed] = [change.added.length, change.changed.length, change.removed.length];
    if (added + changed + removed === 0) return true;
    logger.info({ added, changed, removed }, 'Artikel aus der gemeinsamen Datenbank übernommen');
    await newsroom.update(change);
    await page?.readNew(() => signal.aborted);
    return true;
  } catch (error) {
    // What is wrong with the store it says itself.
    if (faultOf(error) === null)
      logger.error({ err: error }, 'Aus der gemeinsamen Datenbank nichts übernommen');
    return false;
  }
}
