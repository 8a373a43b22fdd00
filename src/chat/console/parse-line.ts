import { findArchiveWords, parseArchiveWords } from '../archive/parse-archive-words.ts';
import type { ArchiveWish } from '../archive-wish.ts';
import type { ChatCommand } from '../chat.ts';
import { parseCommand } from '../parse-command.ts';
import {
  BOT_NAME,
  MORE,
  NUMBERED_LINES,
  QUESTION_LABEL,
  QUIT,
  TAKE,
  TIMELINE,
} from '../strings/typed-words.ts';

/** What a line typed into the console wants. */
export type ConsoleLine =
  | { readonly kind: 'quit' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'more' }
  | { readonly kind: 'context' | 'cite'; readonly number: number }
  | { readonly kind: 'wrong'; readonly number: number; readonly comment: string }
  | { readonly kind: 'timeline' | 'take' }
  /** `unknown`: a slash command there is none of; `numberless`: which statement is not said. */
  | { readonly kind: 'unknown' | 'numberless'; readonly word: string }
  | { readonly kind: 'command'; readonly command: ChatCommand };

/**
 * Reads a line: the chats' commands with or without `/quelle`, `weitere`, `kontext 2`, `2` alone for the same, `beenden`, or a
 * question.
 */
export function parseLine(line: string): ConsoleLine {
  const text = line.trim();
  const archive = findArchiveWords(text);
  if (archive !== null) return { kind: 'command', command: { kind: 'archive', wish: readWish(archive) } };
  const words = text.replace(BOT_NAME, '').replace(QUESTION_LABEL, '');
  const word = words.toLowerCase();
  if (text === '') return { kind: 'nothing' };
  if (QUIT.has(word)) return { kind: 'quit' };
  if (MORE.has(word)) return { kind: 'more' };
  if (/^\d{1,3}$/.test(words)) return { kind: 'context', number: Number(words) };
  const numbered = /^(\p{L}+)\s+(\d{1,3})(?:\s+(\S.*))?$/su.exec(words);
  const kind = NUMBERED_LINES.get(numbered?.[1]?.toLowerCase() ?? '');
  const [number, comment = ''] = [Number(numbered?.[2]), numbered?.[3]];
  if (kind === 'wrong') return { kind, number, comment };
  if (kind !== undefined && comment === '') return { kind, number };
  if (NUMBERED_LINES.has(word)) return { kind: 'numberless', word };
  if (TIMELINE.has(word)) return { kind: 'timeline' };
  if (TAKE.has(word)) return { kind: 'take' };
  const digest = /^\/digest\b\s*(.*)$/is.exec(words);
  if (digest) return { kind: 'command', command: { kind: 'digest', words: digest[1] ?? '' } };
  const plain = words.replace(/^\/(hilfe|help|status)$/i, '$1');
  const [slash] = /^\/\p{L}[\p{L}-]{0,40}/u.exec(plain) ?? [];
  if (slash !== undefined) return { kind: 'unknown', word: slash };
  return { kind: 'command', command: parseCommand(plain) };
}

/** A line holds no text of an article: what is added and is no address is a file of this machine. */
function readWish(words: string): ArchiveWish {
  const wish = parseArchiveWords(words);
  if (wish.kind !== 'add-text') return wish;
  return { kind: 'add-file', file: { name: wish.text, size: 0, address: wish.text } };
}
