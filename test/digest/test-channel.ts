import type { DigestPost, DigestPoster, FoundPost } from '../../src/digest/digest-poster.ts';
import type { Subscription } from '../../src/storage/subscription-store.ts';

export interface Sent {
  readonly key: string;
  readonly dueAt: string;
  readonly subscription: number;
  readonly items: number;
  /** By the platform's clock. */
  readonly at: string;
}

/** A platform with one channel: what was sent stands there, whatever happens to the sender afterwards. */
export class TestChannel implements DigestPoster {
  readonly platform = 'discord';
  readonly deduplicatesForMs: number;
  readonly sent: Sent[] = [];
  readonly notified: number[] = [];
  /** How the platform answers the next attempts: the error it throws, before or after it took the message. */
  faults: { readonly when: 'before' | 'after'; readonly error: Error }[] = [];
  readable: boolean;
  /** The platform's clock; one that never ran tells nothing too old from anything else. */
  now: () => string = () => '9999';

  constructor({ readable = true, deduplicatesForMs = 0 } = {}) {
    this.readable = readable;
    this.deduplicatesForMs = deduplicatesForMs;
  }

  async post({ key, dueAt, digest, subscription }: DigestPost): Promise<string> {
    const fault = this.faults.shift();
    if (fault?.when === 'before') throw fault.error;
    const known = this.sent.findIndex((message) => message.key === key);
    if (this.deduplicatesForMs === 0 || known < 0)
      this.sent.push({
        ...{ key, dueAt, subscription: subscription.id, items: digest.items.length },
        at: this.now(),
      });
    if (fault?.when === 'after') throw fault.error;
    return `m${this.deduplicatesForMs > 0 && known >= 0 ? known + 1 : this.sent.length}`;
  }

  async find({ key }: DigestPost, since: string): Promise<FoundPost> {
    if (!this.readable) return { state: 'unknown' };
    const index = this.sent.findIndex((message) => message.key === key && message.at >= since);
    return index < 0 ? { state: 'absent' } : { state: 'posted', messageId: `m${index + 1}` };
  }

  async notifyDisabled({ id }: Subscription): Promise<void> {
    this.notified.push(id);
  }
}
