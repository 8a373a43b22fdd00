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
  readonly value: string;
}

export interface SectionBlock {
  readonly type: 'section';
  readonly text: MarkdownText;
  readonly accessory?: ButtonElement;
}

export interface ContextBlock {
  readonly type: 'context';
  readonly elements: MarkdownText[];
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

export type SlackBlock = SectionBlock | ContextBlock | ActionsBlock | HeaderBlock | DividerBlock;

/** `text` says the same as `blocks`: for notifications and screen readers. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: SlackBlock[];
}

/** A section's text holds 3000 characters. */
const LONGEST_SECTION = 3000;

/** @param text escaped; longer than a section holds only if a caller forgot to fit it, then cut */
export function section(text: string, accessory?: ButtonElement): SectionBlock {
  return { type: 'section', text: markdown(text.slice(0, LONGEST_SECTION)), ...(accessory && { accessory }) };
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
