import { DIGEST_COMMANDS, DIGEST_OPTIONS, NUMBERED } from '../strings/typed-digest-words.ts';
/** What stands after `/digest`, apart into what is wanted and how; nothing is checked yet. */
export type DigestWords =
  | { readonly kind: 'help' | 'list' }
  | { readonly kind: 'unsubscribe' | 'preview'; readonly id: number }
  | { readonly kind: 'unsubscribe'; readonly id: null }
  | { readonly kind: 'subscribe' | 'preview'; readonly topic: string; readonly options: DigestOptions };

/** As a person writes them. */
export interface DigestOptions {
  readonly time?: string;
  readonly rhythm?: string;
  readonly zone?: string;
  readonly empty?: string;
}

type OptionName = keyof DigestOptions | 'topic';

const OPTION = new RegExp(`(?<=^|\\s)(${Object.keys(DIGEST_OPTIONS).join('|')}):\\s*`, 'giu');

/**
 * Reads `abonnieren Hat Iran Raketen geliefert? zeit:08:00 rhythmus:werktags`, the same with `thema:`, and the
 * same in English. The options may stand anywhere; each has one word, and what is left over is the topic.
 */
export function parseDigestWords(words: string): DigestWords {
  const trimmed = words.trim();
  const command = /^\S*/u.exec(trimmed)?.[0] ?? '';
  const rest = trimmed.slice(command.length).trim();
  const kind = DIGEST_COMMANDS[command.toLowerCase()] ?? 'help';
  if (kind === 'help' || kind === 'list') return { kind };
  const number = NUMBERED.exec(rest)?.[1];
  if (number !== undefined && kind !== 'subscribe') return { kind, id: Number(number) };
  if (kind === 'unsubscribe') return { kind, id: null };
  const { topic, options } = parseOptions(rest);
  return { kind, topic, options };
}

function parseOptions(text: string): { readonly topic: string; readonly options: DigestOptions } {
  const marks = [...text.matchAll(OPTION)];
  const topic = [text.slice(0, marks[0]?.index ?? text.length)];
  const options: Partial<Record<OptionName, string>> = {};
  for (const [index, mark] of marks.entries()) {
    const name = DIGEST_OPTIONS[mark[1]?.toLowerCase() ?? ''] ?? 'topic';
    const segment = text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length);
    const word = name === 'topic' ? '' : (/^\S*/u.exec(segment)?.[0] ?? '');
    if (name !== 'topic') options[name] = word;
    topic.push(segment.slice(word.length));
  }
  return { topic: topic.join(' ').replace(/\s+/gu, ' ').trim(), options };
}
