import type { ArchiveStatus, Locale, Platform, Reply } from './chat.ts';
import { renderDate } from './render-date.ts';
import { fill, stringsOf } from './strings/strings.ts';
import { renderCoverage } from './view.ts';
import type { NoticeView } from './views.ts';

/** One sentence without a heading. */
export function renderNotice(locale: Locale, sentence: string, alone: boolean): Reply {
  return { kind: 'notice', private: alone, locale, view: { heading: null, lines: [sentence] } };
}

/** @param known a question that the archive answers; null for one of the sample articles */
export function renderHelp(locale: Locale, platform: Platform, known: string | null = null): NoticeView {
  const { help, example: sample } = stringsOf(locale);
  const example = known ?? sample;
  const filtered =
    locale === 'de' ? `${example} medium:Küstenblatt von:2024` : `${example} source:Küstenblatt from:2024`;
  return {
    heading: help.heading,
    lines: [
      fill(help.ask, { example }),
      help.answer,
      fill(help.filters, { example: filtered }),
      help.followUp,
      help.commands[platform],
    ],
  };
}

export function renderStatus(status: ArchiveStatus, locale: Locale): NoticeView {
  const strings = stringsOf(locale).status;
  const number = (value: number): string => value.toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB');
  return {
    heading: fill(strings.heading, { version: status.version }),
    lines: [
      fill(strings.archive, { archive: renderCoverage(status.coverage, locale) }),
      status.statements === null || status.speakers === null
        ? fill(strings.counting, { sources: number(status.sources) })
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
