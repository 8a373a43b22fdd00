import type { SmallTalk } from '../answer/understanding/find-small-talk.ts';
import type { ChatRequest, Locale, Reply } from './chat.ts';
import { renderHelp, renderNotice, withExample } from './notices.ts';
import type { Responder } from './responder.ts';
import { stringsOf } from './strings/strings.ts';

/** Answers what asks nothing of the archive with a line of its own, for the person alone where the platform can; never with "nothing found". */
export function renderSmallTalk(
  { newsroom }: Pick<Responder, 'newsroom'>,
  { platform }: ChatRequest,
  talk: SmallTalk,
  locale: Locale,
): Reply {
  const { smallTalk } = stringsOf(locale);
  const known = newsroom.example();
  if (talk === 'help')
    return { kind: 'notice', private: true, locale, view: renderHelp(locale, platform, known) };
  const line =
    talk === 'greeting' ? withExample(smallTalk.greeting, known?.question ?? null, locale) : smallTalk[talk];
  return renderNotice(locale, line, true);
}
