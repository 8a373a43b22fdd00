import { createHash } from 'node:crypto';
import type { AnswerStatement } from '../answer/answer.ts';
import { renderAddress } from '../chat/render-address.ts';
import { renderSpeaker } from '../chat/statement-view.ts';
import { renderCitation } from '../export/render-citation.ts';
import { type Markup, markup } from '../markup.ts';
import type { PageFrame } from './document.ts';
import { articleLink, placeOf } from './pages/statement.ts';

export interface FeedValues {
  readonly id: number;
  readonly name: string;
  readonly statements: readonly AnswerStatement[];
  /** Where the page is reached, without a slash at its end. */
  readonly base: string;
  /** ISO day, where no statement has a date. */
  readonly today: string;
}

/** Characters that XML has no way to write. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A digest topic as an Atom feed (RFC 4287): an entry for every statement. */
export function renderFeed({ id, name, statements, base, today }: FeedValues, frame: PageFrame): Markup {
  const updated = instant(statements[0]?.publishedAt ?? today);
  const self = base + frame.links.of(`/feed/${id}.atom`);
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${frame.locale}"><id>urn:quelle:topic:${id}</id><title>${clean(name)}</title><updated>${updated}</updated><link rel="self" href="${self}"/><generator>Quelle</generator>${statements.map((statement) => renderEntry(statement, base, frame, today))}</feed>
`;
}

function renderEntry(statement: AnswerStatement, base: string, frame: PageFrame, today: string): Markup {
  const { article, hash, start, title, publishedAt, source } = statement;
  const address = frame.links.to(...articleLink(statement));
  const links = [
    ...(address === null
      ? []
      : [markup`<link rel="alternate" href="${base}${address}#${placeOf(statement)}"/>`]),
    ...(renderAddress(statement.url) === null
      ? []
      : [markup`<link rel="via" href="${renderAddress(statement.url)}"/>`]),
  ];
  const speaker = renderSpeaker(statement, frame.locale);
  return markup`<entry><id>urn:quelle:statement:${name(article, start, hash)}</id><title>${clean(`${speaker}: ${title}`)}</title><updated>${instant(publishedAt ?? today)}</updated><author><name>${clean(speaker)}</name></author>${source === null ? null : markup`<category term="${clean(source)}"/>`}${links}<content type="text" xml:lang="de">${clean(renderCitation(statement, frame.locale))}</content></entry>`;
}

/** The same for the same words at the same place. */
function name(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

function instant(day: string): string {
  return `${day.slice(0, 10)}T00:00:00Z`;
}

function clean(text: string): string {
  return text.replace(UNWRITABLE, '');
}
