import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { diskFiles } from '../article/archive-files.ts';
import type { Article } from '../article/article.ts';
import { readArchiveFile } from '../article/read-archive-file.ts';
import { articleFileName, fileSlug, renderArticleFile } from '../article/render-article-file.ts';
import { findPageArticles } from '../feed/find-item-articles.ts';
import type { WebClient } from '../feed/web-client.ts';
import { writeWhole } from '../feed/write-whole.ts';

/** What came of a wish to change the archive: what was done, or a German sentence why not. */
export type Edited =
  | { readonly kind: 'done'; readonly titles: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** Changes the articles that the program keeps itself; every change can be taken back for a day. */
export interface ArchiveEditor {
  addLink(url: string): Promise<Edited>;
  /** @param text the first line is the title */
  addText(text: string): Promise<Edited>;
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
  /** IANA name. */
  readonly timeZone: string;
  /** Milliseconds, as `Date.now`. */
  readonly clock: () => number;
}

/** So long a change can be taken back; afterwards what was taken out is deleted. */
const UNDO = 86_400_000;
/** The folder of what was added by hand. */
const ADDED = 'eigene';
/** Hidden, so that nothing in them is an article. */
const TRASH = '.trash';
const CHANGES = '.changes.json';
const MAX_BYTES = 5_000_000;
const TOO_LARGE = 'Erwartet werden höchstens 5 MB, gekommen ist mehr.';

const changes = z.array(
  z.object({
    kind: z.enum(['added', 'removed']),
    at: z.string(),
    titles: z.array(z.string()),
    /** Where each file was or is, and where it lies while it is taken out. */
    files: z.array(z.object({ place: z.string(), trash: z.string() })),
  }),
);
type Change = z.infer<typeof changes>[number];

export function createArchiveEditor(options: ArchiveEditorOptions): ArchiveEditor {
  const { folder, clock, timeZone } = options;
  const log = path.join(folder, CHANGES);
  const readChanges = async (): Promise<Change[]> => {
    const written = await readFile(log, 'utf8').catch(() => '[]');
    const parsed = changes.safeParse(parseJson(written));
    return parsed.success ? parsed.data : [];
  };
  const note = async (
    kind: Change['kind'],
    titles: readonly string[],
    places: readonly string[],
  ): Promise<Change> => {
    const at = new Date(clock()).toISOString();
    const files = places.map((place) => ({
      place: path.resolve(place),
      trash: path.join(folder, TRASH, randomUUID()),
    }));
    const change = { kind, at, titles: [...titles], files };
    const known = await readChanges();
    const oldest = new Date(clock() - UNDO).toISOString();
    for (const old of known.filter((one) => one.at <= oldest))
      for (const { trash } of old.files) await rm(trash, { force: true });
    await writeWhole(log, JSON.stringify([...known.filter((one) => one.at > oldest), change]));
    return change;
  };
  const write = async (articles: readonly Omit<Article, 'id'>[], key: string): Promise<Edited> => {
    const files = articles.map((article, at) => ({
      place: path.join(
        folder,
        ADDED,
        `${articleFileName(article.title, article.publishedAt, `${key}\0${at}`)}.md`,
      ),
      content: renderArticleFile(article),
    }));
    for (const { place, content } of files) await writeWhole(place, content);
    const titles = articles.map(({ title }) => title);
    await note(
      'added',
      titles,
      files.map(({ place }) => place),
    );
    return { kind: 'done', titles };
  };
  return {
    async addLink(url) {
      if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
        return refuse('Erwartet wird eine Adresse mit http:// oder https://, gekommen ist etwas anderes.');
      const found = await findPageArticles(url, timeZone, options.client);
      return found.kind === 'articles' ? write(found.articles, url) : refuse(found.reason);
    },
    async addText(text) {
      if (text.length > MAX_BYTES) return refuse(TOO_LARGE);
      const [first = '', ...rest] = text.trim().split('\n');
      const body = rest.join('\n').trim();
      if (first === '')
        return refuse('Erwartet wird ein Text, dessen erste Zeile die Überschrift ist, gekommen ist keiner.');
      const title = first.length > 200 ? `${first.slice(0, 199)}…` : first;
      const article = {
        title,
        text: body === '' ? first : body,
        publishedAt: null,
        source: null,
        url: null,
        language: 'de',
      };
      return write([article], text);
    },
    async addFile(name, bytes) {
      if (bytes.length > MAX_BYTES) return refuse(TOO_LARGE);
      const { name: base, ext } = path.parse(path.basename(name));
      const mark = createHash('sha1').update(bytes).digest('hex').slice(0, 8);
      const place = path.join(folder, ADDED, `${fileSlug(base, 60) || 'datei'}-${mark}${ext.toLowerCase()}`);
      await writeWhole(place, bytes);
      const { articles, problems } = await readArchiveFile(place, diskFiles, {
        maxArticleBytes: MAX_BYTES,
        timeZone,
      });
      if (articles.length === 0) {
        await rm(place, { force: true });
        return refuse((problems[0]?.sentence ?? 'Gefunden wurde kein Artikel.').replace(place, name));
      }
      const titles = articles.map(({ article }) => article.title);
      await note('added', titles, [place]);
      return { kind: 'done', titles };
    },
    async remove(articleId, file) {
      if (file === null) return refuse(`Erwartet wird die Kennung eines Artikels, „${articleId}“ ist keine.`);
      const { articles } = await readArchiveFile(file, diskFiles, { maxArticleBytes: MAX_BYTES, timeZone });
      if (articles.length !== 1)
        return refuse(
          `„${articleId}“ steht in ${file} mit ${articles.length - 1} anderen: Die Zeile dort löschen.`,
        );
      const titles = articles.map(({ article }) => article.title);
      const change = await note('removed', titles, [file]);
      await moveAll(change, 'place', 'trash');
      return { kind: 'done', titles };
    },
    async undo() {
      const known = await readChanges();
      const last = known.at(-1);
      if (!last || clock() - Date.parse(last.at) > UNDO)
        return refuse('Erwartet wird eine Änderung der letzten 24 Stunden, gefunden wurde keine.');
      await (last.kind === 'removed' ? moveAll(last, 'trash', 'place') : moveAll(last, 'place', 'trash'));
      await writeWhole(log, JSON.stringify(known.slice(0, -1)));
      return { kind: 'done', titles: last.titles };
    },
  };
}

const refuse = (reason: string): Edited => ({ kind: 'refused', reason });

/** A file that is not there any more was taken out by hand meanwhile. */
async function moveAll({ files }: Change, from: 'place' | 'trash', to: 'place' | 'trash'): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(file[to]), { recursive: true });
    await rename(file[from], file[to]).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return;
      // Another disk: the folder of the articles and that of the data may lie on two.
      if (error.code !== 'EXDEV') throw error;
      await writeWhole(file[to], await readFile(file[from]));
      await rm(file[from]);
    });
  }
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
