import { extractText, getDocumentProxy } from 'unpdf';
import { createArticle } from './article-fields.ts';
import type { ArticleOrigin } from './article-origin.ts';
import { joinPrintedLines } from './join-printed-lines.ts';
import { leftOut } from './left-out.ts';
import type { ParsedArticles } from './parsed-articles.ts';

/** More pages has no article. */
const MOST_PAGES = 300;

/** A PDF with text: the lines of its pages joined to paragraphs. Scripts in it are never run. */
export async function parsePdfArticle(bytes: Uint8Array, origin: ArticleOrigin): Promise<ParsedArticles> {
  const expected = 'Erwartet wird ein PDF mit Text';
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    try {
      if (pdf.numPages > MOST_PAGES)
        return leftOut(
          origin.file,
          `Erwartet werden höchstens ${MOST_PAGES} Seiten, gefunden ${pdf.numPages}.`,
        );
      const { text } = await extractText(pdf, { mergePages: false });
      const joined = joinPrintedLines(text.join('\n'));
      if (joined === '') return leftOut(origin.file, `${expected}, gefunden wurden nur Bilder.`);
      const { article, problems } = createArticle({}, joined, origin, () => null);
      return { articles: article ? [{ article, file: origin.file, line: 1 }] : [], problems };
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return leftOut(
      origin.file,
      `${expected}, gefunden wurde ein ${isLocked ? 'verschlüsseltes' : 'beschädigtes oder etwas anderes'}.`,
    );
  }
}
