import type { ArchiveStatus } from '../../chat/chat.ts';
import { renderStatus } from '../../chat/notices.ts';
import { fill, stringsOf } from '../../chat/strings/strings.ts';
import { type Markup, markup } from '../../markup.ts';
import { type PageFrame, renderDocument } from '../document.ts';
import { questionFields } from '../links.ts';
import { pageStrings } from '../strings.ts';
import { renderSearchForm } from './search-form.ts';

/** A digest topic that has a feed. */
export interface FeedTopic {
  readonly id: number;
  readonly name: string;
}

/**
 * The search box, what the archive holds, and the topics that are followed.
 * @param example a question that finds something; null for none
 */
export function renderStartPage(
  status: ArchiveStatus,
  topics: readonly FeedTopic[],
  example: string | null,
  frame: PageFrame,
): Markup {
  const { locale, links } = frame;
  const strings = pageStrings(locale);
  const lines = renderStatus(status, locale).lines.map((line) => markup`<li>${line}</li>`);
  const feeds = topics.map(
    ({ id, name }) =>
      markup`<li>${name}: <a href="${links.of(`/feed/${id}.atom`)}">${strings.feed}</a>, <a href="${links.of(`/api/topics/${id}`)}">JSON</a></li>`,
  );
  const tryThis =
    example === null
      ? null
      : markup`<p class="soft">${fill(strings.tryThis, { example: '' })}<a href="${links.of('/antwort', questionFields({ text: example }))}">${example}</a></p>`;
  const main = markup`<h1>${stringsOf(locale).help.heading}</h1>
${renderSearchForm(null, frame)}
${tryThis}
<h2>${strings.holds}</h2><ul class="plain">${lines}</ul>
${feeds.length === 0 ? null : markup`<h2>${strings.topics}</h2><ul class="plain">${feeds}</ul>`}`;
  return renderDocument(`Quelle: ${strings.tagline}`, main, frame);
}
