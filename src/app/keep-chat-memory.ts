import type { ChatMemory } from '../chat/chat.ts';
import type { ChannelStore } from '../storage/channel-store.ts';

/** So long the buttons below an answer work; afterwards a sentence says that they no longer do. */
const KEPT_DAYS = 180;
const DAY = 86_400_000;

/**
 * What the chats remember, kept in the store.
 * @param clock milliseconds, as `Date.now`
 */
export function keepChatMemory(store: ChannelStore, clock: () => number): ChatMemory {
  return {
    async save(key, value) {
      const expiresAt = new Date(clock() + KEPT_DAYS * DAY).toISOString();
      await store.saveButtonState(key, { value }, expiresAt);
    },
    async load(key) {
      const state = await store.buttonState(key, new Date(clock()).toISOString());
      return typeof state?.value === 'string' ? state.value : null;
    },
  };
}
