import type { Article } from '../article/article.ts';
import type { AnalysedArticle } from '../corpus/analyse-article.ts';
import type { Workshop } from './workshop.ts';

/** So much is done on the first thread before others are started: a small archive needs none. */
const FEW = 100;
/** Whatever is as long as no article is for other threads, which can be ended, in letters. */
const LONG = 200_000;

interface Job {
  readonly articles: readonly Article[];
  readonly withStatements: boolean;
  readonly done: (analysed: Promise<readonly (AnalysedArticle | null)[]>) => void;
}

/**
 * A workshop that does its part while an archive is read for the first time, a small one alone and a large one beside other threads, so
 * that there is one at work for each core; from `begin` on the others do everything, because somebody waits for answers then.
 * @param own let go when it begins, with all that it remembers
 */
export function createSharingWorkshop(own: Workshop, other: Workshop): Workshop & { begin(): void } {
  return new SharingWorkshop(own, other);
}

class SharingWorkshop implements Workshop {
  readonly hands: number;
  readonly #other: Workshop;
  #own: Workshop | null;
  /** Files and articles that are left until others are started. */
  #files = FEW;
  #articles = FEW;
  readonly #queue: Job[] = [];
  #isBusy = false;
  /** How many jobs the others have. */
  #away = 0;

  constructor(own: Workshop, other: Workshop) {
    this.hands = other.hands;
    this.#other = other;
    this.#own = own;
  }

  begin(): void {
    this.#own = null;
  }

  read(file: string) {
    this.#files -= 1;
    return (this.#files < 0 ? this.#other : (this.#own ?? this.#other)).read(file);
  }

  analyse(articles: readonly Article[], withStatements: boolean) {
    if (this.#own === null || articles.some(({ text }) => text.length > LONG))
      return this.#other.analyse(articles, withStatements);
    return new Promise<readonly (AnalysedArticle | null)[]>((done) => {
      this.#queue.push({ articles, withStatements, done });
      this.#share();
    });
  }

  extract(articles: readonly Article[]) {
    return (this.#own ?? this.#other).extract(articles);
  }

  sequences(articles: readonly Article[]) {
    return (this.#own ?? this.#other).sequences(articles);
  }

  close() {
    return this.#other.close();
  }

  /** Gives what waits to whoever is free. */
  #share(): void {
    const own = this.#own ?? this.#other;
    if (!this.#isBusy)
      this.#give(own, (isBusy) => {
        this.#isBusy = isBusy;
      });
    while (this.#articles < 0 && this.#away < this.hands - 1 && this.#queue.length > 0)
      this.#give(this.#other, (isAway) => {
        this.#away += isAway ? 1 : -1;
      });
  }

  #give(to: Workshop, mark: (isAtWork: boolean) => void): void {
    const job = this.#queue.shift();
    if (job === undefined) return;
    mark(true);
    this.#articles -= job.articles.length;
    const analysed = to.analyse(job.articles, job.withStatements).finally(() => {
      mark(false);
      this.#share();
    });
    job.done(analysed);
  }
}
