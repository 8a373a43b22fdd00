/** Text that is HTML or SVG already. Only `markup` makes it, so that nothing else gets into a page unescaped. */
export class Markup {
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  static join(parts: readonly string[], values: readonly MarkupValue[]): Markup {
    let text = parts[0] ?? '';
    values.forEach((value, index) => {
      text += written(value) + (parts[index + 1] ?? '');
    });
    return new Markup(text);
  }
}

/** What may stand in a template: plain text and numbers are escaped, markup is taken as it is, null is nothing. */
export type MarkupValue = string | number | Markup | null | readonly MarkupValue[];

/**
 * A template of HTML or SVG. Values are escaped for text and for attributes in double quotation marks, the only two
 * places where they may stand.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return Markup.join(parts, values);
}

function written(value: MarkupValue): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? escapeText(value) : value.map(written).join('');
}

const SPECIAL = /[&<>"']/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPES[character] ?? '');
}
