/** What the Discord chat needs. */
export interface DiscordSettings {
  readonly token: string;
  /** Null: asked from Discord at the login. */
  readonly applicationId: string | null;
  /** Null: Discord itself. */
  readonly apiUrl: string | null;
}

/** What the Slack chat needs: Socket Mode with an app token, or HTTP with a signing secret and a port. */
export interface SlackSettings {
  readonly botToken: string;
  /** For Socket Mode; wins over the signing secret. */
  readonly appToken: string | null;
  /** For HTTP. */
  readonly signingSecret: string | null;
  /** Where HTTP requests are taken. */
  readonly port: number;
  /** The address of this machine at which HTTP requests are taken. */
  readonly host: string;
  /** Whether people of other workspaces get answers in channels shared with them. */
  readonly answersGuests: boolean;
  /** Null: Slack itself. */
  readonly apiUrl: string | null;
}

/** What the evidence page needs. */
export interface WebPageSettings {
  readonly port: number;
  readonly host: string;
  /** Where it is reached from outside, without a slash at its end; null: where it listens. */
  readonly url: string | null;
  /** Signs the links; null: links need no signature. */
  readonly secret: string | null;
  /** Opens the whole page; null: no password does. */
  readonly password: string | null;
  /** How long a signed link is valid, in days. */
  readonly linkDays: number;
}

/** Who may change the archive from a chat. */
export interface ArchiveEditorSettings {
  /** Null: nobody in Discord. The servers' ids, and the id of a role in them, or null. */
  readonly discord: { readonly servers: readonly string[]; readonly role: string | null } | null;
  /** Ids of Slack's users. */
  readonly slack: readonly string[];
}

/** Every setting of the process, checked. */
export interface Config {
  /** Null when DISCORD_TOKEN is not set. */
  readonly discord: DiscordSettings | null;
  /** Null when SLACK_BOT_TOKEN is not set, or is set without a way to connect (see `platformProblems`). */
  readonly slack: SlackSettings | null;
  /** German sentences about a platform that is set up only half; the other one runs all the same. */
  readonly platformProblems: readonly string[];
  /** German sentences about names that are set and look like a mistyped setting. */
  readonly unknownSettings: readonly string[];
  readonly knowledgeDir: string;
  readonly dataDir: string;
  /** Null: the store is a SQLite file in the data folder. A secret. */
  readonly databaseUrl: string | null;
  /** Null: the index of the passages is in memory; else the address of the database that has it. A secret. */
  readonly indexUrl: string | null;
  /** IANA name; for days of questions and digests without a zone of their own. */
  readonly timeZone: string;
  readonly logLevel: string;
  /** Null: no health server. */
  readonly healthPort: number | null;
  readonly healthHost: string;
  /** Whom webmasters can turn to, in the User-Agent of every request: an address or a mail; null without any. */
  readonly fetchContact: string | null;
  /** Whether feeds and pages may lie on private and loopback addresses, too. */
  readonly fetchPrivateAddresses: boolean;
  readonly archiveEditors: ArchiveEditorSettings;
  /** Whether an answer in a channel gets a note when the archive no longer has what it shows. */
  readonly correctionNotes: boolean;
  /** Null when WEB_PORT is not set. */
  readonly web: WebPageSettings | null;
}
