import { describe } from '@jest/globals';
import { createMemoryStore } from '../../src/storage/memory/create-memory-store.ts';
import { itIsAStore } from './store-contract.ts';

describe('the store in memory', () => {
  itIsAStore(async () => createMemoryStore());
});
