import type { AnswerStatement } from '../../answer/answer.ts';
import { renderDate } from '../../chat/render-date.ts';
import { fill } from '../../chat/strings/strings.ts';
import { type Markup, markup } from '../../markup.ts';
import { type PageFrame, renderDocument } from '../document.ts';
import type { PersonValues } from '../person-values.ts';
import { pageStrings } from '../strings.ts';
import { renderStatement } from './statement.ts';

/** What somebody said: topics to narrow it down, then month by month, the newest first. */
export function renderPersonPage(person: PersonValues, frame: PageFrame): Markup {
  const { name, roles, statements } = person;
  const strings = pageStrings(frame.locale).person;
  const articles = new Set(statements.map(({ article }) => article)).size;
  let number = 0;
  const months = groupByMonth(statements, frame).map(({ heading, said }, index) => {
    const shown = said.map((statement) => {
      number += 1;
      return renderStatement({ statement, number, since: null, isOwnPage: true }, frame);
    });
    return markup`<section aria-labelledby="m${index}"><h2 id="m${index}">${heading}</h2>${shown}</section>`;
  });
  const main = markup`<h1>${name}</h1>
${roles.length === 0 ? null : markup`<p class="soft">${strings.roles}: <span lang="de">${roles.join('; ')}</span></p>`}<p class="soft">${fill(strings.intro, { statements: statements.length, articles })}</p>
${renderTopics(person, frame)}${renderAsk(name, frame)}${months.length === 0 ? markup`<p class="note">${strings.none}</p>` : months}
${renderPager(person, frame)}`;
  return renderDocument(fill(strings.title, { name }), main, frame);
}

function groupByMonth(statements: readonly AnswerStatement[], { locale }: PageFrame) {
  const { undated } = pageStrings(locale).person;
  const groups: { heading: string; said: AnswerStatement[] }[] = [];
  for (const statement of statements) {
    const date = statement.date ?? statement.publishedAt;
    const heading = date === null ? undated : renderDate(date.slice(0, 7), locale);
    const last = groups.at(-1);
    if (last?.heading === heading) last.said.push(statement);
    else groups.push({ heading, said: [statement] });
  }
  return groups;
}

function renderTopics({ name, topics, topic }: PersonValues, { locale, links }: PageFrame): Markup | null {
  if (topics.length === 0 && topic === null) return null;
  const strings = pageStrings(locale).person;
  const all = [{ term: null, label: strings.allTopics }];
  const items = [...all, ...topics.map(({ term, word, count }) => ({ term, label: `${word} (${count})` }))];
  const list = items.map(
    ({ term, label }) =>
      markup`<li><a href="${links.of('/person', { name, thema: term })}"${term === topic ? markup` aria-current="true"` : null}${term === null ? null : markup` lang="de"`}>${label}</a></li>`,
  );
  return markup`<nav aria-labelledby="topics"><h2 id="topics">${strings.topics}</h2><ul class="topics">${list}</ul></nav>`;
}

function renderAsk(name: string, { locale, links }: PageFrame): Markup | null {
  if (!links.isOpen) return null;
  const strings = pageStrings(locale);
  return markup`<form class="ask" action="/antwort" method="get" role="search"><label for="q">${fill(strings.person.ask, { name })}</label><div class="line"><input id="q" name="q" type="search" required maxlength="300" autocomplete="off"><button>${strings.search.button}</button></div><input type="hidden" name="speaker" value="${name}"><input type="hidden" name="lang" value="${locale}"></form>`;
}

function renderPager(
  { name, topic, page, pages }: PersonValues,
  { locale, links }: PageFrame,
): Markup | null {
  if (pages <= 1) return null;
  const strings = pageStrings(locale).person;
  const link = (to: number, label: string): Markup =>
    markup`<li><a href="${links.of('/person', { name, thema: topic, seite: to })}">${label}</a></li>`;
  return markup`<nav aria-label="${strings.older}"><ul class="pager">${page > 0 ? link(page - 1, strings.newer) : null}${page + 1 < pages ? link(page + 1, strings.older) : null}</ul></nav>`;
}
