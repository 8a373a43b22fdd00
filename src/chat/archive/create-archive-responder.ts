import type { ArchiveWish } from '../archive-wish.ts';
import type { ChatRequest, Locale, Reply } from '../chat.ts';
import { renderNotice } from '../notices.ts';
import { foreignWords, quoteForeign } from '../quotation.ts';
import { renderDate } from '../render-date.ts';
import { archiveStringsOf } from '../strings/archive-commands.ts';
import { fill } from '../strings/strings.ts';
import type { ArchiveDesk, ArchiveEdit, ListedArticle } from './archive-desk.ts';
import { type ArchiveEditors, isArchiveOpen, mayEditArchive } from './may-edit-archive.ts';

export interface ArchiveResponderParts {
  readonly desk: ArchiveDesk;
  readonly editors: ArchiveEditors;
}

/** So many articles are listed, and so many titles named, in one message of any platform. */
const LISTED = 10;
const NAMED = 3;
const LONGEST_TITLE = 120;
const LONGEST_NAME = 60;
const LONGEST_REASON = 600;

/**
 * Makes what answers `/quelle-archiv`: add, list, remove, undo, help. Whether the person may is asked at every call,
 * of what the platform says now; nobody but they see the reply.
 */
export function createArchiveResponder(
  parts: ArchiveResponderParts,
): (wish: ArchiveWish, request: ChatRequest) => Promise<Reply> {
  return async (wish, request) => {
    const { desk, editors } = parts;
    const strings = archiveStringsOf(request.locale);
    const say = (sentence: string): Reply => renderNotice(request.locale, sentence, true);
    if (!isArchiveOpen(request, editors)) return say(strings.closed);
    if (!mayEditArchive(request, editors)) return say(strings.notAllowed);
    const tell = (edit: ArchiveEdit, done: string): Reply => say(renderEdit(edit, done, request.locale));
    switch (wish.kind) {
      case 'help':
        return notice(request.locale, strings.help);
      case 'list':
        return notice(request.locale, renderList(await desk.latest(LISTED), request.locale));
      case 'undo':
        return tell(await desk.undo(), strings.undone);
      case 'remove':
        return wish.article === ''
          ? say(strings.noArticle)
          : tell(await desk.remove(wish.article), strings.removed);
      case 'add-nothing':
        return say(strings.nothingToAdd);
      case 'add-link':
        return tell(await desk.addLink(wish.url), strings.added);
      case 'add-text':
        return tell(await desk.addText(wish), strings.added);
      case 'add-file':
        return tell(await desk.addFile(wish.file, request.platform), strings.added);
    }
  };
}

function notice(locale: Locale, lines: readonly string[]): Reply {
  const { heading } = archiveStringsOf(locale);
  return { kind: 'notice', private: true, locale, view: { heading, lines } };
}

function renderEdit(edit: ArchiveEdit, done: string, locale: Locale): string {
  const strings = archiveStringsOf(locale);
  if (edit.kind === 'refused')
    return fill(strings.refused, { reason: foreignWords(edit.reason, LONGEST_REASON) });
  const named = edit.titles.slice(0, NAMED).map((title) => quoteForeign(title, LONGEST_TITLE));
  const left = edit.titles.length - named.length;
  const titles = [...named, ...(left > 0 ? [fill(strings.more, { count: left })] : [])].join(', ');
  return fill(done, { titles });
}

function renderList(articles: readonly ListedArticle[], locale: Locale): readonly string[] {
  const strings = archiveStringsOf(locale);
  if (articles.length === 0) return [strings.empty];
  return articles.map(({ id, title, source, publishedAt }) =>
    fill(strings.listed, {
      id,
      title: quoteForeign(title, LONGEST_TITLE),
      source: source === null ? strings.unknownSource : foreignWords(source, LONGEST_NAME),
      date: publishedAt === null ? strings.undated : renderDate(publishedAt, locale),
    }),
  );
}
