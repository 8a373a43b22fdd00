import { CUT, cutWords } from '../quotation.ts';
import type { LinkView } from '../views.ts';

/** What Discord reads as markup anywhere: emphasis, code, spoilers, links, mentions, custom emoji, timestamps. */
const INLINE = /[\\*_~`|[\]<@]/g;
/** What it reads as markup at the start of a line: quotation, heading, list, small text. */
const LINE_START = /^(\s*)(?:([>#+-])(?=[\s>#])|(\d{1,9})(?=[.)]\s))/gm;

/**
 * Plain text as Discord shows it character by character: a backslash before everything that would be markup.
 * At most twice as long as the text.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(INLINE, '\\$&')
    .replace(LINE_START, (_match, space: string, mark: string | undefined, number: string | undefined) =>
      number === undefined ? `${space}\\${mark}` : `${space}${number}\\`,
    );
}

/** A masked link whose address is wrapped, so that Discord shows no preview; without an address the label alone. */
export function renderLink({ label, url }: LinkView): string {
  const text = escapeMarkdown(label);
  return url === null || /[\s<>]/.test(url) ? text : `[${text}](<${url}>)`;
}

/** Plain text escaped within so many characters: cut at a word with "[…]" where it would be longer. */
export function escapeWithin(text: string, most: number): string {
  for (let room = most; room > CUT.length; room = Math.floor(room * 0.8)) {
    const escaped = escapeMarkdown(cutWords(text, room));
    if (escaped.length <= most) return escaped;
  }
  return CUT;
}
