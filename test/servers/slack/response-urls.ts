import type { Fields, SlackMessageRecord } from './local-slack.ts';
import { type Answered, refusalOfMessage, type WebApi } from './web-api.ts';

/** Where a `response_url` belongs: who may be answered, where, and below which message. */
export interface Origin {
  readonly channel: string;
  readonly user: string;
  readonly message: SlackMessageRecord | null;
}

const MOST_USES = 5;
const LIVES = 30 * 60_000;

/** Addresses for answers to commands, shortcuts and clicks: five uses in thirty minutes, also where no bot is. */
export class ResponseUrls {
  readonly #webApi: WebApi;
  readonly #urls = new Map<string, { readonly origin: Origin; readonly at: number; uses: number }>();
  /** Refusals to give instead, once each. */
  readonly refusals: string[] = [];

  constructor(webApi: WebApi) {
    this.#webApi = webApi;
  }

  /** @returns the path of a new address */
  create(origin: Origin): string {
    const path = `/response/${this.#urls.size + 1}`;
    this.#urls.set(path, { origin, at: Date.now(), uses: 0 });
    return path;
  }

  take(path: string, body: Fields): Answered {
    const url = this.#urls.get(path);
    if (url === undefined || Date.now() - url.at > LIVES) return failed(404, 'expired_url');
    const refusal = this.refusals.shift();
    if (refusal !== undefined) return failed(400, refusal);
    url.uses += 1;
    if (url.uses > MOST_USES) return failed(404, 'used_url');
    if (body.delete_original === true) return this.#delete(url.origin);
    const fault = refusalOfMessage(body);
    if (fault) return { ...fault, status: 400 };
    const { channel, user } = url.origin;
    this.#webApi.record(channel, body, body.response_type === 'in_channel' ? null : user);
    return { status: 200, fields: { ok: true } };
  }

  #delete({ message }: Origin): Answered {
    if (message === null || message.deleted) return failed(404, 'message_not_found');
    message.deleted = true;
    return { status: 200, fields: { ok: true } };
  }
}

function failed(status: number, error: string): Answered {
  return { status, fields: { ok: false, error } };
}
