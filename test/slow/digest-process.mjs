/**
 * A process that posts digests with the real clients and the real store, in a time that runs faster: an invented
 * archive brings an article every four hours. Told so, it kills itself at its n-th step of posting.
 */
import { createDiscordChat } from '../../dist/chat/discord/create-discord-chat.js';
import { createSlackChat } from '../../dist/chat/slack/create-slack-chat.js';
import { DigestRunner } from '../../dist/digest/digest-runner.js';
import { openSqliteStore } from '../../dist/storage/sqlite/open-sqlite-store.js';

const { file, discordUrl, discordToken, slackUrl, first, start, speed, dieAtStep } = JSON.parse(
  process.argv[2],
);
const FOUR_HOURS = 4 * 3_600_000;

/** Time runs from the moment the chats are connected. */
let epoch = Date.now();
const clock = {
  now: () => new Date(start + (Date.now() - epoch) * speed),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / speed)),
};

let steps = 0;
function step() {
  steps += 1;
  if (steps === dieAtStep) process.kill(process.pid, 'SIGKILL');
}

/** Every call is two steps: before it, and when it is done but nobody knows yet. */
function stepping(target, names) {
  return new Proxy(target, {
    get(object, name) {
      const value = Reflect.get(object, name);
      if (!names.includes(name)) return typeof value === 'function' ? value.bind(object) : value;
      return async (...args) => {
        step();
        const result = await value.apply(object, args);
        step();
        return result;
      };
    },
  });
}

function articles() {
  const count = Math.floor((clock.now().getTime() - first) / FOUR_HOURS);
  return Array.from({ length: count }, (_, n) => ({
    id: `a${n}`,
    title: `Bericht ${n}`,
    text: `Meldung-${n}-Ende`,
  }));
}
function statement({ id, title, text }) {
  const unknown = {
    role: null,
    via: null,
    date: null,
    datePrecision: null,
    dateSource: null,
    dateWords: null,
  };
  const place = {
    publishedAt: null,
    article: id,
    title,
    source: 'Musterblatt',
    url: null,
    start: 0,
    end: text.length,
  };
  return { text, speaker: `Person ${id}`, ...unknown, ...place, type: 'indirect', hash: id, alsoIn: [] };
}
const archive = () => {
  const present = articles();
  const coverage = { articles: present.length, from: null, to: null };
  const statements = present.map(statement);
  const positions = [{ position: 'offen', label: 'Offen', statements }];
  return {
    ask: async ({ text }) => ({
      question: text,
      positions,
      changes: [],
      contradictions: [],
      related: [],
      coverage,
    }),
    wordings: () => present.map(({ id }) => ({ id, fingerprint: id })),
    fingerprint: (id) => (present.some((article) => article.id === id) ? id : null),
    article: (id) => present.find((article) => article.id === id) ?? null,
    statements: () => [],
    terms: (text) => [text],
    coverage: () => coverage,
  };
};

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const nothing = { respond: async () => ({ kind: 'nothing' }), logger: silent };
const discord = createDiscordChat({
  ...nothing,
  settings: { token: discordToken, apiUrl: discordUrl },
  newsroom: { speakers: () => [], sources: () => [] },
});
const slack = createSlackChat({
  ...nothing,
  settings: {
    botToken: 'xoxb-local',
    appToken: 'xapp-local',
    signingSecret: null,
    port: 0,
    apiUrl: slackUrl,
  },
  newsroom: { status: () => null },
  subscriptions: async () => [],
  spacing: 0,
});
const store = await openSqliteStore(file);
await Promise.all([discord.start(), slack.start()]);

const posters = [discord, slack].map(({ poster }) => ({
  platform: poster.platform,
  // The platform's time runs as always.
  deduplicatesForMs: poster.deduplicatesForMs * speed,
  post: stepping({ post: (post) => poster.post(post) }, ['post']).post,
  find: (...args) => poster.find(...args),
  notifyDisabled: (subscription) => poster.notifyDisabled(subscription),
}));
epoch = Date.now();
process.send?.({ epoch });
await new DigestRunner({
  store: stepping(store, ['claimPost', 'beginSending', 'finishPost', 'releasePost']),
  archive,
  posters,
  clock,
  owner: `${process.pid} ${Date.now()}`,
  log: () => {},
}).run(new AbortController().signal);
