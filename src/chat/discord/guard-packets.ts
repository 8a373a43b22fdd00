import type { Client } from 'discord.js';

/** An event as the gateway sends it, as far as it is looked at here. */
export interface Packet {
  readonly t?: unknown;
  readonly d?: unknown;
}

type Handle = (this: unknown, packet?: Packet, shard?: unknown) => unknown;

/**
 * discord.js reads an event where nobody catches what it throws: one event of a shape it does not expect would end the
 * process. Here such an event is left out, alone. Where the client is built differently some day, nothing is guarded
 * and the process still builds a client anew that throws.
 * @param failed told of an event that could not be read
 */
export function guardPackets(client: Client, failed: (packet: Packet, error: unknown) => void): void {
  const handle: unknown = Reflect.get(client.ws, 'handlePacket');
  if (typeof handle !== 'function') return;
  const guarded: Handle = function guarded(packet, shard) {
    try {
      if (packet !== undefined) leaveOutEmptyThreads(packet.d);
      return (handle as Handle).call(client.ws, packet, shard);
    } catch (error) {
      failed(packet ?? {}, error);
      return false;
    }
  };
  Reflect.set(client.ws, 'handlePacket', guarded);
}

/**
 * Servers other than Discord's send `"thread": null` with a message, where Discord leaves the field out; discord.js
 * takes any value for a thread.
 */
function leaveOutEmptyThreads(data: unknown): void {
  if (!isRecord(data)) return;
  const resolved = isRecord(data.data) && isRecord(data.data.resolved) ? data.data.resolved.messages : null;
  const messages = [
    data,
    data.message,
    data.referenced_message,
    ...(isRecord(resolved) ? Object.values(resolved) : []),
  ];
  for (const message of messages)
    if (isRecord(message) && message.thread === null) Reflect.deleteProperty(message, 'thread');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
