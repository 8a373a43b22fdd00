/** Characters that move a terminal's cursor, change its colours, or turn the direction of writing. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text without anything that a terminal would obey instead of showing. */
function plainText(text: string): string {
  return withoutControls(text.replace(/\s+/g, ' '));
}

/** One line as it stands, its spaces too, without what a terminal would obey. */
export function withoutControls(line: string): string {
  return line.replace(CONTROLS, '');
}

/**
 * Breaks a text at its spaces.
 * @param columns the width of a line, the indent included; a longer word (an address) stays whole
 * @param indent stands before every line
 * @param lead stands before the first line instead
 */
export function wrap(text: string, columns: number, indent = '', lead = indent): string {
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of plainText(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
