import type { Locale } from '../../chat/chat.ts';
import { type Markup, markup } from '../../markup.ts';
import { type PageStrings, pageStrings } from '../strings.ts';

export type Problem = Exclude<keyof PageStrings['problem'], 'title' | 'foreign' | 'again'>;

/** Where the page tries again by itself. */
const WAITS: ReadonlySet<Problem> = new Set(['waiting', 'busy', 'away']);

/**
 * One sentence, the same bytes whatever was asked for. It names nothing and leads nowhere but, where waiting helps, to
 * itself.
 */
export function renderProblem(problem: Problem, locale: Locale): Markup {
  const strings = pageStrings(locale).problem;
  const again = WAITS.has(problem) ? markup`<p><a href="">${strings.again}</a></p>` : null;
  return markup`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow"><title>${strings.title}</title></head>
<body><main><h1>${strings[problem]}</h1>${again}</main></body></html>
`;
}
