import type { AnswerStatement } from '../answer/answer.ts';
import type { ChatMemory, Locale } from '../chat/chat.ts';
import type { Evidence } from '../chat/evidence.ts';
import { today } from '../chat/responder.ts';
import { saveQuestion } from '../chat/stored-question.ts';
import type { FileView } from '../chat/views.ts';
import { renderCitation } from '../export/render-citation.ts';
import { renderExport } from '../export/render-export.ts';
import { FORMATS } from '../export/takeaway.ts';
import type { ReportStore } from '../storage/report-store.ts';
import { layoutTimeline } from '../timeline/layout-timeline.ts';
import { renderTimelineText } from '../timeline/render-text.ts';
import type { PageLinks } from '../web/page-links.ts';

export interface EvidenceParts {
  /** Null where no page is served. */
  readonly links: PageLinks | null;
  readonly store: Pick<ReportStore, 'addReport'>;
  readonly memory: ChatMemory;
  /** Milliseconds, as `Date.now`. */
  readonly clock: () => number;
  readonly timeZone: string;
}

/** What the chats offer beside an answer: its page, files, the picture, citations, reports. */
export function createEvidence({ links, store, memory, clock, timeZone }: EvidenceParts): Evidence {
  return {
    page: (question, key, answer) => links?.answer(question, key, answer) ?? null,
    async topicPage({ kind, ...question }) {
      if (links === null || kind === 'all') return null;
      return links.question(await saveQuestion(memory, question));
    },
    files: (question, answer, locale) =>
      FORMATS.map((format): FileView => {
        const takeaway = {
          question,
          answer,
          retrievedOn: today({ clock, timeZone }),
          page: null,
          language: locale,
        };
        const { name, mediaType, text } = renderExport(takeaway, format);
        return { name, mediaType, bytes: Buffer.from(text), alternative: null };
      }),
    async picture(answer, locale, columns) {
      const timeline = layoutTimeline(answer, locale);
      if (timeline.period === null) return null;
      // The drawing library is loaded where the first picture is wanted.
      const { renderPng } = await import('../timeline/render-png.ts');
      const { png, alternative } = await renderPng(timeline, locale);
      const file = { name: pictureName(locale), mediaType: 'image/png', bytes: png, alternative };
      return { file, lines: renderTimelineText(timeline, locale, columns) };
    },
    citation: (statement, locale) => renderCitation(statement, locale),
    report: (statement, comment, platform) =>
      store.addReport({
        ...placeOf(statement),
        ...{ at: new Date(clock()).toISOString(), platform, comment },
      }),
  };
}

function placeOf({ article, start, end, text, speaker, date }: AnswerStatement) {
  return { article, start, end, text, speaker, date };
}

function pictureName(locale: Locale): string {
  return locale === 'de' ? 'zeitleiste.png' : 'timeline.png';
}
