import type { ChatMemory } from '../chat/chat.ts';
import type { ChannelStore } from '../storage/channel-store.ts';

/** So long the buttons below an answer work; afterwards a sentence says that they no longer do. */
const KEPT_DAYS = 180;
const DAY = 86_400_000;
/** So many are kept in memory as well, and wait there while the store cannot be written. */
const MOST = 5000;

export interface KeptChatMemory extends ChatMemory {
  /** Writes down what the store has not taken yet; resolves when it is written or the store refuses. */
  flush(): Promise<void>;
}

/**
 * What the chats remember, kept in the store. An answer never waits for it: what is saved is there at once, and goes
 * into the store as soon as that takes it.
 * @param clock milliseconds, as `Date.now`
 */
export function keepChatMemory(
  store: Pick<ChannelStore, 'saveButtonState' | 'buttonState'>,
  clock: () => number,
): KeptChatMemory {
  const recent = new Map<string, string>();
  const unsaved = new Set<string>();
  let writing: Promise<void> | null = null;

  const flush = (): Promise<void> => {
    // Whose fault it is, the store says itself; what is unsaved is tried again with the next one.
    writing ??= writeDown(store, unsaved, recent, clock)
      .catch(() => {})
      .finally(() => {
        writing = null;
      });
    return writing;
  };
  return {
    async save(key, value) {
      recent.delete(key);
      recent.set(key, value);
      unsaved.add(key);
      for (const oldest of recent.keys()) {
        if (recent.size <= MOST) break;
        recent.delete(oldest);
      }
      void flush();
    },
    async load(key) {
      const value = recent.get(key);
      if (value !== undefined) return value;
      const state = await store.buttonState(key, new Date(clock()).toISOString());
      return typeof state?.value === 'string' ? state.value : null;
    },
    flush,
  };
}

/** Takes from the unsaved what is written, one after another, until the store refuses. */
async function writeDown(
  store: Pick<ChannelStore, 'saveButtonState'>,
  unsaved: Set<string>,
  values: ReadonlyMap<string, string>,
  clock: () => number,
): Promise<void> {
  for (const key of unsaved) {
    const value = values.get(key);
    if (value !== undefined) {
      const expiresAt = new Date(clock() + KEPT_DAYS * DAY).toISOString();
      await store.saveButtonState(key, { value }, expiresAt);
    }
    unsaved.delete(key);
  }
}
