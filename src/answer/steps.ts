import { OnItsWay } from '../memory/on-its-way.ts';

/** A piece of the work on an answer. */
export type Stage = 'understand' | 'plan' | 'search' | 'words' | 'pick' | 'read' | 'weigh' | 'choose';

/**
 * Work that can be interrupted: after each piece it says what that was, so that others may have their turn before the next one.
 * Where the archive has changed meanwhile it has to be begun anew.
 */
export type Steps<Result> = Generator<Stage, Result, void>;

/** Does all of the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the work with a pause after each piece; from its beginning again where something it needs had to be fetched.
 *
 * @param pause resolves to whether the work may go on
 * @returns null where it might not
 */
export async function finishInTurns<Result>(
  begin: () => Steps<Result>,
  pause: () => Promise<boolean>,
): Promise<Result | null> {
  let steps = begin();
  for (;;) {
    try {
      const step = steps.next();
      if (step.done) return step.value;
    } catch (error) {
      if (!(error instanceof OnItsWay)) throw error;
      await error.arrival;
      steps = begin();
      continue;
    }
    if (!(await pause())) return null;
  }
}
