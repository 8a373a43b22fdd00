import { capitalise } from '../../language/capitalise.ts';

/** What of a message is not language: addresses, mentions, emoji, lines quoted from somebody else. */
export type Noise = 'address' | 'mention' | 'emoji' | 'quoted';

export interface Cleaned {
  readonly text: string;
  readonly noise: readonly Noise[];
}

const KINDS: readonly (readonly [Noise, RegExp])[] = [
  ['address', /<?\bhttps?:\/\/[^\s<>|]+(?:\|[^<>]*)?>?|\bwww\.[^\s<>]+/giu],
  // Discord and Slack name people, channels and own emoji in angle brackets.
  ['mention', /<(?:@[!&]?|#|@?subteam\^)[\w|.-]+>|(?<=^|[\s,(])@[\p{L}\d][\p{L}\d._-]*/giu],
  [
    'emoji',
    /<a?:\w+:\d+>|(?<=^|\s):[a-z][a-z0-9_+-]*:(?=$|[\s?!.,])|(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f)+/giu,
  ],
  ['emoji', /(?<=^|\s)[:;]-?[)(DPp/|](?=$|\s)/gu],
];

/** "> wird geschlossen": a line of another message. */
const QUOTED = /^\s*(?:>|&gt;)/;

/**
 * Takes out of a message what nobody asks with. When nothing else is in it, the quoted lines are what is asked about.
 * @param quoted whether lines quoted from somebody else are kept all the same: "Stimmt das?" below them asks about them
 */
export function cleanTyped(text: string, quoted: 'drop' | 'keep' = 'drop'): Cleaned {
  const lines = text.split('\n');
  const own = lines.filter((line) => !QUOTED.test(line));
  const hasOwn = quoted === 'drop' && own.some((line) => /\p{L}{2}/u.test(line));
  const kept = hasOwn
    ? own
    : lines.map((line) => (QUOTED.test(line) ? closed(line.replace(QUOTED, '')) : line));
  const noise = new Set<Noise>(hasOwn && own.length < lines.length ? ['quoted'] : []);
  let cleaned = joinLines(kept);
  for (const [kind, pattern] of KINDS)
    cleaned = cleaned.replace(pattern, () => {
      noise.add(kind);
      return ' ';
    });
  const tidied = tidy(cleaned);
  return {
    text: noise.size === 0 ? tidied : capitalise(tidied),
    noise: [...noise],
  };
}

/** What somebody else said ends before one's own words begin. */
const closed = (line: string): string => (/[.!?]\s*$/.test(line) ? line : `${line.trimEnd()}.`);

/** A line that ends without a stop goes on in the next one. */
const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

function tidy(text: string): string {
  return text
    .replace(/[\u200b\u00ad\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[?!.,;:])/g, '')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/([?!])[?!]+/g, (marks) => (marks.includes('?') ? '?' : '!'))
    .replace(/^[\s,;:.!–-]+|[\s,;:–-]+$/g, '');
}
