import { QuelleError } from '../errors.ts';

/** What keeps a store from its work. */
export type StorageFault =
  | 'busy' // another process is writing
  | 'full' // the disk holds no more
  | 'damaged' // the file is no database any more, or not a whole one
  | 'readonly' // nothing may be written
  | 'unreachable' // the folder or the disk is not there, or does not answer
  | 'misuse'; // what was asked for is wrong, not the store

/** An error of a store that says what is wrong with it. */
export class StorageError extends QuelleError {
  readonly fault: StorageFault;

  constructor(fault: StorageFault, sentence: string, cause?: unknown) {
    super('storage', sentence, cause);
    this.fault = fault;
  }
}

/** What is wrong with the store; null for an error that is not about it. */
export function faultOf(error: unknown): StorageFault | null {
  return error instanceof StorageError ? error.fault : null;
}
