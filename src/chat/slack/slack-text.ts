import { cutWords } from '../quotation.ts';

/** Slack takes exactly these three for markup; escaped, no text can mention anyone or become a link. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** `<address|label>`, or the label alone without an address. */
export function renderLink({ label, url }: { readonly label: string; readonly url: string | null }): string {
  const safe = escapeText(label.replaceAll('|', '/'));
  return url === null ? safe : `<${escapeText(url)}|${safe}>`;
}

/** Escapes a text and cuts it before, so that the escaped one has at most so many characters. */
export function fitText(text: string, most: number): string {
  let escaped = escapeText(text);
  for (let length = most; escaped.length > most; length = Math.floor(length * 0.8))
    escaped = escapeText(cutWords(text, length));
  return escaped;
}

/** The same for words in quotation marks; the closing mark stays. */
export function fitQuotation(quotation: string, most: number): string {
  if (escapeText(quotation).length <= most) return escapeText(quotation);
  const [open, close] = [quotation.slice(0, 1), quotation.slice(-1)];
  return `${open}${fitText(quotation.slice(1, -1), most - 2)}${close}`;
}

/**
 * What a person wrote, from what Slack delivers: entities become characters, links their label or address, the
 * bot's own mention and calls to all (`<!here>`) nothing, other mentions their names where Slack gives them.
 * @param botUserId null where no mention of the bot is expected
 */
export function unescapeText(text: string, botUserId: string | null): string {
  return text
    .replace(/<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g, (_, kind: string, target: string, label?: string) =>
      renderMarkup(kind, target, label, botUserId),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

function renderMarkup(
  kind: string,
  target: string,
  label: string | undefined,
  botUserId: string | null,
): string {
  if (kind === '!' || (kind === '@' && target === botUserId)) return ' ';
  return label ?? (kind === '' ? target : ' ');
}
