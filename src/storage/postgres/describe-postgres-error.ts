import { StorageError, type StorageFault } from '../storage-error.ts';

/** Classes and codes of PostgreSQL's errors (SQLSTATE) and of the network by what they mean for us; a code begins with one. */
const FAULTS: readonly (readonly [string, StorageFault])[] = [
  ['53100', 'full'],
  ['25006', 'readonly'],
  ['42501', 'readonly'],
  ['40001', 'busy'],
  ['40P01', 'busy'],
  ['55P03', 'busy'],
  ['57014', 'busy'],
  ['XX001', 'damaged'],
  ['XX002', 'damaged'],
  ['08', 'unreachable'],
  ['28', 'unreachable'],
  ['3D', 'unreachable'],
  ['53', 'unreachable'],
  ['57P', 'unreachable'],
  ['58', 'unreachable'],
  ['E', 'unreachable'],
];

/** What the driver says of a connection without giving it a code. */
const LOST = /connection|timeout|terminated|not queryable/i;

/** One German sentence about what PostgreSQL, or the way there, refused: what is wrong and what to do. */
export function describePostgresError(cause: unknown): StorageError {
  const fault = findFault(cause);
  return new StorageError(fault, sentence(fault, cause), cause);
}

function findFault(cause: unknown): StorageFault {
  const code = wordOf(cause, 'code');
  const known = FAULTS.find(([prefix]) => code.startsWith(prefix));
  return known?.[1] ?? (code === '' && LOST.test(wordOf(cause, 'message')) ? 'unreachable' : 'misuse');
}

function wordOf(cause: unknown, field: 'code' | 'message'): string {
  const value = typeof cause === 'object' && cause !== null ? Reflect.get(cause, field) : undefined;
  return typeof value === 'string' ? value : '';
}

function sentence(fault: StorageFault, cause: unknown): string {
  switch (fault) {
    case 'busy':
      return 'Die PostgreSQL-Datenbank ist gesperrt: Ein anderes Programm schreibt hinein.';
    case 'full':
      return 'Die PostgreSQL-Datenbank nimmt nichts mehr auf: Ihr Datenträger ist voll.';
    case 'damaged':
      return 'Die PostgreSQL-Datenbank ist beschädigt: eine Sicherung zurückspielen (docs/operation.md).';
    case 'readonly':
      return 'In die PostgreSQL-Datenbank darf nicht geschrieben werden: Rechte prüfen, und ob sie nur eine Kopie ist.';
    case 'unreachable':
      return 'Die PostgreSQL-Datenbank ist nicht zu erreichen: DATABASE_URL prüfen, und ob sie läuft.';
    case 'misuse':
      return `Die PostgreSQL-Datenbank verweigert den Zugriff: ${wordOf(cause, 'message') || String(cause)}.`;
  }
}
