import { areTooLong, checkBlocks } from './check-blocks.ts';
import type { Fields, SlackMessageRecord } from './local-slack.ts';
import { ARCHIVED, BOT, BOT_USER, CHANNEL, DIRECT, OTHER_CHANNEL, TEAM } from './payloads.ts';

export interface WebApiOptions {
  readonly botToken: string;
  readonly appToken: string;
  readonly scopes: readonly string[];
  /** So many posts in one second and channel are taken before `ratelimited`. */
  readonly burst: number;
}

export interface Answered {
  readonly status: number;
  readonly fields: Fields;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Call {
  readonly method: string;
  readonly body: Fields;
  readonly answered: Answered;
  readonly at: number;
}

/** A file that was announced; its bytes once they came, its place once it was shared. */
export interface SlackFile {
  readonly id: string;
  readonly filename: string;
  readonly length: number;
  readonly alternative: unknown;
  bytes?: Buffer;
  channel?: string;
  thread?: string | null;
}

const ok = (fields: Fields = {}): Answered => ({ status: 200, fields: { ok: true, ...fields } });
const refuse = (error: string, fields: Fields = {}): Answered => ({
  status: 200,
  fields: { ok: false, error, ...fields },
});

/** The methods that the bot may need, with Slack's conditions and refusals; any other is `unknown_method`. */
export class WebApi {
  readonly calls: Call[] = [];
  readonly messages: SlackMessageRecord[] = [];
  readonly files: SlackFile[] = [];
  /** The forms that were opened. */
  readonly views: Fields[] = [];
  /** Answers to give instead, once each, by method. */
  readonly scripted: { readonly method: string; readonly answered: Answered }[] = [];
  readonly #options: WebApiOptions;
  readonly #socketUrl: () => string;
  readonly #uploadUrl: (id: string) => string;
  #count = 0;

  constructor(options: WebApiOptions, socketUrl: () => string, uploadUrl: (id: string) => string) {
    this.#options = options;
    this.#uploadUrl = uploadUrl;
    this.#socketUrl = socketUrl;
  }

  call(method: string, body: Fields, authorization: string | undefined): Answered {
    const token = authorization?.replace(/^Bearer /, '') ?? String(body.token ?? '');
    const scripted = this.scripted.findIndex((answer) => answer.method === method);
    const answered =
      scripted >= 0
        ? (this.scripted.splice(scripted, 1)[0] as Call).answered
        : this.#dispatch(method, body, token);
    this.calls.push({ method, body, answered, at: Date.now() });
    return answered;
  }

  /** Puts a message into a channel without checking who may. */
  record(channel: string, body: Fields, only: string | null): SlackMessageRecord {
    this.#count += 1;
    const message = {
      channel,
      ts: `${Math.floor(Date.now() / 1000)}.${String(this.#count).padStart(6, '0')}`,
      text: String(body.text ?? ''),
      blocks: (body.blocks ?? []) as readonly Fields[],
      thread: typeof body.thread_ts === 'string' ? body.thread_ts : null,
      only,
      fields: body,
      at: Date.now(),
      deleted: false,
    };
    this.messages.push(message);
    return message;
  }

  #dispatch(method: string, body: Fields, token: string): Answered {
    const { botToken, appToken } = this.#options;
    if (method === 'apps.connections.open')
      return token === appToken ? ok({ url: this.#socketUrl() }) : refuse('invalid_auth');
    if (token !== botToken) return refuse(token === '' ? 'not_authed' : 'invalid_auth');
    switch (method) {
      case 'auth.test':
        return ok({ team_id: TEAM, user_id: BOT_USER, bot_id: BOT, is_enterprise_install: false });
      case 'chat.postMessage':
        return this.#scoped('chat:write', () => this.#post(body));
      case 'chat.postEphemeral':
        return this.#scoped('chat:write', () => this.#postEphemeral(body));
      case 'chat.delete':
        return this.#scoped('chat:write', () => this.#delete(body));
      case 'conversations.history': {
        const direct = String(body.channel).startsWith('D');
        return this.#scoped(direct ? 'im:history' : 'channels:history', () => this.#history(body));
      }
      case 'files.getUploadURLExternal':
        return this.#scoped('files:write', () => this.#announceFile(body));
      case 'files.completeUploadExternal':
        return this.#scoped('files:write', () => this.#shareFiles(body));
      case 'views.open':
        return this.#open(body);
      case 'views.publish':
        return this.#publish(body);
      default:
        return refuse('unknown_method', { req_method: method });
    }
  }

  #scoped(scope: string, call: () => Answered): Answered {
    const provided = this.#options.scopes;
    return provided.includes(scope)
      ? call()
      : refuse('missing_scope', { needed: scope, provided: provided.join(',') });
  }

  #post(body: Fields): Answered {
    const channel = channelOf(body.channel);
    const refusal = refusalOfChannel(channel) ?? refusalOfMessage(body);
    if (refusal) return refusal;
    const twin = this.messages.find(
      (message) =>
        body.client_msg_id !== undefined &&
        message.channel === channel &&
        message.fields.client_msg_id === body.client_msg_id,
    );
    if (twin) return posted(twin);
    const second = this.messages.filter(
      (message) => message.channel === channel && message.only === null && message.at > Date.now() - 1000,
    );
    if (second.length >= this.#options.burst)
      return { ...refuse('ratelimited'), status: 429, headers: { 'retry-after': '1' } };
    return posted(this.record(channel, body, null));
  }

  #postEphemeral(body: Fields): Answered {
    const channel = channelOf(body.channel);
    const refusal = refusalOfChannel(channel) ?? refusalOfMessage(body);
    if (refusal) return refusal;
    if (typeof body.user !== 'string' || !body.user.startsWith('U')) return refuse('user_not_in_channel');
    return ok({ message_ts: this.record(channel, body, body.user).ts });
  }

  #delete(body: Fields): Answered {
    const message = this.messages.find(({ channel, ts }) => channel === body.channel && ts === body.ts);
    if (message === undefined || message.deleted || message.only !== null) return refuse('message_not_found');
    message.deleted = true;
    return ok({ channel: message.channel, ts: message.ts });
  }

  /** The bot's own messages, the newest first; metadata only where asked for. */
  #history(body: Fields): Answered {
    const found = this.messages.filter(
      ({ channel, ts, only, deleted, thread }) =>
        channel === body.channel &&
        only === null &&
        !deleted &&
        thread === null &&
        Number(ts) >= Number(body.oldest ?? 0),
    );
    const messages = found.reverse().map(({ ts, text, fields }) => ({
      type: 'message',
      ts,
      text,
      bot_id: BOT,
      ...(body.include_all_metadata === 'true' && { metadata: fields.metadata }),
    }));
    return ok({ messages: messages.slice(0, Number(body.limit ?? 100)), has_more: false });
  }

  #announceFile(body: Fields): Answered {
    const { filename, length, alt_txt: alternative } = body;
    if (typeof filename !== 'string' || !(Number(length) > 0)) return refuse('invalid_arguments');
    if (String(alternative ?? '').length > 1000) return refuse('alt_txt_too_large');
    const id = `F${this.files.length + 1}`;
    this.files.push({ id, filename, length: Number(length), alternative: alternative ?? null });
    return ok({ file_id: id, upload_url: this.#uploadUrl(id) });
  }

  /** The bytes of an announced file. @returns the HTTP status */
  takeUpload(id: string, bytes: Buffer): number {
    const file = this.files.find((one) => one.id === id);
    if (file === undefined || bytes.length !== file.length) return 400;
    file.bytes = bytes;
    return 200;
  }

  /** Only files that have arrived can be shared, and only in a conversation: a person's id is none. */
  #shareFiles(body: Fields): Answered {
    const shared = (body.files ?? []) as readonly Fields[];
    const channel = String(body.channel_id);
    if (!/^[CD]/.test(channel)) return refuse('channel_not_found');
    for (const { id } of shared) {
      const file = this.files.find((one) => one.id === id);
      if (file?.bytes === undefined) return refuse('file_not_found');
      file.channel = channel;
      file.thread = typeof body.thread_ts === 'string' ? body.thread_ts : null;
    }
    return ok({ files: shared });
  }

  #open(body: Fields): Answered {
    const view = body.view as Fields | undefined;
    if (typeof body.trigger_id !== 'string' || view?.type !== 'modal') return refuse('invalid_arguments');
    if (String((view.title as Fields | undefined)?.text ?? '').length > 24)
      return refuse('invalid_arguments');
    if (String(view.private_metadata ?? '').length > 3000) return refuse('invalid_arguments');
    const opened = { ...view, id: `V${this.views.length + 1}` };
    this.views.push(opened);
    return ok({ view: opened });
  }

  #publish(body: Fields): Answered {
    const view = body.view as Fields | undefined;
    if (typeof body.user_id !== 'string' || view?.type !== 'home') return refuse('invalid_arguments');
    const problems = checkBlocks(view.blocks, 100);
    return problems.length > 0 ? refuse('invalid_arguments', messages(problems)) : ok({ view });
  }
}

/** Why Slack would not take the message; null when it would. */
export function refusalOfMessage(body: Fields): Answered | null {
  if (!body.text && !body.blocks) return refuse('no_text');
  if (String(body.text ?? '').length > 40_000) return refuse('msg_too_long');
  if (body.blocks === undefined) return null;
  const problems = checkBlocks(body.blocks);
  if (problems.length > 0) return refuse('invalid_blocks', messages(problems));
  return areTooLong(body.blocks) ? refuse('msg_blocks_too_long') : null;
}

function refusalOfChannel(channel: string): Answered | null {
  if (channel === OTHER_CHANNEL) return refuse('not_in_channel');
  if (channel === ARCHIVED) return refuse('is_archived');
  return channel.startsWith(CHANNEL) || channel.startsWith('D') ? null : refuse('channel_not_found');
}

/** A message to a person goes into the conversation with the bot. */
function channelOf(channel: unknown): string {
  return typeof channel === 'string' && channel.startsWith('U') ? DIRECT : String(channel);
}

function posted(message: SlackMessageRecord): Answered {
  return ok({
    channel: message.channel,
    ts: message.ts,
    message: { ...message.fields, ts: message.ts, bot_id: BOT },
  });
}

function messages(problems: readonly string[]): Fields {
  return { response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) } };
}
