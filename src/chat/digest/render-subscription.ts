import { nextDueTime, type Schedule } from '../../digest/due-times.ts';
import type { Subscription, SubscriptionDraft } from '../../storage/subscription-store.ts';
import type { Locale } from '../chat.ts';
import { renderTopic } from '../digest-view.ts';
import { renderInstant } from '../render-date.ts';
import { digestStringsOf } from '../strings/digest-commands.ts';
import { fill } from '../strings/strings.ts';

/** "Nr. 3: „Hat Iran Raketen geliefert?“ · werktags (Mo–Fr) um 08:00 (Europe/Berlin)" */
export function renderSubscription(subscription: Subscription, locale: Locale): string {
  const { id, topic } = subscription;
  const schedule = renderSchedule(subscription, locale);
  return fill(digestStringsOf(locale).entry, { id, topic: renderTopic(topic, locale), schedule });
}

/** The same with the next due time, or that it has ended. */
export function renderListEntry(subscription: Subscription, locale: Locale, now: Date): string {
  const strings = digestStringsOf(locale);
  const entry = renderSubscription(subscription, locale);
  return subscription.active
    ? fill(strings.next, { entry, next: renderNextDue(subscription, locale, now) })
    : fill(strings.ended, { entry });
}

/** The next due time in the subscription's own zone: "26.11.2026, 08:00". */
export function renderNextDue(schedule: Schedule, locale: Locale, now: Date): string {
  return renderInstant(nextDueTime(schedule, now), schedule.zone, locale);
}

function renderSchedule(
  { rhythm, weekday, time, zone, whenNothing }: Pick<SubscriptionDraft, keyof Schedule | 'whenNothing'>,
  locale: Locale,
): string {
  const strings = digestStringsOf(locale);
  const day = strings.weekdays[(weekday ?? 1) - 1] ?? '';
  const schedule = fill(strings.schedule, {
    rhythm: fill(strings.rhythms[rhythm], { weekday: locale === 'de' ? day.toLowerCase() : day }),
    time,
    zone,
  });
  return whenNothing === 'line' ? fill(strings.alsoEmpty, { schedule }) : schedule;
}
