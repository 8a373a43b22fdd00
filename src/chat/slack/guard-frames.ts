/** What is needed of Bolt's socket client: the listener that reads what comes over the socket. */
export interface FrameReader {
  listeners(event: 'ws_message'): readonly unknown[];
  removeAllListeners(event: 'ws_message'): unknown;
  on(event: 'ws_message', listener: (...frame: unknown[]) => void): unknown;
}

type Listener = (...frame: unknown[]) => unknown;

/**
 * Bolt reads each frame of the socket in a promise that nobody waits for: an event of a shape it does not expect would
 * end the process. Here such an event is left out, alone.
 * @param failed told of a frame that could not be read
 */
export function guardFrames(client: FrameReader, failed: (error: unknown) => void): void {
  const readers = client.listeners('ws_message').filter((one): one is Listener => typeof one === 'function');
  client.removeAllListeners('ws_message');
  for (const read of readers)
    client.on('ws_message', (...frame) => {
      Promise.resolve()
        .then(() => read(...frame))
        .catch(failed);
    });
}
