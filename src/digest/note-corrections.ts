import type { ShownStatement, ShownStore } from '../storage/shown-store.ts';
import type { CorrectionNote, CorrectionPoster } from './correction-poster.ts';
import type { DigestArchive } from './digest-archive.ts';
import { TargetGoneError } from './digest-poster.ts';
import { uuidOf } from './post-key.ts';
import { findGoneShown, type GoneItem, readShown, TOLD_FOR } from './shown.ts';

export interface CorrectionParts {
  readonly store: ShownStore;
  /** The archive as it is now. */
  readonly archive: () => DigestArchive;
  readonly posters: readonly CorrectionPoster[];
  readonly now: () => Date;
  /** Told of a note that was not posted; it is tried again with the next change of its article, or the next start. */
  readonly failed: (platform: string, error: unknown) => void;
}

interface GoneShown {
  readonly shown: ShownStatement;
  readonly item: GoneItem;
}

/**
 * Puts a note below every message that showed a statement which is gone from the archive since, once for each.
 * @param articles those that changed or went; null: all, as after a start
 * @throws QuelleError `storage`
 */
export async function noteCorrections(
  parts: CorrectionParts,
  articles: readonly string[] | null,
): Promise<void> {
  const { store, now } = parts;
  const since = new Date(now().getTime() - TOLD_FOR).toISOString();
  const byMessage = new Map<string, GoneShown[]>();
  for (const shown of await store.shownOf(articles, since)) {
    if (shown.notedAt !== null) continue;
    const seen = readShown(shown);
    const item = seen && findGoneShown(seen, parts.archive());
    if (!item) continue;
    const { platform, space, channel } = shown.place;
    const message = JSON.stringify([platform, space, channel, shown.message]);
    byMessage.set(message, [...(byMessage.get(message) ?? []), { shown, item }]);
  }
  for (const gone of byMessage.values()) await noteMessage(parts, gone);
}

async function noteMessage({ store, posters, now, failed }: CorrectionParts, gone: readonly GoneShown[]) {
  const [first] = gone;
  const poster = posters.find(({ platform }) => platform === first?.shown.place.platform);
  if (!first || !poster) return;
  try {
    await poster.note(noteOf(first.shown, gone));
  } catch (error) {
    if (!(error instanceof TargetGoneError)) return failed(poster.platform, error);
  }
  const keys = gone.map(({ shown }) => shown.key);
  await store.markNoted(first.shown.place, first.shown.message, keys, now().toISOString());
}

function noteOf({ place, message, details }: ShownStatement, gone: readonly GoneShown[]): CorrectionNote {
  return {
    ...{ place, message },
    gone: gone.map(({ item }) => item),
    language: details.language === 'en' ? 'en' : 'de',
    key: uuidOf([place.platform, place.space, place.channel, message, ...gone.map(({ shown }) => shown.key)]),
  };
}
