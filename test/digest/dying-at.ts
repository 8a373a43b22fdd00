/** What ends a process that dies. */
export class Death extends Error {}

/**
 * A process that dies at its n-th step: every call, of whatever it has been given, is one before it is made and one when it is done
 * but nobody knows yet.
 * @param step from 0
 * @returns gives something to it
 */
export function dyingAt(step: number): <T extends object>(target: T) => T {
  let steps = 0;
  return (target) =>
    new Proxy(target, {
      get: (object, name) => {
        const value = Reflect.get(object, name);
        if (typeof value !== 'function') return value;
        return async (...words: unknown[]) => {
          if (steps++ >= step) throw new Death();
          const result = await value.apply(object, words);
          if (steps++ >= step) throw new Death();
          return result;
        };
      },
    });
}
