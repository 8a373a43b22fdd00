import { createEvidence } from '../../src/app/create-evidence.ts';
import type { ChatMemory } from '../../src/chat/chat.ts';
import type { Evidence } from '../../src/chat/evidence.ts';
import { createMemoryStore } from '../../src/storage/memory/create-memory-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { createPageLinks } from '../../src/web/page-links.ts';

/** What the chats offer beside an answer, with a page at an invented address. */
export function createTestEvidence(memory: ChatMemory): {
  readonly evidence: Evidence;
  readonly store: Store;
} {
  const store = createMemoryStore();
  const settings = {
    ...{ port: 0, host: '127.0.0.1', url: 'https://quelle.example', password: null },
    ...{ secret: 'ein geheimnis mit mehr als 32 zeichen', linkDays: 30 },
  };
  const now = (): number => Date.UTC(2025, 5, 1, 12);
  const links = createPageLinks(
    settings,
    'https://quelle.example',
    { state: () => 'abcdefgh' },
    now,
    () => '2025-06-01',
  );
  return { store, evidence: createEvidence({ links, store, memory, clock: now, timeZone: 'Europe/Berlin' }) };
}
