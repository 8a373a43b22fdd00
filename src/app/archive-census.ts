import type { Corpus } from '../corpus/corpus.ts';
import { createNameDirectory } from './name-directory.ts';

/** What an article adds to the names and counts. */
interface Counted {
  readonly source: string | null;
  /** The speakers of its statements, null for one without a name; null until they have been found. */
  readonly speakers: readonly (string | null)[] | null;
}

/** The names and numbers of an archive, each article counted as it was when it was counted last. */
export class ArchiveCensus {
  readonly speakers = createNameDirectory();
  readonly sources = createNameDirectory();
  /** How many of the articles whose statements were counted. */
  statements = 0;
  /** In how many of the articles they were counted. */
  read = 0;
  readonly #corpus: Corpus;
  readonly #counted = new Map<string, Counted>();

  /** Counts the articles that the corpus has, without their statements. */
  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    for (const { id } of corpus.heads()) this.count(id, false);
  }

  forget(id: string): void {
    const old = this.#counted.get(id);
    if (!old) return;
    this.#counted.delete(id);
    if (old.source !== null) this.sources.discount(old.source);
    for (const name of old.speakers ?? []) if (name !== null) this.speakers.discount(name);
    this.statements -= old.speakers?.length ?? 0;
    if (old.speakers !== null) this.read -= 1;
  }

  /** Counts an article anew; one that the corpus does not have any more is forgotten. */
  count(id: string, withStatements: boolean): void {
    this.forget(id);
    const head = this.#corpus.head(id);
    if (!head) return;
    const names = withStatements
      ? this.#corpus.statements(id).map(({ speaker }) => speaker?.name ?? null)
      : null;
    this.#counted.set(id, { source: head.source, speakers: names });
    if (head.source !== null) this.sources.count(head.source);
    for (const name of names ?? []) if (name !== null) this.speakers.count(name);
    this.statements += names?.length ?? 0;
    if (names !== null) this.read += 1;
  }
}
