import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { createArticle } from './article-fields.ts';
import type { ArticleOrigin } from './article-origin.ts';
import { fileSize } from './file-size.ts';
import { htmlText } from './html-text.ts';
import { leftOut } from './left-out.ts';
import type { ParsedArticles } from './parsed-articles.ts';
import { xmlDepth } from './xml-depth.ts';

/** The parts of a document that hold text; pictures and macros are not even unpacked. */
const TEXT_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/[^/]+|docProps\/[^/]+\.xml|word\/(?:[^/]+\.xml|_rels\/[^/]+))$/;
/** Tables in tables need some thirty levels; what reads them needs the square of the depth. */
const DEEPEST = 200;
/** What the text of a document may unpack to. */
const MAX_BYTES = 40_000_000;

/**
 * A Word document: its paragraphs. Its macros are never run. What it unpacks to is bounded by what its parts say of
 * themselves, and no part is unpacked further than that.
 */
export async function parseDocxArticle(bytes: Uint8Array, origin: ArticleOrigin): Promise<ParsedArticles> {
  const expected = 'Erwartet wird ein Word-Dokument (.docx)';
  let total = 0;
  let document: Uint8Array;
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!TEXT_PARTS.test(name)) return false;
        total += originalSize;
        return total <= MAX_BYTES;
      },
    });
    if (total > MAX_BYTES)
      return leftOut(
        origin.file,
        `Erwartet werden entpackt höchstens ${fileSize(MAX_BYTES)} Text, gefunden wurde mehr.`,
      );
    if (!parts['word/document.xml']) return leftOut(origin.file, `${expected}, gefunden wurde keines darin.`);
    const depths = Object.values(parts).map((part) => xmlDepth(new TextDecoder().decode(part)));
    if (Math.max(...depths) > DEEPEST)
      return leftOut(
        origin.file,
        `Erwartet werden höchstens ${DEEPEST} Ebenen von Elementen, gefunden wurden mehr.`,
      );
    document = zipSync(parts, { level: 0 });
  } catch {
    const isEncrypted = bytes[0] === 0xd0 && bytes[1] === 0xcf;
    return leftOut(
      origin.file,
      `${expected}, gefunden wurde ${isEncrypted ? 'ein verschlüsseltes oder eines im alten Format (.doc)' : 'etwas anderes oder ein beschädigtes'}.`,
    );
  }
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(document) });
    const { article, problems } = createArticle({}, htmlText(value), origin, () => null);
    return { articles: article ? [{ article, file: origin.file, line: 1 }] : [], problems };
  } catch {
    return leftOut(origin.file, `${expected}, gefunden wurde ein beschädigtes.`);
  }
}
