import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Newsroom } from '../chat/chat.ts';

/**
 * The same newsroom, which answers one question a turn of the event loop: when many come at once, those of the platforms
 * that have to be acknowledged within seconds, and the wish to end, are heard between two answers. What was answered before
 * waits for nobody.
 */
export function askInTurn<T extends Pick<Newsroom, 'ask' | 'known'>>(newsroom: T): T {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...newsroom,
    ask(question) {
      const known = newsroom.known(question);
      if (known !== null) return Promise.resolve(known);
      const answer = last.then(() => nextTurn()).then(() => newsroom.ask(question));
      last = answer.catch(() => {});
      return answer;
    },
  };
}
