import { createHmac } from 'node:crypto';
import type { Fields, SlackMessageRecord } from './local-slack.ts';
import type { Origin } from './response-urls.ts';

export const TEAM = 'T0LOCAL';
export const BOT = 'B0LOCAL';
export const BOT_USER = 'U0BOT';
export const USER = 'U0READER';
/** The bot is a member of it, and of every channel whose id begins with it. */
export const CHANNEL = 'C0NEWS';
/** The bot is no member of it. */
export const OTHER_CHANNEL = 'C0OTHER';
export const ARCHIVED = 'C0ARCHIVED';
export const DIRECT = 'D0DIRECT';

/** What Slack sends for what people do, in the shapes of its documentation. */
export class Payloads {
  readonly #responseUrl: (origin: Origin) => string;
  #count = 0;

  constructor(responseUrl: (origin: Origin) => string) {
    this.#responseUrl = responseUrl;
  }

  /** A time stamp that no other message has. */
  ts(): string {
    this.#count += 1;
    return `${Math.floor(Date.now() / 1000)}.${String(this.#count).padStart(6, '0')}`;
  }

  /** `@Quelle …` in a channel. */
  mention(text: string, fields: Fields = {}): Fields {
    const ts = this.ts();
    return this.event({
      type: 'app_mention',
      user: USER,
      text: `<@${BOT_USER}> ${text}`,
      ts,
      channel: CHANNEL,
      event_ts: ts,
      ...fields,
    });
  }

  /** A message in the conversation with the bot. */
  direct(text: string, fields: Fields = {}): Fields {
    const ts = this.ts();
    return this.event({
      type: 'message',
      channel_type: 'im',
      user: USER,
      text,
      ts,
      channel: DIRECT,
      event_ts: ts,
      ...fields,
    });
  }

  homeOpened(): Fields {
    return this.event({
      type: 'app_home_opened',
      user: USER,
      channel: DIRECT,
      tab: 'home',
      event_ts: this.ts(),
    });
  }

  event(event: Fields): Fields {
    this.#count += 1;
    return {
      token: 'local',
      team_id: TEAM,
      api_app_id: 'A0LOCAL',
      event,
      type: 'event_callback',
      event_id: `Ev${this.#count}`,
      event_time: Math.floor(Date.now() / 1000),
      authorizations: [
        { enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false },
      ],
      is_ext_shared_channel: false,
    };
  }

  command(
    command: string,
    text: string,
    fields: { readonly channel?: string; readonly user?: string } = {},
  ): Fields {
    const { channel = CHANNEL, user = USER } = fields;
    return {
      token: 'local',
      team_id: TEAM,
      team_domain: 'local',
      channel_id: channel,
      channel_name: 'nachrichten',
      user_id: user,
      user_name: 'lena',
      command,
      text,
      api_app_id: 'A0LOCAL',
      is_enterprise_install: 'false',
      response_url: this.#responseUrl({ channel, user, message: null }),
      trigger_id: this.#trigger(),
    };
  }

  /** The shortcut on someone's message. */
  shortcut(callbackId: string, text: string, channel = CHANNEL): Fields {
    return {
      type: 'message_action',
      callback_id: callbackId,
      token: 'local',
      team: { id: TEAM, domain: 'local' },
      user: { id: USER, name: 'lena', username: 'lena', team_id: TEAM },
      channel: { id: channel, name: 'nachrichten' },
      message: { type: 'message', user: 'U0OTHER', text, ts: this.ts() },
      message_ts: this.ts(),
      action_ts: this.ts(),
      is_enterprise_install: false,
      response_url: this.#responseUrl({ channel, user: USER, message: null }),
      trigger_id: this.#trigger(),
    };
  }

  /** A click on a button of a message. */
  click(message: SlackMessageRecord, button: Fields, user = USER): Fields {
    const { channel, ts, only, thread } = message;
    return {
      type: 'block_actions',
      token: 'local',
      api_app_id: 'A0LOCAL',
      team: { id: TEAM, domain: 'local' },
      user: { id: user, name: 'lena', username: 'lena', team_id: TEAM },
      channel: { id: channel, name: 'nachrichten' },
      container: {
        type: 'message',
        message_ts: ts,
        channel_id: channel,
        is_ephemeral: only !== null,
        ...(thread !== null && { thread_ts: thread }),
      },
      ...(only === null && { message: { type: 'message', bot_id: BOT, ts, text: message.text } }),
      actions: [{ ...button, block_id: 'b', action_ts: this.ts() }],
      is_enterprise_install: false,
      enterprise: null,
      response_url: this.#responseUrl({ channel, user, message }),
      trigger_id: this.#trigger(),
    };
  }

  /** A sent form that was opened before, with a text in its input. */
  submit(view: Fields, text: string, user = USER): Fields {
    const [block] = view.blocks as readonly Fields[];
    const input = block?.element as Fields;
    return {
      type: 'view_submission',
      token: 'local',
      api_app_id: 'A0LOCAL',
      team: { id: TEAM, domain: 'local' },
      user: { id: user, name: 'lena', username: 'lena', team_id: TEAM },
      view: {
        ...view,
        state: {
          values: {
            [String(block?.block_id)]: {
              [String(input.action_id)]: { type: 'plain_text_input', value: text === '' ? null : text },
            },
          },
        },
      },
      is_enterprise_install: false,
      enterprise: null,
    };
  }

  #trigger(): string {
    this.#count += 1;
    return `${this.#count}.trigger`;
  }
}

/** The headers with which Slack signs a request. */
export function signedHeaders(
  secret: string,
  body: string,
  at = Math.floor(Date.now() / 1000),
): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${signature}` };
}

/** The buttons of a message, with those beside its sections. */
export function buttonsOf(message: SlackMessageRecord): readonly Fields[] {
  return message.blocks.flatMap((block) => [
    ...(block.type === 'actions' ? (block.elements as Fields[]) : []),
    ...(block.accessory ? [block.accessory as Fields] : []),
  ]);
}
