import type { ChatLogger } from '../chat/chat.ts';
import { faultOf } from '../storage/storage-error.ts';
import type { ArchiveChange } from './keep-archive.ts';
import type { Service } from './open-service.ts';
import { createProblemTeller } from './tell-problems.ts';

export interface FollowOptions {
  readonly logger: ChatLogger;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds that never go back. */
  readonly ticks: () => number;
  /** Told what has changed, once answers know it; null at the start: everything may have. Never rejects. */
  readonly onChange?: (change: ArchiveChange | null) => Promise<void>;
}

/** The files are looked at again after so many milliseconds. */
const EVERY = 1000;
/** Looking may take so much of the time: where it takes long, in a large archive or on a slow disk, it is done less often. */
const SHARE = 5;
/** Never less often than in so many milliseconds. */
const LONGEST = 30_000;
/** What looking takes is the least of so many looks: a busy machine makes some of them slow, a slow disk all of them. */
const LOOKS = 3;
/** The index is written again at most so often. */
const KEEP_INDEX_EVERY = 300_000;

/** Keeps the archive equal to its files until the signal is aborted. Never rejects. */
export async function followArchive(
  service: FollowedService,
  { logger, wait, ticks, onChange = async () => {} }: FollowOptions,
  signal: AbortSignal,
): Promise<void> {
  const tellProblems = createProblemTeller(logger);
  tellProblems(service.archive.problems());
  const keep = createKeep(service, logger, ticks);
  await keep(null);
  await onChange(null);
  let indexKeptAt = ticks();
  let isIndexOld = false;
  let took: readonly number[] = [];
  for (;;) {
    await wait(pauseAfter(took), signal);
    const began = ticks();
    const change = signal.aborted ? null : await refresh(service, logger, signal);
    // Taking in what came is not looking: after many articles at once the next one must not wait for minutes.
    if (!change) took = [...took, ticks() - began].slice(-LOOKS);
    else {
      tellProblems(service.archive.problems());
      isIndexOld ||= isReal(change);
    }
    if (service.shared.takeNews()) isIndexOld = true;
    if ((isIndexOld && ticks() - indexKeptAt > KEEP_INDEX_EVERY) || (isIndexOld && signal.aborted)) {
      await service.keepIndex();
      await service.neighbours.refresh(signal);
      isIndexOld = false;
      indexKeptAt = ticks();
    }
    if (signal.aborted) return;
    await keep(change);
    if (change && isReal(change)) await onChange(change);
  }
}

/** @param took milliseconds of the last looks */
function pauseAfter(took: readonly number[]): number {
  const looking = took.length === 0 ? 0 : Math.min(...took);
  return Math.min(LONGEST, Math.max(EVERY, looking * SHARE));
}

type FollowedService = Pick<
  Service,
  | 'archive'
  | 'shared'
  | 'newsroom'
  | 'neighbours'
  | 'page'
  | 'keepIndex'
  | 'keepVersions'
  | 'forgetOld'
  | 'flush'
>;

/** What the store did not take is tried again after so many milliseconds. */
const RETRY = 30_000;

/** @returns a function that writes down what a change brought; after a failure, everything, and not at once */
function createKeep(
  service: FollowedService,
  logger: ChatLogger,
  ticks: () => number,
): (change: ArchiveChange | null) => Promise<void> {
  let failedAt: number | null = Number.NEGATIVE_INFINITY;
  return async (change) => {
    if (failedAt === null && !(change && isReal(change))) return;
    if (failedAt !== null && ticks() - failedAt < RETRY) return;
    try {
      await service.keepVersions((failedAt === null && change) || undefined);
      await Promise.all([service.forgetOld(), service.flush()]);
      failedAt = null;
    } catch (error) {
      failedAt = ticks();
      // What is wrong with the store it says itself.
      if (faultOf(error) === null) logger.error({ err: error }, 'Fassungen nicht gespeichert');
    }
  };
}

async function refresh(
  { archive, newsroom, page }: FollowedService,
  logger: ChatLogger,
  signal: AbortSignal,
): Promise<ArchiveChange | null> {
  try {
    const change = await archive.refresh(true);
    if (!change) return null;
    if (isReal(change)) {
      const { added, changed, removed } = change;
      logger.info(
        { added: added.length, changed: changed.length, removed: removed.length },
        'Archiv aufgefrischt',
      );
      await newsroom.update(change);
      await page?.readNew(() => signal.aborted);
    }
    return change;
  } catch (error) {
    logger.error({ err: error }, 'Archiv nicht aufgefrischt');
    return null;
  }
}

const isReal = ({ added, changed, removed }: ArchiveChange): boolean =>
  added.length + changed.length + removed.length > 0;
