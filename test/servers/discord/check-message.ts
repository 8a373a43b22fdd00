import { checkComponents } from './check-components.ts';
import { checkEmbeds } from './check-embeds.ts';
import {
  checkList,
  checkText,
  type Fault,
  fault,
  isJson,
  type Json,
  notAnObject,
  type Path,
  required,
} from './form.ts';
import { isSnowflake } from './snowflake.ts';

const SUPPRESS_EMBEDS = 1 << 2;
export const EPHEMERAL = 1 << 6;
const SUPPRESS_NOTIFICATIONS = 1 << 12;
const COMPONENTS_V2 = 1 << 15;

/** Where a message is going decides which flags it may carry. */
export type Destination = 'channel' | 'interaction';

const ALLOWED_FLAGS: Readonly<Record<Destination, number>> = {
  channel: SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS,
  interaction: SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | EPHEMERAL,
};

const MENTION_TYPES = ['roles', 'users', 'everyone'];

function checkAllowedMentions(value: unknown, path: Path): readonly Fault[] {
  if (value === undefined || value === null) return [];
  if (!isJson(value)) return [notAnObject(path)];
  const parse = Array.isArray(value.parse) ? value.parse : [];
  const ids = (kind: 'users' | 'roles'): readonly Fault[] => {
    const list = value[kind];
    const exclusive =
      parse.includes(kind) && Array.isArray(list) && list.length > 0
        ? [
            fault(
              path,
              'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
              `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
            ),
          ]
        : [];
    return [
      ...exclusive,
      ...checkList(list, [...path, kind], 100, (id, at) =>
        isSnowflake(id) ? [] : [fault(at, 'NUMBER_TYPE_COERCE', `Value "${String(id)}" is not snowflake.`)],
      ),
    ];
  };
  return [
    ...checkList(parse, [...path, 'parse'], 3, (kind, at) =>
      MENTION_TYPES.includes(String(kind))
        ? []
        : [fault(at, 'BASE_TYPE_CHOICES', "Value must be one of ('roles', 'users', 'everyone').")],
    ),
    ...ids('users'),
    ...ids('roles'),
  ];
}

/**
 * Discord drops a flag that has no meaning at the destination without a word; a bot that sends it believes
 * in something that does not happen (a private answer in public), so this server refuses it.
 */
function checkFlags(flags: unknown, path: Path, destination: Destination): readonly Fault[] {
  if (flags === undefined || flags === null) return [];
  if (typeof flags !== 'number') return [fault(path, 'NUMBER_TYPE_COERCE', 'Value is not int.')];
  if ((flags & COMPONENTS_V2) !== 0) {
    return [fault(path, 'BASE_TYPE_CHOICES', 'Components V2 are not part of this server.')];
  }
  const extra = flags & ~ALLOWED_FLAGS[destination];
  return extra === 0 ? [] : [fault(path, 'BASE_TYPE_CHOICES', `Flags ${extra} mean nothing here.`)];
}

function checkNonce(body: Json): readonly Fault[] {
  const { nonce } = body;
  if (nonce === undefined || nonce === null) {
    return body.enforce_nonce === true ? [required(['nonce'])] : [];
  }
  if (typeof nonce === 'number') return [];
  return checkText(nonce, ['nonce'], 25, 1);
}

function checkReference(value: unknown): readonly Fault[] {
  if (value === undefined || value === null) return [];
  if (!isJson(value)) return [notAnObject(['message_reference'])];
  if (isSnowflake(value.message_id)) return [];
  return [required(['message_reference', 'message_id'])];
}

/** A file of at most 10 MB, its description of at most 1024 characters. */
function checkAttachment(value: unknown, path: Path): readonly Fault[] {
  if (!isJson(value)) return [notAnObject(path)];
  const { size } = value;
  return [
    ...checkText(value.filename, [...path, 'filename'], 1024, 1),
    ...checkText(value.description, [...path, 'description'], 1024),
    ...(typeof size === 'number' && size > 10_485_760
      ? [fault([...path, 'size'], 'ATTACHMENT_TOO_LARGE', 'The file is too large.')]
      : []),
  ];
}

/** Every fault Discord would name in a message body (code 50035); none when it would take it. */
export function checkMessage(body: unknown, destination: Destination, at: Path = []): readonly Fault[] {
  if (!isJson(body)) return [notAnObject(at)];
  const path = (key: string): Path => [...at, key];
  return [
    ...checkText(body.content, path('content'), 2000),
    ...checkEmbeds(body.embeds, path('embeds')),
    ...checkComponents(body.components, path('components')),
    ...checkAllowedMentions(body.allowed_mentions, path('allowed_mentions')),
    ...checkFlags(body.flags, path('flags'), destination),
    ...checkNonce(body),
    ...checkList(body.attachments, path('attachments'), 10, checkAttachment),
    ...checkReference(body.message_reference),
  ];
}

/** Whether a message would show nothing at all (code 50006). */
export function isEmptyMessage(body: Json): boolean {
  const text = typeof body.content === 'string' ? body.content.trim() : '';
  const filled = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
  return text === '' && !filled(body.embeds) && !filled(body.components) && !filled(body.attachments);
}
