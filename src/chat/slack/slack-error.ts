import { QuelleError } from '../../errors.ts';
import { UNREACHABLE_CODES } from '../unreachable-codes.ts';

/** Slack's word for why it refused (`not_in_channel`), or null for another kind of error. */
export function refusalOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, data } = error as { code?: unknown; data?: { error?: unknown } };
  return code === 'slack_webapi_platform_error' && typeof data?.error === 'string' ? data.error : null;
}

/** The channel does not take our messages, and will not by trying again. */
const CLOSED = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'restricted_action_non_threadable_channel',
  'cannot_reply_to_message',
  'messages_tab_disabled',
  'user_not_found',
]);

export function isClosedChannel(error: unknown): boolean {
  return CLOSED.has(refusalOf(error) ?? '');
}

/** Slack's own failures, after which the message may stand in the channel all the same. */
const UNCERTAIN = new Set(['internal_error', 'fatal_error', 'request_timeout', 'service_unavailable']);

export function isUncertain(refusal: string): boolean {
  return UNCERTAIN.has(refusal);
}

/** The token is wrong, withdrawn, or of another kind; trying again changes nothing. */
const WRONG_TOKEN = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'user_removed_from_team',
  'team_disabled',
  'missing_scope',
]);

export function isWrongToken(error: unknown): boolean {
  return WRONG_TOKEN.has(refusalOf(error) ?? '');
}

/**
 * Says in one sentence why a connection failed.
 * @param setting the name of the setting that holds the token in use
 */
export function connectionError(error: unknown, setting: string): QuelleError {
  const refusal = refusalOf(error);
  if (isWrongToken(error))
    return new QuelleError('platform', `Slack: ${setting} wird nicht angenommen (${refusal}).`, error);
  const reason = refusal === null ? '' : ` (${refusal})`;
  return new QuelleError('unreachable', `Slack ist nicht zu erreichen${reason}.`, error);
}

/** No connection came about, so that Slack surely took nothing. */
const UNREACHABLE: ReadonlySet<string> = new Set(UNREACHABLE_CODES);

export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, original } = error as { code?: unknown; original?: unknown };
  return (
    (typeof code === 'string' && UNREACHABLE.has(code)) ||
    isUnreachable(original) ||
    isUnreachable(error.cause)
  );
}
