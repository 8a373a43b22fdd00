/** What people type behind `/quelle-archiv`, in both languages. */

/** "/quelle-archiv …", where it is typed as a message. */
export const ARCHIVE_COMMAND = /^\/?(?:quelle-archiv|source-archive)(?![\p{L}\d-])\s*/iu;

export const ARCHIVE_COMMANDS: Readonly<Record<string, 'add' | 'list' | 'remove' | 'undo'>> = {
  hinzufügen: 'add',
  hinzufuegen: 'add',
  aufnehmen: 'add',
  add: 'add',
  liste: 'list',
  list: 'list',
  entfernen: 'remove',
  remove: 'remove',
  rückgängig: 'undo',
  rueckgaengig: 'undo',
  undo: 'undo',
};

/** Those of them that are English: who types one is answered so. */
export const ENGLISH_ARCHIVE_COMMANDS: ReadonlySet<string> = new Set([
  'add',
  'list',
  'remove',
  'undo',
  'help',
]);

/** A line before the text: "medium: Küstenblatt", "datum: 02.04.2025". */
export const TEXT_FIELDS: Readonly<Record<string, 'source' | 'date'>> = {
  medium: 'source',
  outlet: 'source',
  datum: 'date',
  date: 'date',
};
