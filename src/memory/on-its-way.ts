/** Thrown where somebody asks at once for what has to be fetched: the same work can be done again from its beginning when it is there. */
export class OnItsWay extends Error {
  /** Rejects where it could not be fetched. */
  readonly arrival: Promise<unknown>;

  constructor(arrival: Promise<unknown>) {
    super('Expected a value that is at hand, found one that is on its way.');
    this.arrival = arrival;
  }
}

/**
 * Does work that asks for what may have to be fetched, anew each time until nothing of it is missing; at once where all is at hand.
 * @throws what the work throws, or the fetching
 */
export async function whenThere<Result>(work: () => Result): Promise<Result> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof OnItsWay)) throw error;
      await error.arrival;
    }
  }
}
