import type { SmallTalk } from '../answer/understanding/find-small-talk.ts';
import type { ChatRequest, Locale, Reply } from './chat.ts';
import { renderHelp } from './notices.ts';
import type { Responder } from './responder.ts';
import { fill, stringsOf } from './strings/strings.ts';

/** Answers what asks nothing of the archive with a line of its own, for the person alone where the platform can; never with "nothing found". */
export function renderSmallTalk(
  { newsroom }: Pick<Responder, 'newsroom'>,
  { platform }: ChatRequest,
  talk: SmallTalk,
  locale: Locale,
): Reply {
  const { smallTalk, example: sample } = stringsOf(locale);
  const example = newsroom.example() ?? sample;
  const view =
    talk === 'help'
      ? renderHelp(locale, platform, newsroom.example())
      : { heading: null, lines: [fill(smallTalk[talk], { example })] };
  return { kind: 'notice', private: true, locale, view };
}
