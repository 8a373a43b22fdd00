import type { ChatLogger, NoteShown } from '../chat/chat.ts';
import type { CorrectionPoster } from '../digest/correction-poster.ts';
import type { DigestArchive } from '../digest/digest-archive.ts';
import { noteCorrections } from '../digest/note-corrections.ts';
import { rememberShown, TOLD_FOR } from '../digest/shown.ts';
import type { ShownStore } from '../storage/shown-store.ts';
import { faultOf } from '../storage/storage-error.ts';
import type { ArchiveChange } from './keep-archive.ts';

export interface KeepShownOptions {
  readonly store: ShownStore;
  readonly archive: DigestArchive;
  readonly now: () => Date;
  readonly logger: ChatLogger;
}

/** What is remembered of the answers that channels see. */
export interface KeptShown {
  /** Remembers what a message shows; of a conversation with one person nothing. Never throws. */
  readonly note: NoteShown;
  /**
   * Puts notes below messages whose statements are gone. Never rejects.
   * @param change what to look at; null: everything
   */
  correct(posters: readonly CorrectionPoster[], change: ArchiveChange | null): Promise<void>;
  /** Forgets what is too old to be told of. Rejects when the store refuses. */
  forgetOld(): Promise<void>;
}

export function keepShown({ store, archive, now, logger }: KeepShownOptions): KeptShown {
  /** What is wrong with the store it says itself. */
  const tell = (error: unknown, what: string): void => {
    if (faultOf(error) === null) logger.error({ err: error }, what);
  };
  return {
    note({ platform, spaceId, channelId, direct }, { shown = [], locale: language }, message) {
      if (direct || shown.length === 0) return;
      const place = { platform, space: spaceId, channel: channelId };
      const drafts = rememberShown(shown, place, message, archive, { at: now().toISOString(), language });
      store.addShown(drafts).catch((error: unknown) => tell(error, 'gezeigte Aussagen nicht gemerkt'));
    },
    async correct(posters, change) {
      const articles = change && [...change.changed, ...change.removed];
      if (posters.length === 0 || articles?.length === 0) return;
      const failed = (platform: string, error: unknown): void =>
        logger.warn({ platform, err: error }, 'ein Nachtrag ließ sich nicht posten');
      await noteCorrections({ store, archive: () => archive, posters, now, failed }, articles).catch(
        (error: unknown) => tell(error, 'Nachträge nicht geprüft'),
      );
    },
    async forgetOld() {
      await store.deleteShown(new Date(now().getTime() - TOLD_FOR).toISOString());
    },
  };
}
