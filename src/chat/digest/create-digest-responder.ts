import { createDigest, createSeen } from '../../digest/create-digest.ts';
import type { DigestArchive } from '../../digest/digest-archive.ts';
import { parseSeen, type Seen, writeSeen } from '../../digest/seen.ts';
import type { Place, SubscriptionStore, Topic } from '../../storage/subscription-store.ts';
import type { ChatRequest, Locale, Platform, Reply } from '../chat.ts';
import { renderDigestView } from '../digest-view.ts';
import { renderNotice } from '../notices.ts';
import { readQuestion } from '../read-question.ts';
import { today } from '../responder.ts';
import { digestStringsOf } from '../strings/digest-commands.ts';
import { fill } from '../strings/strings.ts';
import { EVERYTHING } from '../strings/typed-digest-words.ts';
import type { PageLimits } from '../views.ts';
import { type DigestOptions, parseDigestWords } from './parse-digest-words.ts';
import { readSchedule } from './read-schedule.ts';
import { renderListEntry, renderNextDue, renderSubscription } from './render-subscription.ts';

/** So many subscriptions has a channel at most. */
const MOST_SUBSCRIPTIONS = 10;

export interface DigestResponderParts {
  readonly store: SubscriptionStore;
  /** The archive as it is now. */
  readonly archive: () => DigestArchive;
  /** Milliseconds, as `Date.now`. */
  readonly clock: () => number;
  /** IANA zone of due times and of "heute" when none is given. */
  readonly timeZone: string;
  readonly limits: Readonly<Record<Platform, PageLimits>>;
}

/**
 * Makes what answers the words after `/digest`: abonnieren, liste, abbestellen, vorschau. Only who manages a channel
 * subscribes and unsubscribes; a preview posts nothing and changes nothing.
 */
export function createDigestResponder(
  parts: DigestResponderParts,
): (words: string, request: ChatRequest) => Promise<Reply> {
  return async (words, request) => {
    const wish = parseDigestWords(words);
    switch (wish.kind) {
      case 'help':
        return help(request);
      case 'list':
        return list(parts, request);
      case 'subscribe':
        return subscribe(parts, request, wish.topic, wish.options);
      case 'unsubscribe':
        return unsubscribe(parts, request, wish.id);
      case 'preview':
        return 'id' in wish
          ? previewSubscription(parts, request, wish.id)
          : previewTopic(parts, request, wish.topic);
    }
  };
}

function help({ locale }: ChatRequest): Reply {
  const { heading, help: lines } = digestStringsOf(locale);
  return { kind: 'notice', private: true, locale, view: { heading, lines } };
}

async function list({ store, clock }: DigestResponderParts, request: ChatRequest): Promise<Reply> {
  const { locale } = request;
  const { heading, none } = digestStringsOf(locale);
  const subscriptions = await store.subscriptionsAt(placeOf(request));
  if (subscriptions.length === 0) return say(request, none);
  const lines = subscriptions.map((subscription) => renderListEntry(subscription, locale, new Date(clock())));
  return { kind: 'notice', private: request.private, locale, view: { heading, lines } };
}

async function subscribe(
  parts: DigestResponderParts,
  request: ChatRequest,
  words: string,
  options: DigestOptions,
): Promise<Reply> {
  const { store, archive, clock, timeZone } = parts;
  const { locale } = request;
  const strings = digestStringsOf(locale);
  if (!request.canManage) return refuse(request, strings.notAllowed);
  const read = readTopic(parts, words, locale);
  if ('problem' in read) return refuse(request, read.problem);
  const schedule = readSchedule(options, timeZone, locale);
  if (schedule.kind === 'problem') return refuse(request, schedule.sentence);
  const place = placeOf(request);
  if ((await store.subscriptionsAt(place)).length >= MOST_SUBSCRIPTIONS)
    return refuse(request, fill(strings.tooMany, { limit: MOST_SUBSCRIPTIONS }));
  const now = new Date(clock());
  const subscription = await store.addSubscription({
    place,
    topic: read.topic,
    ...schedule.schedule,
    whenNothing: schedule.whenNothing,
    language: locale,
    createdBy: request.userId,
    createdAt: now.toISOString(),
    seen: writeSeen(await createSeen(read.topic, archive(), now.toISOString())),
  });
  const lines = [
    fill(strings.subscribed, { subscription: renderSubscription(subscription, locale) }),
    fill(strings.fromNow, { next: renderNextDue(subscription, locale, now) }),
  ];
  return { kind: 'notice', private: request.private, locale, view: { heading: null, lines } };
}

async function unsubscribe(
  { store }: DigestResponderParts,
  request: ChatRequest,
  id: number | null,
): Promise<Reply> {
  const strings = digestStringsOf(request.locale);
  if (!request.canManage) return refuse(request, strings.notAllowed);
  if (id === null) return refuse(request, strings.noNumber);
  return (await store.removeSubscription(id, placeOf(request)))
    ? say(request, fill(strings.removed, { id }))
    : refuse(request, fill(strings.unknown, { id }));
}

async function previewSubscription(
  parts: DigestResponderParts,
  request: ChatRequest,
  id: number,
): Promise<Reply> {
  const here = await parts.store.subscriptionsAt(placeOf(request));
  const subscription = here.find((candidate) => candidate.id === id);
  if (!subscription) return refuse(request, fill(digestStringsOf(request.locale).unknown, { id }));
  return preview(parts, request, subscription.topic, parseSeen(subscription.seen));
}

async function previewTopic(
  parts: DigestResponderParts,
  request: ChatRequest,
  words: string,
): Promise<Reply> {
  const read = readTopic(parts, words, request.locale);
  return 'problem' in read ? refuse(request, read.problem) : preview(parts, request, read.topic, null);
}

async function preview(
  { archive, clock, limits }: DigestResponderParts,
  request: ChatRequest,
  topic: Topic,
  seen: Seen | null,
): Promise<Reply> {
  const { locale, platform } = request;
  const { digest } = await createDigest(topic, seen, archive(), new Date(clock()).toISOString());
  const view = renderDigestView(digest, locale, request.limits ?? limits[platform]);
  return { kind: 'digest', private: request.private, locale, view };
}

function readTopic(
  parts: DigestResponderParts,
  words: string,
  locale: Locale,
): { readonly topic: Topic } | { readonly problem: string } {
  const read = readQuestion(words, {}, locale, today(parts));
  if (read.kind === 'problem') return { problem: read.sentence };
  const { text, ...filters } = read.question;
  if (EVERYTHING.has(text.toLowerCase())) return { topic: { kind: 'all', text: '', ...filters } };
  if (text !== '') return { topic: { kind: 'question', text, ...filters } };
  return { problem: digestStringsOf(locale).noTopic };
}

function placeOf({ platform, spaceId, channelId }: ChatRequest): Place {
  return { platform, space: spaceId, channel: channelId };
}

function say(request: ChatRequest, sentence: string): Reply {
  return renderNotice(request.locale, sentence, request.private);
}

/** What went wrong is for the asking person alone. */
function refuse(request: ChatRequest, sentence: string): Reply {
  return renderNotice(request.locale, sentence, true);
}
