/** A file that somebody attached; what is in it is fetched only once it is known that they may add it. */
export interface AttachedFile {
  readonly name: string;
  /** Bytes, as the platform says. */
  readonly size: number;
  /** Where the platform keeps it; in the console a path. */
  readonly address: string;
}

/** A text that somebody pasted. */
export interface PastedText {
  /** The first line is the title. */
  readonly text: string;
  /** Name of the outlet, or null. */
  readonly source: string | null;
  /** As somebody typed it, or null. */
  readonly date: string | null;
}

/** What somebody wants of the archive itself. */
export type ArchiveWish =
  | { readonly kind: 'help' | 'list' | 'undo' }
  /** Adding, and nothing to add was given. */
  | { readonly kind: 'add-nothing' }
  | { readonly kind: 'add-link'; readonly url: string }
  | { readonly kind: 'add-file'; readonly file: AttachedFile }
  | ({ readonly kind: 'add-text' } & PastedText)
  /** The empty string where no article was named. */
  | { readonly kind: 'remove'; readonly article: string };
