import { StorageError, type StorageFault } from '../storage-error.ts';

/** SQLite's primary result codes (sqlite.org/rescode.html) by what they mean for us; an extended code begins with one. */
const FAULTS: readonly (readonly [string, StorageFault])[] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_READONLY', 'readonly'],
  ['SQLITE_PERM', 'readonly'],
  ['SQLITE_CANTOPEN', 'unreachable'],
  ['SQLITE_IOERR', 'unreachable'],
];

/** One German sentence about what SQLite, or the system underneath, refused: what is wrong and what to do. */
export function describeSqliteError(cause: unknown, file: string): StorageError {
  const fault = findFault(cause);
  return new StorageError(fault, sentence(fault, file, cause), cause);
}

function findFault(cause: unknown): StorageFault {
  const code = wordOf(cause, 'code');
  const known = FAULTS.find(([prefix]) => code.startsWith(prefix));
  // libsql gives an opening that failed no code of its own.
  return known?.[1] ?? (/ConnectionFailed/.test(wordOf(cause, 'message')) ? 'unreachable' : 'misuse');
}

/** libsql is native code: what it throws need not be an Error of this realm. */
function wordOf(cause: unknown, field: 'code' | 'message'): string {
  const value = typeof cause === 'object' && cause !== null ? Reflect.get(cause, field) : undefined;
  return typeof value === 'string' ? value : '';
}

function sentence(fault: StorageFault, file: string, cause: unknown): string {
  switch (fault) {
    case 'busy':
      return `Die Datenbank ${file} ist gesperrt: Ein anderes Programm schreibt hinein.`;
    case 'full':
      return `Die Datenbank ${file} nimmt nichts mehr auf: Der Datenträger ist voll.`;
    case 'damaged':
      return `Die Datenbank ${file} ist beschädigt. „quelle repair“ rettet, was sich lesen lässt, „quelle restore DATEI“ spielt eine Sicherung zurück (docs/operation.md).`;
    case 'readonly':
      return `In die Datenbank ${file} darf nicht geschrieben werden: Rechte und Datenträger prüfen.`;
    case 'unreachable':
      return `Die Datenbank ${file} lässt sich nicht öffnen: Ordner, Rechte und Datenträger prüfen.`;
    case 'misuse':
      return `Die Datenbank ${file} verweigert den Zugriff: ${wordOf(cause, 'message') || String(cause)}.`;
  }
}
