/** One piece of news as a feed tells it. Every value is as written; null where the feed says nothing. */
export interface FeedItem {
  /** The feed's own id of it, if it has one. */
  readonly id: string | null;
  readonly title: string | null;
  /** Absolute http(s) address. */
  readonly url: string | null;
  /** A date in whatever form, for `parsePublicationDate`. */
  readonly published: string | null;
  /** When it was changed last, in whatever form. */
  readonly updated: string | null;
  /** The article, or its beginning, as HTML. */
  readonly content: string | null;
  /** A few sentences about it, as HTML. */
  readonly teaser: string | null;
  readonly language: string | null;
  /** The outlet where it is another one than the feed's. */
  readonly source: string | null;
}

/** What a feed brings. */
export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
  /** Further sitemaps that stand in a sitemap index. */
  readonly sitemaps: readonly string[];
}
