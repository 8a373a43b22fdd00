import type { Question } from '../../answer/answer.ts';
import { renderDate } from '../../chat/render-date.ts';
import { type Markup, markup } from '../../markup.ts';
import type { PageFrame } from '../document.ts';
import { pageStrings } from '../strings.ts';

const FILTERS = ['speaker', 'source', 'from', 'to'] as const;

/** The search box with its filters; null for a reader who came by a link and sees that answer alone. */
export function renderSearchForm(question: Question | null, { locale, links }: PageFrame): Markup | null {
  if (!links.isOpen) return null;
  const strings = pageStrings(locale);
  const isNarrowed = FILTERS.some((name) => question?.[name] !== undefined);
  const fields = FILTERS.map((name) => {
    const isDate = name === 'from' || name === 'to';
    const value = question?.[name] ?? '';
    return markup`<div><label for="${name}">${strings.filters[name]}</label><input id="${name}" name="${name}" value="${isDate && value !== '' ? renderDate(value, locale) : value}" maxlength="100"${isDate ? markup` aria-describedby="hint"` : null}></div>`;
  });
  return markup`<form class="ask" action="/antwort" method="get" role="search"><label for="q">${strings.search.label}</label><div class="line"><input id="q" name="q" type="search" value="${question?.text ?? ''}" required maxlength="300" autocomplete="off"><button>${strings.search.button}</button></div><input type="hidden" name="lang" value="${locale}"><details${isNarrowed ? markup` open` : null}><summary>${strings.search.more}</summary><div class="grid">${fields}</div><p class="soft" id="hint">${strings.filterHint}</p></details></form>`;
}
