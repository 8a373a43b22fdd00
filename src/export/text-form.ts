/** How a statement's lines are marked in a form made of lines, and how a text gets into a line and out again. */
export interface TextForm {
  /** Stands before every line of a quotation. */
  readonly quotation: string;
  /** Stands before every field of a statement. */
  readonly field: string;
  heading(text: string, level: 1 | 2): string;
  /** Any text as part of a line; `read` gives back the same text. */
  write(text: string): string;
  read(line: string): string;
  /** An address, to be recognised as one. */
  address(url: string): string;
}

/** What Markdown would take for its own. */
const MARKS = /[\\`*_{}[\]<>#|~&]/g;
const LINE_MARK = /^(\s*)([-+](?=\s|$)|[-=]+(?=\s*$)|\d{1,9}[.)](?=\s|$))/;
const ESCAPED = /\\([\p{P}\p{S}])/gu;

export const MARKDOWN: TextForm = {
  quotation: '> ',
  field: '- ',
  heading: (text, level) => `${'#'.repeat(level)} ${text}`,
  write: (text) =>
    text
      .replace(MARKS, '\\$&')
      .replace(
        LINE_MARK,
        (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
      ),
  read: (line) => line.replace(ESCAPED, '$1'),
  address: (url) => `<${url}>`,
};

export const PLAIN: TextForm = {
  quotation: '  | ',
  field: '  ',
  heading: (text, level) =>
    level === 1 ? `${text}\n${'='.repeat(Math.min(72, text.length))}` : text.toUpperCase(),
  write: (text) => text,
  read: (line) => line,
  address: (url) => url,
};
