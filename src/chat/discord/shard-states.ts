import type { ChatState } from '../chat.ts';

export type ShardState = Extract<ChatState, 'connecting' | 'ready' | 'failed'>;

/** How the connections of one client are together: a large bot has several, each for a part of the servers. */
export class ShardStates {
  readonly #troubled = new Map<number, ShardState>();

  /** @returns how all are, now that one has changed: as the worst of them */
  change(id: number, state: ShardState): ShardState {
    if (state === 'ready') this.#troubled.delete(id);
    else this.#troubled.set(id, state);
    const states = [...this.#troubled.values()];
    return states.includes('failed') ? 'failed' : (states[0] ?? 'ready');
  }
}
