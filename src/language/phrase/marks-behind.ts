import type { Word } from '../clause/clause.ts';
import type { Core } from './core.ts';

const BRACKET = /^["“«”‘]? ?\((?:[^()\n]{1,40})\)/;
const CLOSING = /^["“«”‘]/;
/** What a bracket or a closing mark begins with; asked of every phrase. */
const MARK_BEHIND = /^(?:["“«”‘(]| \()/;

/** The end of a core with a bracket behind it ("(CDU)") or the closing mark of a quoted name. */
export function endWithMarks(core: Core, words: readonly Word[], text: string): number {
  const end = (words[core.to - 1] as Word).end;
  if (!MARK_BEHIND.test(text.slice(end, end + 2))) return end;
  const after = text.slice(end, end + 46);
  const bracket = BRACKET.exec(after);
  if (bracket !== null) return end + bracket[0].length;
  const own = text.slice((words[core.from] as Word).start - 1, end);
  return CLOSING.test(after) && /[„"»“‚]/.test(own) ? end + 1 : end;
}

/** What stands between two phrases, without the closing mark and the bracket of the first. */
export function plainGap(between: string): string {
  if (between === ' ') return between;
  return between
    .replace(/ {2,}/g, ' ')
    .replace(CLOSING, '')
    .replace(/^ ?\([^()\n]{1,40}\)/, '');
}
