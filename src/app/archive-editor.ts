import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { parsePublicationDate } from '../article/parse-publication-date.ts';
import type { ParsedArticles } from '../article/parsed-articles.ts';
import {
  articleFileName,
  fileSlug,
  renderArticleFile,
  type WrittenArticle,
} from '../article/render-article-file.ts';
import type { WebClient } from '../feed/web-client.ts';
import { writeWhole } from '../feed/write-whole.ts';
import { ChangeLog, moveAll } from './change-log.ts';

/** What came of a wish to change the archive: what was done, or a German sentence why not. */
export type Edited =
  | { readonly kind: 'done'; readonly titles: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** What is known of a text beside it. */
export interface TextAbout {
  readonly source: string | null;
  /** In any form that is read elsewhere, too; null for unknown. */
  readonly date: string | null;
}

const NOTHING_KNOWN: TextAbout = { source: null, date: null };

/** Changes the articles that the program keeps itself; every change can be taken back for a day. */
export interface ArchiveEditor {
  addLink(url: string): Promise<Edited>;
  /** @param text the first line is the title */
  addText(text: string, about?: TextAbout): Promise<Edited>;
  /** @param name decides how the bytes are read */
  addFile(name: string, bytes: Uint8Array): Promise<Edited>;
  /** @param file where the article lies, as the archive says; null for an unknown one */
  remove(articleId: string, file: string | null): Promise<Edited>;
  /** Takes back the last change. */
  undo(): Promise<Edited>;
}

export interface ArchiveEditorOptions {
  /** Where added articles are written. */
  readonly folder: string;
  readonly client: WebClient;
  /** Reads a file as the archive does. Never rejects. */
  readonly read: (file: string) => Promise<ParsedArticles>;
  /** IANA name. */
  readonly timeZone: string;
  /** Milliseconds, as `Date.now`. */
  readonly clock: () => number;
}

/** The folder of what was added by hand. */
const ADDED = 'eigene';
/** Hidden, so that nothing in it is an article. */
const INCOMING = '.incoming';
const MAX_BYTES = 5_000_000;
const TOO_LARGE = 'Erwartet werden höchstens 5 MB, gekommen ist mehr.';

export function createArchiveEditor(options: ArchiveEditorOptions): ArchiveEditor {
  const edits = new Edits(options);
  let last: Promise<unknown> = Promise.resolve();
  /** One edit begins when the one before has ended; what the disk refuses is said. */
  const inTurn = (edit: () => Promise<Edited>): Promise<Edited> => {
    const next = last.then(edit).catch((error: NodeJS.ErrnoException) => refuse(unwritable(error)));
    last = next;
    return next;
  };
  return {
    addLink: (url) => inTurn(() => edits.addLink(url)),
    addText: (text, about = NOTHING_KNOWN) => inTurn(() => edits.addText(text, about)),
    addFile: (name, bytes) => inTurn(() => edits.addFile(name, bytes)),
    remove: (articleId, file) => inTurn(() => edits.remove(articleId, file)),
    undo: () => inTurn(() => edits.undo()),
  };
}

class Edits {
  readonly #options: ArchiveEditorOptions;
  readonly #log: ChangeLog;

  constructor(options: ArchiveEditorOptions) {
    this.#options = options;
    this.#log = new ChangeLog(options.folder, options.clock);
  }

  async addLink(url: string): Promise<Edited> {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      return refuse('Erwartet wird eine Adresse mit http:// oder https://, gekommen ist etwas anderes.');
    const { timeZone, client } = this.#options;
    // What reads pages takes longer to load than most of a start: only where one is read.
    const { findPageArticles } = await import('../feed/find-item-articles.ts');
    const found = await findPageArticles(url, timeZone, client, (html, name) => this.#readPage(html, name));
    return found.kind === 'articles' ? this.#write(found.articles, url) : refuse(found.reason);
  }

  async addText(text: string, { source, date }: TextAbout): Promise<Edited> {
    if (text.length > MAX_BYTES) return refuse(TOO_LARGE);
    const [first = '', ...rest] = text.trim().split('\n');
    const body = rest.join('\n').trim();
    if (first === '')
      return refuse('Erwartet wird ein Text, dessen erste Zeile die Überschrift ist, gekommen ist keiner.');
    const publishedAt = date === null ? null : parsePublicationDate(date, this.#options.timeZone);
    if (date !== null && publishedAt === null)
      return refuse(`Erwartet wird ein Tag wie 02.04.2025, gekommen ist „${date}“.`);
    const title = first.length > 200 ? `${first.slice(0, 199)}…` : first;
    const written = { title, text: body === '' ? first : body };
    return this.#write([{ ...written, publishedAt, source, url: null, language: 'de' }], text);
  }

  async addFile(name: string, bytes: Uint8Array): Promise<Edited> {
    if (bytes.length > MAX_BYTES) return refuse(TOO_LARGE);
    const { name: base, ext } = path.parse(path.basename(name));
    const mark = createHash('sha1').update(bytes).digest('hex').slice(0, 8);
    const file = `${fileSlug(base, 60) || 'datei'}-${mark}${ext.toLowerCase()}`;
    const { folder } = this.#options;
    // Read before it lies where articles lie, so that nobody meets a file that is none.
    const incoming = path.join(folder, INCOMING, `${randomUUID()}-${file}`);
    const place = path.join(folder, ADDED, file);
    try {
      await writeWhole(incoming, bytes);
      const { articles, problems } = await this.#options.read(incoming);
      if (articles.length === 0)
        return refuse((problems[0]?.sentence ?? 'Gefunden wurde kein Artikel.').replace(incoming, name));
      const titles = articles.map(({ article }) => article.title);
      await this.#log.note('added', titles, [place]);
      await mkdir(path.dirname(place), { recursive: true });
      await rename(incoming, place);
      return { kind: 'done', titles };
    } finally {
      await rm(incoming, { force: true });
    }
  }

  async remove(articleId: string, file: string | null): Promise<Edited> {
    if (file === null) return refuse(`Erwartet wird die Kennung eines Artikels, „${articleId}“ ist keine.`);
    const { articles } = await this.#options.read(file);
    if (articles.length !== 1)
      return refuse(
        `„${articleId}“ steht in ${file} mit ${articles.length - 1} anderen: Die Zeile dort löschen.`,
      );
    const titles = articles.map(({ article }) => article.title);
    const change = await this.#log.note('removed', titles, [file]);
    try {
      await moveAll(change, 'place', 'trash');
    } catch (error) {
      await this.#log.dropLast();
      throw error;
    }
    return { kind: 'done', titles };
  }

  async undo(): Promise<Edited> {
    const last = await this.#log.last();
    if (!last) return refuse('Erwartet wird eine Änderung der letzten 24 Stunden, gefunden wurde keine.');
    await (last.kind === 'removed' ? moveAll(last, 'trash', 'place') : moveAll(last, 'place', 'trash'));
    await this.#log.dropLast();
    return { kind: 'done', titles: last.titles };
  }

  async #readPage(html: string, name: string): Promise<ParsedArticles> {
    const file = path.join(this.#options.folder, INCOMING, `${randomUUID()}.html`);
    try {
      // The mark says that this is UTF-8, whatever the page declares.
      await writeWhole(file, `\uFEFF${html}`);
      const { articles, problems } = await this.#options.read(file);
      return {
        articles,
        problems: problems.map((one) => ({ ...one, sentence: one.sentence.replaceAll(file, name) })),
      };
    } finally {
      await rm(file, { force: true });
    }
  }

  async #write(articles: readonly WrittenArticle[], key: string): Promise<Edited> {
    const files = articles.map((article, at) => ({
      place: path.join(
        this.#options.folder,
        ADDED,
        `${articleFileName(article.title, article.publishedAt, `${key}\0${at}`)}.md`,
      ),
      content: renderArticleFile(article),
    }));
    for (const { place, content } of files) await writeWhole(place, content);
    const titles = articles.map(({ title }) => title);
    await this.#log.note(
      'added',
      titles,
      files.map(({ place }) => place),
    );
    return { kind: 'done', titles };
  }
}

const refuse = (reason: string): Edited => ({ kind: 'refused', reason });

/** A German sentence for what the disk says. */
function unwritable({ code }: NodeJS.ErrnoException): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'Auf dem Datenträger ist kein Platz mehr.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'Zum Ändern der Dateien fehlen dem Programm die Rechte.';
  return `Das Schreiben ist gescheitert (${code ?? 'unbekannter Fehler'}).`;
}
