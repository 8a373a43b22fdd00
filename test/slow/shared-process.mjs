/**
 * The whole bot as `main.ts` runs it, with the real clients and the real store, but for its clock: the digests' time runs faster,
 * and may be ahead or behind. What is set comes from the environment.
 */

import { chooseStore } from '../../dist/app/choose-store.js';
import { createLogger } from '../../dist/app/create-logger.js';
import { createMetrics } from '../../dist/app/metrics.js';
import { openService } from '../../dist/app/open-service.js';
import { runBot } from '../../dist/app/run-bot.js';
import { createDiscordChat } from '../../dist/chat/discord/create-discord-chat.js';
import { createSlackChat } from '../../dist/chat/slack/create-slack-chat.js';
import { parseConfig } from '../../dist/config.js';
import { systemClock } from '../../dist/digest/digest-clock.js';
import { createLastingStore } from '../../dist/storage/create-lasting-store.js';

/** When the run began, on this machine and in its own time, how much faster that runs, and how far this clock is ahead. */
const { epoch, start, speed, ahead } = JSON.parse(process.argv[2]);
const config = parseConfig(process.env);
const clock = {
  now: () => new Date(start + (Date.now() - epoch) * speed + ahead),
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / speed, signal),
};

/** The platform's time runs as always. */
const hurried = (poster) => ({
  platform: poster.platform,
  deduplicatesForMs: poster.deduplicatesForMs * speed,
  post: (post) => poster.post(post),
  find: (post, since) => poster.find(post, since),
  notifyDisabled: (subscription) => poster.notifyDisabled(subscription),
});

const logger = createLogger('info');
const store = createLastingStore(
  () => chooseStore(config).open(),
  {
    troubled: (error) => logger.error({}, error.message),
    healed: () => logger.warn({}, 'wieder in Ordnung'),
  },
  () => performance.now(),
);
const stopping = new AbortController();
process.on('SIGTERM', () => stopping.abort());
await runBot({
  config,
  open: async () => {
    const service = await openService({
      ...{ config, store, logger, clock, metrics: createMetrics() },
      ...{ onProgress: () => {}, threads: 0 },
    });
    return {
      ...service,
      runDigests: (posters, signal) => service.runDigests(posters.map(hurried), signal),
    };
  },
  createChats: ({ respond, newsroom, subscriptionLines, shown }) => {
    const services = { respond, newsroom, noteShown: shown.note, logger };
    return [
      createDiscordChat({ ...services, settings: config.discord }),
      createSlackChat({
        ...services,
        settings: config.slack,
        subscriptions: (userId, spaceId) => subscriptionLines('slack', userId, spaceId),
        spacing: 0,
      }),
    ];
  },
  metrics: createMetrics(),
  storeIsWell: store.isWell,
  now: Date.now,
  logger,
  wait: systemClock.sleep,
  ticks: () => performance.now(),
  onFault: () => {},
  stopping: stopping.signal,
  say: (sentence) => process.stderr.write(`${sentence}\n`),
}).finally(() => store.close());
process.exit();
