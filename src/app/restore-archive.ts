import type { ArchivePicture, PicturedArticle, PicturedFile } from '../article/archive-picture.ts';
import type { FillingCorpus } from '../corpus/filling-corpus.ts';
import type { KeptShelf } from './open-shelf.ts';

/**
 * Fills a corpus with what an earlier run has left, without reading a file of the archive or a word of an article.
 * @returns the picture of the files, with a file to be read again where the corpus lacks one of its articles
 */
export function restoreArchive(
  corpus: Pick<FillingCorpus, 'restore' | 'head' | 'remove' | 'heads'>,
  shelf: Pick<KeptShelf, 'entries' | 'picture'>,
): ArchivePicture {
  for (const shelved of shelf.entries()) corpus.restore(shelved);
  const picture = shelf.picture();
  const owned = findOwners(picture);
  // What no file has was brought by another process.
  for (const { id, hash } of corpus.heads()) if ((owned.get(id) ?? hash) !== hash) corpus.remove(id);
  const isLost = ({ id, hash }: PicturedArticle): boolean =>
    owned.get(id) === hash && corpus.head(id) === null;
  const shared = (article: PicturedArticle): PicturedArticle => {
    const head = corpus.head(article.id);
    return head?.hash === article.hash ? { id: head.id, hash: head.hash, line: article.line } : article;
  };
  return new Map(
    [...picture].map(([file, known]) => {
      const kept = withoutLost(known, isLost);
      // The same letters in three places would take three times the memory.
      return [file, { ...kept, articles: kept.articles.map(shared) }];
    }),
  );
}

/** A file with articles that the corpus lacks is read again, and those count as changed. */
function withoutLost(known: PicturedFile, isLost: (article: PicturedArticle) => boolean): PicturedFile {
  if (!known.articles.some(isLost)) return known;
  const articles = known.articles.map((article) => (isLost(article) ? { ...article, hash: '' } : article));
  return { ...known, articles, version: '', content: null };
}

/** The version of each article that counts: that of the first file which has it. */
function findOwners(picture: ArchivePicture): ReadonlyMap<string, string> {
  const owned = new Map<string, string>();
  for (const [, { articles }] of [...picture].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const { id, hash } of articles) if (!owned.has(id)) owned.set(id, hash);
  return owned;
}
