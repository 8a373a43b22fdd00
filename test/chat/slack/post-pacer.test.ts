import { describe, expect, it } from '@jest/globals';
import { PostPacer } from '../../../src/chat/slack/post-pacer.ts';

/** A pacer whose waits end when told to. */
function setUp() {
  const waits: (() => void)[] = [];
  const pacer = new PostPacer(1000, () => new Promise((resolve) => waits.push(resolve)));
  const begun: string[] = [];
  const post = (channel: string, name: string, outcome: Promise<string> = Promise.resolve(name)) =>
    pacer.run(channel, () => {
      begun.push(name);
      return outcome;
    });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { waits, begun, post, settle };
}

describe('posts of one channel', () => {
  it('follow each other in order, each the spacing after the end of the one before', async () => {
    const { waits, begun, post, settle } = setUp();
    let arrive: (name: string) => void = () => {};
    const first = post('C1', 'a', new Promise((resolve) => (arrive = resolve)));
    const second = post('C1', 'b');
    await settle();
    expect([begun, waits.length]).toEqual([['a'], 0]);
    arrive('a');
    expect(await first).toBe('a');
    await settle();
    expect([begun, waits.length]).toEqual([['a'], 1]);
    waits[0]?.();
    expect(await second).toBe('b');
  });

  it('go on after one that was refused', async () => {
    const { waits, post, settle } = setUp();
    const refused = post('C1', 'a', Promise.reject(new Error('no_text')));
    const next = post('C1', 'b');
    await expect(refused).rejects.toThrow('no_text');
    await settle();
    waits[0]?.();
    expect(await next).toBe('b');
  });

  it('do not wait for another channel, nor for a second that has passed', async () => {
    const { waits, begun, post, settle } = setUp();
    await post('C1', 'a');
    await post('C2', 'b');
    await settle();
    for (const end of waits) end();
    await settle();
    await post('C1', 'c');
    expect(begun).toEqual(['a', 'b', 'c']);
  });
});
