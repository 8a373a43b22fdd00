/** A message of the bot, or a form it opened, as a person reads it. */
export interface Shown {
  /** Another one when the message was changed. */
  readonly key: string;
  readonly text: string;
  /** Whether only the one who typed sees it. */
  readonly isPrivate: boolean;
  readonly buttons: readonly ShownButton[];
  /** Sends what is typed next; null where nothing is to be filled in. */
  readonly submit: ((text: string) => void) | null;
}

/** What a press on a button does, or the address it leads to. */
export type ShownButton = { readonly label: string } & (
  | { readonly press: () => void }
  | { readonly url: string }
);

/** A local chat platform with the one person who types. */
export interface TriedChat {
  /** What the bot needs to find it. */
  readonly settings: Readonly<Record<string, string>>;
  /** Says something in the channel, with a mention of the bot, or uses a command. */
  type(line: string): void;
  /** All that the bot has shown so far, in order. */
  shown(): readonly Shown[];
  stop(): Promise<void>;
}
