/** The parts of Slack's Block Kit that the chat uses. */

export interface MarkdownText {
  readonly type: 'mrkdwn';
  readonly text: string;
  /** Names, channels and addresses in the text stay what they are written as. */
  readonly verbatim: true;
}

export interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
  readonly emoji: false;
}

export interface ButtonElement {
  readonly type: 'button';
  readonly text: PlainText;
  readonly action_id: string;
  /** What comes back; absent for a link. */
  readonly value?: string;
  readonly url?: string;
}

export interface SectionBlock {
  readonly type: 'section';
  readonly text: MarkdownText;
}

export interface ContextBlock {
  readonly type: 'context';
  readonly elements: (MarkdownText | PlainText)[];
}

export interface ActionsBlock {
  readonly type: 'actions';
  readonly elements: ButtonElement[];
}

export interface HeaderBlock {
  readonly type: 'header';
  readonly text: PlainText;
}

export interface DividerBlock {
  readonly type: 'divider';
}

/** Words as they are: in rich text Slack reads no markup, no emoji name and no mention. */
export interface RichWords {
  readonly type: 'text';
  readonly text: string;
  readonly style?: { readonly bold: true };
}

export interface RichLink {
  readonly type: 'link';
  readonly url: string;
  readonly text: string;
}

/** A person's name that can be clicked; the only mention we ever write is that of the bot itself. */
export interface RichUser {
  readonly type: 'user';
  readonly user_id: string;
}

export type RichPart = RichWords | RichLink | RichUser;

export interface RichLines {
  readonly type: 'rich_text_section' | 'rich_text_quote';
  readonly elements: RichPart[];
}

export interface RichTextBlock {
  readonly type: 'rich_text';
  readonly elements: RichLines[];
}

export type SlackBlock =
  | SectionBlock
  | ContextBlock
  | ActionsBlock
  | HeaderBlock
  | DividerBlock
  | RichTextBlock;

/** `text` says the same as `blocks`: for notifications and screen readers. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: SlackBlock[];
}

/** A section's text holds 3000 characters. */
const LONGEST_SECTION = 3000;

/** @param text of our own, in Slack's markup and escaped; longer than a section holds only if a caller forgot to fit it, then cut */
export function section(text: string): SectionBlock {
  return { type: 'section', text: markdown(text.slice(0, LONGEST_SECTION)) };
}

/** Small grey words as they are. */
export function small(text: string): ContextBlock {
  return { type: 'context', elements: [plain(text.slice(0, LONGEST_SECTION))] };
}

export function rich(...elements: RichLines[]): RichTextBlock {
  return { type: 'rich_text', elements };
}

/** Parts in one line, without those that hold nothing, which Slack refuses as it does an empty line. */
export function line(...parts: RichPart[]): RichLines {
  const full = parts.filter((part) => !('text' in part) || part.text !== '');
  return { type: 'rich_text_section', elements: full.length === 0 ? [words(' ')] : full };
}

export function quotation(text: string): RichLines {
  return { type: 'rich_text_quote', elements: [words(text)] };
}

export function words(text: string): RichWords {
  return { type: 'text', text };
}

export function strong(text: string): RichWords {
  return { type: 'text', text, style: { bold: true } };
}

/** A text with its address, or without one the text alone. */
export function link({ label, url }: { readonly label: string; readonly url: string | null }): RichPart {
  return url === null ? words(label) : { type: 'link', url, text: label === '' ? url : label };
}

export function context(text: string): ContextBlock {
  return { type: 'context', elements: [markdown(text.slice(0, LONGEST_SECTION))] };
}

export function header(text: string): HeaderBlock {
  return { type: 'header', text: plain(text.slice(0, 150)) };
}

export function plain(text: string): PlainText {
  return { type: 'plain_text', text, emoji: false };
}

function markdown(text: string): MarkdownText {
  return { type: 'mrkdwn', text, verbatim: true };
}
