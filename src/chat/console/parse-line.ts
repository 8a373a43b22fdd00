import type { ChatCommand } from '../chat.ts';
import { parseCommand } from '../parse-command.ts';

/** What a line typed into the console wants. */
export type ConsoleLine =
  | { readonly kind: 'quit' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'more' }
  | { readonly kind: 'context'; readonly number: number }
  | { readonly kind: 'command'; readonly command: ChatCommand };

const QUIT = new Set(['beenden', 'ende', 'exit', 'quit', '/beenden', '/quit', '/exit']);
const MORE = new Set(['weitere', 'more']);

/** Reads a line: the chats' commands with or without `/quelle`, `weitere`, `kontext 2`, `beenden`, or a question. */
export function parseLine(line: string): ConsoleLine {
  const text = line.trim();
  const words = text.replace(/^\/quelle\b\s*/i, '').replace(/^frage:\s*/i, '');
  const word = words.toLowerCase();
  if (text === '') return { kind: 'nothing' };
  if (QUIT.has(word)) return { kind: 'quit' };
  if (MORE.has(word)) return { kind: 'more' };
  const context = /^(?:kontext|context)\s+(\d{1,3})$/i.exec(words);
  if (context) return { kind: 'context', number: Number(context[1]) };
  const digest = /^\/digest\b\s*(.*)$/is.exec(words);
  if (digest) return { kind: 'command', command: { kind: 'digest', words: digest[1] ?? '' } };
  return { kind: 'command', command: parseCommand(words.replace(/^\/(hilfe|help|status)$/i, '$1')) };
}
