import type { DigestPost } from '../../digest/digest-poster.ts';
import type { Subscription } from '../../storage/subscription-store.ts';
import type { Locale, Reply } from '../chat.ts';
import { renderDigestView, renderTopic } from '../digest-view.ts';
import { digestStringsOf } from '../strings/digest-commands.ts';
import { fill, stringsOf } from '../strings/strings.ts';
import type { PageLimits } from '../views.ts';

/** A digest as it is posted: the same for every attempt, with a mark by which it is found again. */
export function renderDigestPost(post: DigestPost, limits: PageLimits): Extract<Reply, { kind: 'digest' }> {
  const locale = localeOf(post.subscription);
  const view = renderDigestView(post.digest, locale, limits);
  const footer = `${view.footer} · ${renderMark(post)}`;
  const page = post.page ? { label: stringsOf(locale).buttons.page, url: post.page } : null;
  return { kind: 'digest', private: false, locale, view: { ...view, footer, ...(page && { page }) } };
}

/** "Abonnement Nr. 3, 26.11.2026, 08:00": no other message has the same number and due time. */
export function renderMark({ subscription, dueAt }: DigestPost): string {
  const locale = localeOf(subscription);
  const due = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: subscription.zone,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(dueAt));
  return fill(digestStringsOf(locale).mark, { id: subscription.id, due });
}

/** What the one who ordered a digest is told when it has ended. */
export function renderDisabled(subscription: Subscription): Extract<Reply, { kind: 'notice' }> {
  const locale = localeOf(subscription);
  const topic = renderTopic(subscription.topic, locale);
  const sentence = fill(stringsOf(locale).digest.disabled, { topic });
  return { kind: 'notice', private: true, locale, view: { heading: null, lines: [sentence] } };
}

function localeOf({ language }: Subscription): Locale {
  return language === 'en' ? 'en' : 'de';
}
