import type { SmallTalk } from '../answer/understanding/find-small-talk.ts';
import type { ChatRequest, Locale, Reply } from './chat.ts';
import { renderHelp } from './notices.ts';
import { fill, stringsOf } from './strings/strings.ts';

/** Answers what asks nothing of the archive with a line of its own, for the person alone where the platform can; never with "nothing found". */
export function renderSmallTalk({ platform }: ChatRequest, talk: SmallTalk, locale: Locale): Reply {
  const { smallTalk, example } = stringsOf(locale);
  const view =
    talk === 'help'
      ? renderHelp(locale, platform)
      : { heading: null, lines: [fill(smallTalk[talk], { example })] };
  return { kind: 'notice', private: true, locale, view };
}
