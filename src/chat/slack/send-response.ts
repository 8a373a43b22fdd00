import type { SendResponse } from './deliver.ts';

/** Waits between the attempts, together long enough for a short outage. */
const WAITS = [500, 1000, 2000, 4000, 8000];

/**
 * Sends through Bolt's `respond`, again while the network or Slack fails. Slack's own refusal (4xx: expired, used
 * up, invalid) is final.
 */
export function createSendResponse(
  respond: (body: never) => Promise<unknown>,
  wait: (milliseconds: number) => Promise<void>,
): SendResponse {
  return async (body) => {
    for (const milliseconds of [...WAITS, null]) {
      try {
        await respond(body as never);
        return;
      } catch (error) {
        if (milliseconds === null || isRefusal(error)) throw error;
        await wait(milliseconds);
      }
    }
  };
}

function isRefusal(error: unknown): boolean {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : null;
  return typeof status === 'number' && status >= 400 && status < 500 && status !== 429;
}
