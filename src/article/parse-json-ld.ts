import { decodeHTML } from 'entities';

export type JsonObject = Readonly<Record<string, unknown>>;

/** No page nests its objects deeper, and none has more of them. */
const DEEPEST = 8;
const MOST = 5000;

/** The properties under which an article may hang. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'];

/**
 * All objects of a page's JSON-LD blocks, in order: alone, in lists, in a @graph or below a page's main entity.
 * Blocks in CDATA or comments, with line breaks inside strings or with escaped quotation marks are read; a
 * block that is still no JSON counts as absent.
 */
export function parseJsonLd(blocks: readonly string[]): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || found.length > MOST) return;
    if (Array.isArray(value)) for (const part of value) visit(part, depth + 1);
    else if (isObject(value)) {
      found.push(value);
      for (const holder of HOLDERS) visit(value[holder], depth + 1);
    }
  };
  for (const block of blocks) visit(parseBlock(block), 0);
  return found;
}

function parseBlock(block: string): unknown {
  const bare = block
    .replace(/^[\s/*]*(?:<!--)?[\s/*]*(?:<!\[CDATA\[)?[\s/*]*/, '')
    .replace(/[\s/*]*(?:\]\]>)?[\s/*]*(?:-->)?[\s/*;]*$/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: line breaks and tabs are what breaks these strings
  const folded = bare.replace(/[\u0000-\u001F]+/g, ' ');
  return parse(bare) ?? parse(folded) ?? parse(decodeHTML(folded));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns a property that is text, without entities and white space around it; null for anything else */
export function textOf(value: unknown): string | null {
  const [first] = Array.isArray(value) ? value : [value];
  if (isObject(first)) return textOf(first['@value'] ?? first.name);
  return typeof first === 'string' && first.trim() !== '' ? decodeHTML(first).trim() : null;
}

/** @returns whether one of the object's types is among the names */
export function hasType(object: JsonObject, names: ReadonlySet<string>): boolean {
  return [object['@type']]
    .flat()
    .some((type) => typeof type === 'string' && names.has(type.replace(/^.*[/:#]/, '')));
}
