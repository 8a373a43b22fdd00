/** Where an article comes from, and what its file does not say itself. */
export interface ArticleOrigin {
  /** The file as it was given, for the sentences about it. */
  readonly file: string;
  /** The id of an article that names none. */
  readonly id: string;
  /** IANA name: whose day an instant of publication is. */
  readonly timeZone: string;
}
