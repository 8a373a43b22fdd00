import { parseHTML } from 'linkedom';
import { measurePage, type PageNode, pageBlocks } from './page-blocks.ts';

/** Deeper is nothing that somebody wrote. */
const DEEPEST = 128;

/**
 * The paragraphs of a piece of HTML, one blank line between them; scripts are left out and never run.
 * @returns the empty string where there is no text, or the piece is nested without end
 */
export function htmlText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const body = document.body as unknown as PageNode;
  return measurePage(body).depth > DEEPEST ? '' : pageBlocks(body).join('\n\n');
}
