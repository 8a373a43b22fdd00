import type { Locale } from '../chat/chat.ts';
import { type Markup, markup } from '../markup.ts';
import type { Links } from './links.ts';
import { pageStrings } from './strings.ts';
import { STYLE } from './style.ts';

/** What every page is made with. */
export interface PageFrame {
  readonly locale: Locale;
  readonly links: Links;
  /** This page in the other language. */
  readonly otherLanguage: string;
  /** ISO day of the reader's time zone. */
  readonly today: string;
  /** Whether somebody of this name has a page. */
  readonly hasPage: (name: string) => boolean;
}

/** A whole page around its main part. */
export function renderDocument(title: string, main: Markup, frame: PageFrame): Markup {
  const { locale, links, otherLanguage } = frame;
  const strings = pageStrings(locale);
  const other: Locale = locale === 'de' ? 'en' : 'de';
  const home = links.isOpen
    ? markup`<a class="brand" href="${links.of('/')}" aria-label="${strings.home}">Quelle</a>`
    : markup`<span class="brand">Quelle</span>`;
  return markup`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow"><title>${title}</title><style>${STYLE}</style></head>
<body><a class="skip" href="#main">${strings.skip}</a>
<header class="top"><p>${home} <span class="soft">${strings.tagline}</span></p><nav aria-label="${strings.otherLanguage}"><a href="${otherLanguage}" lang="${other}" hreflang="${other}">${strings.otherLanguage}</a></nav></header>
<main id="main">${main}</main>
<footer class="foot soft"><p>${strings.promise}</p></footer></body></html>
`;
}
