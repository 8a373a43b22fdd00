import type { AttachedFile, PastedText } from '../archive-wish.ts';
import type { Platform } from '../chat.ts';

/** What came of a wish to change the archive: the titles it is about, or a German sentence why nothing was done. */
export type ArchiveEdit =
  | { readonly kind: 'done'; readonly titles: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

export interface ListedArticle {
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
}

/** Takes articles in and out; made in `app`. Nothing here asks who may: the responder does. */
export interface ArchiveDesk {
  addLink(url: string): Promise<ArchiveEdit>;
  addText(text: PastedText): Promise<ArchiveEdit>;
  /** @param platform where the file lies */
  addFile(file: AttachedFile, platform: Platform): Promise<ArchiveEdit>;
  /** @param article its id, as `latest` tells it */
  remove(article: string): Promise<ArchiveEdit>;
  /** Takes back the last change, for a day. */
  undo(): Promise<ArchiveEdit>;
  /** The articles written last, the latest first. */
  latest(limit: number): Promise<readonly ListedArticle[]>;
}
