import type { ArchiveStatus, KnownExample, Locale, Platform, Reply } from './chat.ts';
import { renderDate } from './render-date.ts';
import { fill, stringsOf } from './strings/strings.ts';
import { renderCoverage } from './view.ts';
import type { NoticeView } from './views.ts';

/** One sentence without a heading. */
export function renderNotice(locale: Locale, sentence: string, alone: boolean): Reply {
  return { kind: 'notice', private: alone, locale, view: { heading: null, lines: [sentence] } };
}

/** A sentence without its stop, closed by an example where the archive answers one. */
export const withExample = (sentence: string, example: string | null, locale: Locale): string =>
  example === null ? `${sentence}.` : `${sentence}${fill(stringsOf(locale).forExample, { example })}`;

/** @param known a question that the archive answers; null for none: then none is recommended */
export function renderHelp(locale: Locale, platform: Platform, known: KnownExample | null): NoticeView {
  const { help } = stringsOf(locale);
  return {
    heading: help.heading,
    lines: [
      withExample(help.ask, known?.question ?? null, locale),
      help.answer,
      withExample(help.filters, known === null ? null : narrowed(known, locale), locale),
      help.followUp,
      help.commands[platform],
    ],
  };
}

/** "Hat Iran Raketen geliefert? medium:Küstenblatt von:2024" */
function narrowed({ question, source, year }: KnownExample, locale: Locale): string | null {
  const [medium, from] = locale === 'de' ? ['medium', 'von'] : ['source', 'from'];
  const filters = [
    ...(source === null ? [] : [`${medium}:${/\s/.test(source) ? `"${source}"` : source}`]),
    ...(year === null ? [] : [`${from}:${year}`]),
  ];
  return filters.length === 0 ? null : [question, ...filters].join(' ');
}

export function renderStatus(status: ArchiveStatus, locale: Locale): NoticeView {
  const strings = stringsOf(locale).status;
  const number = (value: number): string => value.toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB');
  return {
    heading: fill(strings.heading, { version: status.version }),
    lines: [
      fill(strings.archive, { archive: renderCoverage(status.coverage, locale) }),
      status.statements === null || status.speakers === null
        ? fill(strings.counting, {
            sources: number(status.sources),
            read: number(status.read),
            articles: number(status.coverage.articles),
          })
        : fill(strings.statements, {
            statements: number(status.statements),
            speakers: number(status.speakers),
            sources: number(status.sources),
          }),
      ...renderFeeds(status, locale),
      ...(status.problems > 0 ? [fill(strings.problems, { problems: number(status.problems) })] : []),
    ],
  };
}

function renderFeeds({ feeds }: ArchiveStatus, locale: Locale): readonly string[] {
  if (!feeds) return [];
  const strings = stringsOf(locale).status;
  return [
    fill(strings.feeds, { feeds: feeds.feeds, failing: feeds.failing.length }),
    ...feeds.failing.map(({ name, since }) =>
      fill(strings.failingFeed, { name, since: renderDate(since.slice(0, 10), locale) }),
    ),
  ];
}
