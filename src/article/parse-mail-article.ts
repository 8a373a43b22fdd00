import PostalMime from 'postal-mime';
import { createArticle } from './article-fields.ts';
import type { ArticleOrigin } from './article-origin.ts';
import { htmlText } from './html-text.ts';
import { leftOut } from './left-out.ts';
import type { ParsedArticles } from './parsed-articles.ts';

/** Parts in parts in parts: a mail needs five. */
const DEEPEST = 20;

/** A mail (.eml): its text, its subject as the title, its date, its sender as the source. Attachments are left out. */
export async function parseMailArticle(bytes: Uint8Array, origin: ArticleOrigin): Promise<ParsedArticles> {
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST });
    const plain = mail.text?.trim() ?? '';
    const text = plain === '' ? htmlText(mail.html ?? '') : plain;
    if (mail.headers.length === 0)
      return leftOut(origin.file, 'Erwartet wird eine Mail (.eml), gefunden wurde etwas anderes.');
    const fields = {
      title: mail.subject,
      publishedAt: mail.date,
      source: mail.from?.name || mail.from?.address,
    };
    const { article, problems } = createArticle(fields, text, origin, () => null);
    return { articles: article ? [{ article, file: origin.file, line: 1 }] : [], problems };
  } catch {
    return leftOut(
      origin.file,
      'Erwartet wird eine Mail (.eml), gefunden wurde eine beschädigte oder zu tief geschachtelte.',
    );
  }
}
