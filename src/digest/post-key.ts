import { createHash } from 'node:crypto';
import type { Subscription } from '../storage/subscription-store.ts';

/** The key of a post (see DigestPost) as a UUID: the same for every attempt of every process. */
export function postKey({ id, createdAt, place }: Subscription, dueAt: string): string {
  return uuidOf([id, createdAt, place.platform, place.space, place.channel, dueAt]);
}

/** A UUID (version 8) that the same values always make, and no others. */
export function uuidOf(values: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(JSON.stringify(values)).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
