import type { Place } from '../storage/subscription-store.ts';
import type { GoneItem } from './shown.ts';

/** A note below a message of ours: what it shows is no longer so in the archive. */
export interface CorrectionNote {
  readonly place: Place;
  /** The message that gets the note, as the platform named it when it was posted. */
  readonly message: string;
  readonly gone: readonly GoneItem[];
  /** `de` or `en`: the language of the message. */
  readonly language: string;
  /** The same for every attempt at this note and for no other: a UUID. */
  readonly key: string;
}

/** What a platform does for corrections. */
export interface CorrectionPoster {
  /** As in a place: `discord`, `slack`. */
  readonly platform: string;
  /**
   * Posts a note below the message.
   * @throws TargetGoneError when the message or its channel is gone or closed to us; after anything else the note may
   *   be tried again with the same key
   */
  note(note: CorrectionNote): Promise<void>;
}
