import type { Json } from './form.ts';
import type { State } from './state.ts';

/** What a route answers; without `json` it is 204. */
export interface Answered {
  readonly json?: Json | readonly Json[];
  /** The id of the rate limit bucket this call counts in. */
  readonly limitedBy?: string;
}

/** One REST route: its method, the path below /api/v10, and what it does; a refusal is thrown. */
export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** True for the routes of interactions, whose token is in the path. */
  readonly open?: boolean;
  readonly handle: (state: State, ids: readonly string[], body: unknown, query: URLSearchParams) => Answered;
}
