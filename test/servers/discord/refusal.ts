import { type Fault, renderFaults } from './form.ts';

/** What Discord answers instead of doing the thing: HTTP status, JSON error code, message. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly faults: readonly Fault[];

  constructor(status: number, code: number, message: string, faults: readonly Fault[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.faults = faults;
  }

  toJson(): Record<string, unknown> {
    const errors = this.faults.length > 0 ? { errors: renderFaults(this.faults) } : {};
    return { message: this.message, code: this.code, ...errors };
  }
}

/** The error codes of Discord's documentation ("Opcodes and Status Codes") that a bot like ours can meet. */
export const refusals = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  unknownRoute: () => new Refusal(404, 0, '404: Not Found'),
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  alreadyAcknowledged: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  otherAuthor: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new Refusal(400, 50006, 'Cannot send an empty message'),
  closedDirectMessages: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
  invalidWebhookToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
  invalidForm: (faults: readonly Fault[]) => new Refusal(400, 50035, 'Invalid Form Body', faults),
  archivedThread: () => new Refusal(400, 50083, 'Thread is archived'),
  replyWithoutHistory: () =>
    new Refusal(400, 160002, 'Cannot reply without permission to read message history'),
} as const;
