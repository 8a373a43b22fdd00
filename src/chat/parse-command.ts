import type { ChatCommand } from './chat.ts';

const WORDS: Readonly<Record<string, 'help' | 'status'>> = {
  hilfe: 'help',
  help: 'help',
  '?': 'help',
  status: 'status',
};

/**
 * Reads what stands after the mention, after `/quelle` or in a direct message: hilfe, status, or a question.
 * Nothing at all asks for help.
 */
export function parseCommand(text: string): ChatCommand {
  const words = text.trim();
  const kind = WORDS[words.toLowerCase().replace(/[.!]$/, '')];
  if (words === '' || kind === 'help') return { kind: 'help' };
  if (kind === 'status') return { kind: 'status' };
  return { kind: 'question', text: words };
}
