import { Parser } from 'htmlparser2';

/** An element of an XML document; names are lower-cased and keep their prefix (`content:encoded`). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Feeds need five levels, XHTML in them some ten more. */
const DEEPEST = 60;
const MOST_ELEMENTS = 200_000;

/**
 * Reads XML as it comes, also with a bare `&` or unclosed elements. Entities of a DTD are not resolved, so that none can
 * grow without end; what is nested deeper than any feed is left out with its text. Linear.
 *
 * @returns the root element, or null where there is none
 */
export function parseXml(text: string): XmlElement | null {
  const document: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [document];
  let elements = 0;
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements += 1;
        if (tooDeep > 0 || open.length > DEEPEST || elements > MOST_ELEMENTS) {
          tooDeep += 1;
          return;
        }
        const element: OpenElement = { name: name.toLowerCase(), attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(part) {
        if (tooDeep === 0) open.at(-1)?.children.push(part);
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep -= 1;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return document.children.find(isElement) ?? null;
}

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

/** @returns the child elements of these names, in order */
export function childrenOf(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return element.children.filter(isElement).filter(({ name }) => names.includes(name));
}

/** @returns the trimmed text of the first child that has one of the names, in the order of the names; null without any */
export function childText(element: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names)
    for (const child of childrenOf(element, name)) {
      const text = textIn(child).trim();
      if (text !== '') return text;
    }
  return null;
}

/** All text in an element, without marks. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textIn(child) : child)).join('');
}

/** What stands in an element, with its marks: XHTML inside a feed. */
export function innerXml(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return escapeMarks(child);
      const name = child.name.replace(/^\w+:/, '');
      return `<${name}>${innerXml(child)}</${name}>`;
    })
    .join('');
}

/** Text as HTML has it. */
export const escapeMarks = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
