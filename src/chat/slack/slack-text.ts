/** Slack takes exactly these three for markup; escaped, no text can mention anyone or become a link. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * What a person wrote, from what Slack delivers: entities become characters, links their label or address, the
 * bot's own mention and calls to all (`<!here>`) nothing, other mentions their names where Slack gives them.
 * @param botUserId null where no mention of the bot is expected
 */
export function unescapeText(text: string, botUserId: string | null): string {
  const written = readMarkup(text, (kind, target, label) => renderMarkup(kind, target, label, botUserId));
  return written.replace(/\s+/g, ' ').trim();
}

/** The same for a text to be kept: its lines stay, and a link is its address. */
export function unescapeLines(text: string, botUserId: string | null): string {
  return readMarkup(text, (kind, target, label) =>
    renderMarkup(kind, target, kind === '' ? undefined : label, botUserId),
  ).trim();
}

type RenderMarkup = (kind: string, target: string, label: string | undefined) => string;

function readMarkup(text: string, render: RenderMarkup): string {
  return text
    .replace(/<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g, (_, kind: string, target: string, label?: string) =>
      render(kind, target, label),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
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
