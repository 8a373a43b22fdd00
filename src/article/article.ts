/** One article of the archive. `text` is the stored text: every offset anywhere counts in it. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO day (2024-09-07), or null when nobody says; never invented. */
  readonly publishedAt: string | null;
  /** The outlet as it is to be shown, or null. */
  readonly source: string | null;
  readonly url: string | null;
  /** BCP 47, `de` unless the head says otherwise. */
  readonly language: string;
}
