import { describe, expect, it } from '@jest/globals';
import { keepChatMemory } from '../../src/app/keep-chat-memory.ts';
import { createMemoryStore } from '../../src/storage/memory/create-memory-store.ts';
import { StorageError } from '../../src/storage/storage-error.ts';

/** A store that can be switched off, or left without an answer for ever. */
function setUp() {
  const inner = createMemoryStore();
  const state: { mode: 'well' | 'refusing' | 'hanging' } = { mode: 'well' };
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    if (state.mode === 'hanging') return new Promise(() => {});
    if (state.mode === 'refusing') throw new StorageError('full', 'Die Datenbank nimmt nichts mehr auf.');
    return work();
  };
  const store = {
    saveButtonState: (...save: Parameters<typeof inner.saveButtonState>) =>
      guarded(() => inner.saveButtonState(...save)),
    buttonState: (...load: Parameters<typeof inner.buttonState>) => guarded(() => inner.buttonState(...load)),
  };
  const clock = () => Date.parse('2026-11-25T08:00:00Z');
  return { state, memory: keepChatMemory(store, clock), afterRestart: () => keepChatMemory(store, clock) };
}

describe('what buttons stand for', () => {
  it('is kept over a restart', async () => {
    const { memory, afterRestart } = setUp();
    await memory.save('question a', 'Wurde der Kran geliefert?');
    await memory.flush();
    expect(await afterRestart().load('question a')).toBe('Wurde der Kran geliefert?');
    expect(await afterRestart().load('question b')).toBeNull();
  });

  it.each(['refusing', 'hanging'] as const)('is there at once while the store is %s', async (mode) => {
    const { memory, state } = setUp();
    state.mode = mode;
    await memory.save('question a', 'Wurde der Kran geliefert?');
    expect(await memory.load('question a')).toBe('Wurde der Kran geliefert?');
  });

  it('goes into the store when that takes it again', async () => {
    const { memory, state, afterRestart } = setUp();
    state.mode = 'refusing';
    await memory.save('question a', 'Wurde der Kran geliefert?');
    await memory.flush();
    state.mode = 'well';
    await memory.save('question b', 'Wurde die Fähre verkauft?');
    await memory.flush();
    expect(await afterRestart().load('question a')).toBe('Wurde der Kran geliefert?');
    expect(await afterRestart().load('question b')).toBe('Wurde die Fähre verkauft?');
  });
});
