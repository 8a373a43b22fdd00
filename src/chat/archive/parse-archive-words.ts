import type { ArchiveWish, AttachedFile, PastedText } from '../archive-wish.ts';
import type { Locale } from '../chat.ts';
import {
  ARCHIVE_COMMAND,
  ARCHIVE_COMMANDS,
  ENGLISH_ARCHIVE_COMMANDS,
  TEXT_FIELDS,
} from '../strings/typed-archive-words.ts';

/** What stands after `/quelle-archiv` where it is typed as a message or line; null where it does not begin so. */
export function findArchiveWords(text: string): string | null {
  const trimmed = text.trim();
  const command = ARCHIVE_COMMAND.exec(trimmed);
  return command && trimmed.slice(command[0].length);
}

/**
 * Reads what stands after `/quelle-archiv`: "hinzufügen ADRESSE", "hinzufügen TEXT", "liste", "entfernen KENNUNG",
 * "rückgängig", and the same in English.
 * @param file what was attached to the message; null without
 */
export function parseArchiveWords(words: string, file: AttachedFile | null = null): ArchiveWish {
  const trimmed = words.trim();
  const command = /^\S*/u.exec(trimmed)?.[0] ?? '';
  const rest = trimmed.slice(command.length).trim();
  switch (ARCHIVE_COMMANDS[command.toLowerCase()]) {
    case 'add':
      return file === null ? parseAdded(rest) : { kind: 'add-file', file };
    case 'remove':
      return { kind: 'remove', article: rest };
    case 'list':
      return { kind: 'list' };
    case 'undo':
      return { kind: 'undo' };
    default:
      // A file without a word can only be meant to be added.
      return file !== null && trimmed === '' ? { kind: 'add-file', file } : { kind: 'help' };
  }
}

/** The language of what stands after `/quelle-archiv`, by its command; of an article it says nothing. */
export function archiveLocaleOf(words: string): Locale {
  const command = /^\S*/u.exec(words.trim())?.[0] ?? '';
  return ENGLISH_ARCHIVE_COMMANDS.has(command.toLowerCase()) ? 'en' : 'de';
}

function parseAdded(rest: string): ArchiveWish {
  if (rest === '') return { kind: 'add-nothing' };
  if (/^[a-z][a-z\d+.-]*:\/\/\S+$/i.test(rest)) return { kind: 'add-link', url: rest };
  return { kind: 'add-text', ...parseText(rest) };
}

/** A pasted text with lines such as "medium: Küstenblatt" before it. */
function parseText(rest: string): PastedText {
  const lines = rest.split('\n');
  const fields: { source: string | null; date: string | null } = { source: null, date: null };
  while (lines.length > 1) {
    const [, name = '', value = ''] = /^\s*(\p{L}+):\s*(\S.*)$/u.exec(lines[0] ?? '') ?? [];
    const field = TEXT_FIELDS[name.toLowerCase()];
    if (field === undefined) break;
    fields[field] = value.trim();
    lines.shift();
  }
  return { ...fields, text: lines.join('\n').trim() };
}
