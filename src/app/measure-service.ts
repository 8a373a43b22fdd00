import type { Newsroom, Reply, Respond } from '../chat/chat.ts';
import type { Metrics } from './metrics.ts';

/** The same responder, with every request counted by what became of it, and timed. */
export function measureRespond(respond: Respond, metrics: Metrics, ticks: () => number): Respond {
  return async (request) => {
    const start = ticks();
    const reply = await respond(request);
    metrics.observe('reply', (ticks() - start) / 1000);
    const { platform, command } = request;
    metrics.count('quelle_requests_total', { platform, command: command.kind, outcome: outcomeOf(reply) });
    return reply;
  };
}

/** The same newsroom, with each answer timed. */
export function measureAsk<T extends Pick<Newsroom, 'ask'>>(
  newsroom: T,
  metrics: Metrics,
  ticks: () => number,
): T {
  return {
    ...newsroom,
    async ask(question) {
      const start = ticks();
      const answer = await newsroom.ask(question);
      metrics.observe('answer', (ticks() - start) / 1000);
      return answer;
    },
  };
}

/** `shown` with statements, `empty` without, `silent` for a duplicate or somebody who was told to wait. */
function outcomeOf(reply: Reply): string {
  if (reply.kind === 'nothing') return 'silent';
  if (reply.kind !== 'answer') return reply.kind;
  return reply.view.groups.length > 0 ? 'shown' : 'empty';
}
