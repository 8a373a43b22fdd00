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
