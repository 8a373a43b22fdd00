import type { ArchivePicture, PictureChange, PicturedFile } from '../article/archive-picture.ts';
import type { Article } from '../article/article.ts';
import type { ArticleHead, ArticleShelf, ShelvedArticle } from '../corpus/article-shelf.ts';
import type { Findings, FoundAnew } from '../corpus/findings.ts';
import { createMemoryShelf } from '../corpus/memory-shelf.ts';
import type { Span } from '../language/span.ts';
import type { ShelfBatch, ShelfFile, ShelfRow, ShelvedFile } from '../storage/shelf-file.ts';
import { openShelfFile } from '../storage/sqlite/open-shelf-file.ts';
import type { Program } from './read-program.ts';

/** The articles of an archive on this machine's disk, with the picture of the files they came from. */
export interface KeptShelf extends ArticleShelf {
  /** Every article that is part of the archive, one after the other; nothing is put meanwhile. */
  entries(): Iterable<ShelvedArticle>;
  picture(): ArchivePicture;
  /** Writes the picture down, behind the articles it speaks of. */
  keepPicture(change: PictureChange): void;
  /** Writes what waits to be written. */
  flush(): void;
}

export interface ShelfOptions {
  /** Names what finds statements and people: those of another program are found anew. */
  readonly program: string;
  /** Milliseconds, as `Date.now`. */
  readonly clock: () => number;
  /** Told at most once a minute what is wrong with the file. */
  readonly onTrouble: (error: unknown) => void;
}

/**
 * The shelf in a file, or one in memory where none can be made.
 * @param onProgress told in a sentence what is wrong with the file
 */
export function openKeptShelf(
  file: string,
  { analysis, extraction }: Program,
  onProgress: (line: string) => void,
): KeptShelf {
  const onTrouble = (error: unknown) => onProgress(`${NOT_WRITTEN} ${sentenceOf(error)}`);
  try {
    return openShelf(openShelfFile(file, analysis), { program: extraction, clock: Date.now, onTrouble });
  } catch (error) {
    onProgress(`${NOT_KEPT} ${sentenceOf(error)}`);
    return {
      ...createMemoryShelf(),
      entries: () => [],
      picture: () => new Map(),
      keepPicture: () => {},
      flush: () => {},
    };
  }
}

const NOT_KEPT =
  'Die Artikel bleiben im Speicher, und der nächste Start liest sie neu: Die Datei für sie lässt sich nicht anlegen.';
const NOT_WRITTEN = 'Die Datei der Artikel lässt sich nicht lesen oder schreiben.';

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** So many articles or statements wait at most until they are written together, and so many milliseconds. */
const TOGETHER = 64;
const SOON = 50;
const RETRY = 5000;
const TELL_EVERY = 60_000;

/**
 * A shelf over a local file. What is written waits a moment, to be written with others; what the disk does not take stays in
 * memory, is answered from there and tried again.
 */
export function openShelf(file: ShelfFile, options: ShelfOptions): KeptShelf {
  return new WaitingShelf(file, options);
}

class WaitingShelf implements KeptShelf {
  readonly #file: ShelfFile;
  readonly #options: ShelfOptions;
  #articles = new Map<string, { readonly row: ShelfRow; readonly article: Article }>();
  #findings = new Map<string, FoundAnew>();
  #dropped = new Set<string>();
  #files = new Map<string, ShelvedFile | null>();
  #timer: NodeJS.Timeout | null = null;
  #refusedAt = Number.NEGATIVE_INFINITY;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(file: ShelfFile, options: ShelfOptions) {
    this.#file = file;
    this.#options = options;
  }

  *entries(): Generator<ShelvedArticle> {
    try {
      for (const { hash, id, fingerprint, publishedAt, source, passages, readBy } of this.#file.rows())
        yield {
          head: { id, hash, fingerprint, publishedAt, source },
          passages: parseSpans(passages),
          hasStatements: readBy === this.#options.program,
        };
    } catch (error) {
      this.#tell(error);
    }
  }

  picture(): ArchivePicture {
    const files = this.#try(() => this.#file.files(), new Map<string, ShelvedFile>());
    return new Map([...files].map(([file, shelved]) => [file, parseFile(shelved)]));
  }

  article(hash: string): Article | null {
    return this.#articles.get(hash)?.article ?? this.#try(() => this.#file.article(hash), null);
  }

  findings(hash: string): Findings | null {
    const waiting = this.#findings.get(hash);
    if (waiting !== undefined) return waiting;
    const written = this.#try(() => this.#file.statements(hash, this.#options.program), null);
    return written === null ? null : (JSON.parse(written) as Findings);
  }

  put({ hash, id, fingerprint, publishedAt, source }: ArticleHead, article: Article, spans: readonly Span[]) {
    const row = { hash, id, fingerprint, publishedAt, source, passages: renderSpans(spans) };
    this.#articles.set(hash, { row, article });
    this.#dropped.delete(hash);
    this.#soon();
  }

  words(hash: string): string | null {
    const waiting = this.#findings.get(hash);
    return waiting === undefined
      ? this.#try(() => this.#file.words(hash, this.#options.program), null)
      : waiting.words;
  }

  putFindings(hash: string, findings: FoundAnew): void {
    this.#findings.set(hash, findings);
    this.#soon();
  }

  drop(hash: string): void {
    this.#articles.delete(hash);
    this.#findings.delete(hash);
    this.#dropped.add(hash);
    this.#soon();
  }

  keepPicture(change: PictureChange): void {
    for (const [file, pictured] of change) this.#files.set(file, pictured && renderFile(pictured));
    if (change.size > 0) this.#soon();
  }

  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#waiting() === 0 && this.#dropped.size === 0 && this.#files.size === 0) return;
    const now = this.#options.clock();
    try {
      this.#file.write(this.#batch(), now);
      this.#articles = new Map();
      this.#findings = new Map();
      this.#dropped = new Set();
      this.#files = new Map();
    } catch (error) {
      this.#refusedAt = now;
      this.#tell(error);
      // Findings can be found again, and there may be many of them.
      this.#findings = new Map();
      this.#soon();
    }
  }

  #batch(): ShelfBatch {
    const { program } = this.#options;
    return {
      articles: [...this.#articles.values()],
      statements: [...this.#findings].map(([hash, { words, ...findings }]) => ({
        ...{ hash, program, words },
        statements: JSON.stringify(findings),
      })),
      dropped: [...this.#dropped],
      files: this.#files,
    };
  }

  #waiting(): number {
    return this.#articles.size + this.#findings.size;
  }

  #soon(): void {
    const isRefused = this.#options.clock() - this.#refusedAt < RETRY;
    if (this.#waiting() >= TOGETHER && !isRefused) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), isRefused ? RETRY : SOON).unref();
  }

  #try<Value>(read: () => Value, otherwise: Value): Value {
    try {
      return read();
    } catch (error) {
      this.#tell(error);
      return otherwise;
    }
  }

  #tell(error: unknown): void {
    const now = this.#options.clock();
    if (now - this.#toldAt < TELL_EVERY) return;
    this.#toldAt = now;
    this.#options.onTrouble(error);
  }
}

const renderSpans = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${start} ${end}`).join(' ');

function parseSpans(written: string): readonly Span[] {
  if (written === '') return [];
  const numbers = written.split(' ');
  const spans: Span[] = [];
  for (let at = 0; at < numbers.length; at += 2)
    spans.push({ start: Number(numbers[at]), end: Number(numbers[at + 1]) });
  return spans;
}

const renderFile = ({ version, content, articles, problems }: PicturedFile): ShelvedFile => ({
  ...{ version, content },
  articles: JSON.stringify(articles.map(({ id, hash, line }) => [id, hash, line])),
  problems: JSON.stringify(problems),
});

function parseFile({ version, content, articles, problems }: ShelvedFile): PicturedFile {
  const rows = JSON.parse(articles) as readonly [string, string, number][];
  return {
    ...{ version, content },
    articles: rows.map(([id, hash, line]) => ({ id, hash, line })),
    problems: JSON.parse(problems) as PicturedFile['problems'],
  };
}
