import { QuelleError } from '../../errors.ts';
import { RemoteMemory } from '../../memory/remote-memory.ts';
import type { Explanation, Hit, SharedIndex, WeightedTerm } from '../passage-index.ts';
import { mayBeWanted, type TermGuide } from '../term-guide.ts';
import type { KnownGroup, PostgresIndex } from './postgres-index.ts';
import { WriteSoon } from './write-soon.ts';

/** What is remembered of each kind of answer, in bytes, and about how many each takes. */
const KEPT = 2 ** 20;
const BYTES_A_NUMBER = 60;
const BYTES_A_TERM = 60;
const BYTES_A_HIT = 40;

/** Who is told what becomes of an index that lies elsewhere. */
export interface IndexWatch {
  /** It refuses: told at most once a minute. */
  troubled(error: QuelleError): void;
  /** It works again, after it was told to be in trouble. */
  healed(): void;
}

const TELL_EVERY = 60_000;

/**
 * The index in PostgreSQL for those who ask at once: what they ask for is fetched, and kept until the next change. What is added
 * or taken out is written soon, by itself; asking never writes. Failures are a QuelleError `index`.
 */
export class AwaitedIndex implements SharedIndex {
  readonly #index: PostgresIndex;
  readonly #watch: IndexWatch;
  readonly #ticks: () => number;
  readonly #writes: WriteSoon;
  readonly #frequencies = new RemoteMemory<number>(KEPT, () => BYTES_A_NUMBER);
  readonly #hits = new RemoteMemory<readonly Hit[]>(KEPT, ({ length }) => length * BYTES_A_HIT);
  readonly #scores = new RemoteMemory<readonly number[]>(KEPT, ({ length }) => length * BYTES_A_NUMBER);
  readonly #explanations = new RemoteMemory<Explanation>(KEPT, () => KEPT / 100);
  readonly #terms = new RemoteMemory<readonly string[]>(16 * KEPT, ({ length }) => length * BYTES_A_TERM);
  readonly #listeners: (() => void)[] = [];
  #passageCount = 0;
  #toldAt: number | null = null;
  #isTroubled = false;

  private constructor(index: PostgresIndex, watch: IndexWatch, ticks: () => number) {
    this.#index = index;
    this.#watch = watch;
    this.#ticks = ticks;
    this.#writes = new WriteSoon(() => this.#write());
  }

  /** @param ticks milliseconds that never go back */
  static async over(index: PostgresIndex, watch: IndexWatch, ticks: () => number): Promise<AwaitedIndex> {
    const awaited = new AwaitedIndex(index, watch, ticks);
    awaited.#passageCount = await index.passageCount;
    return awaited;
  }

  /** See `PostgresIndex.takeKnown`. */
  takeKnown(): readonly KnownGroup[] {
    return this.#index.takeKnown();
  }

  get passageCount(): number {
    return this.#passageCount;
  }

  add(terms: readonly WeightedTerm[]): number {
    return this.addGroup(crypto.randomUUID(), [terms]);
  }

  addGroup(name: string, passages: readonly (readonly WeightedTerm[])[]): number {
    const first = this.#index.addGroup(name, passages);
    this.#writes.soon();
    return first;
  }

  remove(passage: number): void {
    this.#index.removeGroup(passage);
    this.#writes.soon();
  }

  room(): Promise<void> | null {
    return this.#index.isFull ? this.#writes.done() : null;
  }

  /**
   * Writes down now what was added and taken out until now.
   * @throws QuelleError `index`; it is tried again by itself
   */
  flush(): Promise<void> {
    return this.#writes.now();
  }

  /**
   * Looks what other processes have done.
   * @returns names of groups that were taken out by somebody else
   * @throws QuelleError `index`
   */
  async refresh(): Promise<readonly string[]> {
    const { isChanged, lost } = await this.#told(() => this.#index.news());
    if (isChanged) await this.#changed();
    return lost;
  }

  /**
   * Takes out what nobody has any more: what has none of some names, and has been there for some hours.
   * @throws QuelleError `index`
   */
  keepOnly(names: readonly string[], hours: number): Promise<void> {
    return this.#told(() => this.#index.keepOnly(names, hours));
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  foresee(terms: readonly string[]): void {
    this.#frequencies.foresee(terms, (missing) => this.#countPassages(missing));
  }

  documentFrequency(term: string): number {
    return this.#frequencies.get(term, async () => (await this.#countPassages([term])).get(term) ?? 0);
  }

  search(query: readonly WeightedTerm[], limit: number): readonly Hit[] {
    return this.#hits.get(keyOf(query, limit), () => this.#told(() => this.#index.search(query, limit)));
  }

  scoreTogether(query: readonly WeightedTerm[], groups: readonly (readonly number[])[]): readonly number[] {
    return this.#scores.get(keyOf(query, groups.map(runsOf)), () =>
      this.#told(() => this.#index.scoreTogether(query, groups)),
    );
  }

  explain(query: readonly WeightedTerm[], passage: number): Explanation {
    return this.#explanations.get(keyOf(query, passage), () =>
      this.#told(() => this.#index.explain(query, passage)),
    );
  }

  terms(): Iterable<string> {
    return this.#terms.get('', () => this.#told(() => collect(this.#index.terms())));
  }

  *guidedTerms(guide: TermGuide): Iterable<string> {
    const wanted = this.#terms.get(`guide ${guide.name}`, () =>
      this.#told(() => collect(this.#index.guidedTerms(guide))),
    );
    // The guide has to be told the letters of the one that is given out.
    for (const term of wanted) if (mayBeWanted(term, guide)) yield term;
  }

  /** Ends the connections, after what was added is written down where it can be. */
  async close(): Promise<void> {
    this.#writes.stop();
    await this.#index.close().catch(() => {});
  }

  async #countPassages(terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { frequencies, passageCount } = await this.#told(() => this.#index.documentFrequencies(terms));
    this.#passageCount = passageCount;
    return frequencies;
  }

  async #write(): Promise<void> {
    if (await this.#told(() => this.#index.flush())) await this.#changed();
  }

  /** What was known is of the time before. */
  async #changed(): Promise<void> {
    for (const memory of [this.#frequencies, this.#hits, this.#scores, this.#explanations, this.#terms])
      memory.clear();
    await this.#countPassages([]).catch(() => {});
    for (const listener of this.#listeners) listener();
  }

  /** Does something, and tells the watch whether it could be done. */
  async #told<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      const result = await work();
      if (this.#isTroubled) this.#watch.healed();
      this.#isTroubled = false;
      return result;
    } catch (cause) {
      const sentence = cause instanceof QuelleError ? cause.message : String(cause);
      const error = new QuelleError('index', sentence, cause);
      const now = this.#ticks();
      if (this.#toldAt === null || now >= this.#toldAt + TELL_EVERY) {
        this.#toldAt = now;
        this.#isTroubled = true;
        this.#watch.troubled(error);
      }
      throw error;
    }
  }
}

const keyOf = (query: readonly WeightedTerm[], of: unknown): string =>
  JSON.stringify([query.map(({ term, weight }) => [term, weight]), of]);

/** Numbers that mostly follow each other, in few letters. */
function runsOf(numbers: readonly number[]): readonly number[] {
  const runs: number[] = [];
  let last = Number.NaN;
  for (const number of numbers) {
    if (number === last + 1) runs[runs.length - 1] = number;
    else runs.push(number, number);
    last = number;
  }
  return runs;
}

async function collect(terms: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const term of terms) all.push(term);
  return all;
}
