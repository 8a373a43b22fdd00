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
