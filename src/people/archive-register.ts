import { surnameOf } from './given-name.ts';
import type { NamedPerson } from './named-person.ts';

/** Somebody named in full, where and when. */
export interface Sighting extends NamedPerson {
  /** Id of the article. */
  readonly article: string;
  /** Of its publication, in days since 1970; null where nobody knows. */
  readonly day: number | null;
}

/** An article as the register knows it; without sightings where it is older than what is held. */
interface Learned {
  readonly day: number;
  readonly sightings: readonly Sighting[];
}

/** About what one takes, with its places in the lists; names and roles are kept once for all who share them. */
const BYTES_A_SIGHTING = 260;

/** The place of articles whose day nobody knows: before all others. */
const UNDATED = Number.NEGATIVE_INFINITY;

/**
 * Who is named in full in which article of an archive, and when. It holds so many bytes: of a larger archive the latest days, the
 * same ones whatever order the articles come in.
 */
export class ArchiveRegister {
  readonly #most: number;
  readonly #articles = new Map<string, Learned>();
  readonly #bySurname = new Map<string, Set<Sighting>>();
  readonly #byDay = new Map<number, Set<string>>();
  readonly #words = new Map<string, string>();
  #count = 0;
  /** The first day that is held. */
  #since = UNDATED;

  /** @param bytes how much it may hold */
  constructor(bytes: number) {
    this.#most = Math.floor(bytes / BYTES_A_SIGHTING);
  }

  /** How many articles it was told of. */
  get size(): number {
    return this.#articles.size;
  }

  has(articleId: string): boolean {
    return this.#articles.has(articleId);
  }

  /** @param publishedAt ISO day, null where nobody knows */
  learn(articleId: string, publishedAt: string | null, named: readonly NamedPerson[]): void {
    this.forget(articleId);
    const known = publishedAt === null ? null : dayOf(publishedAt);
    const day = known ?? UNDATED;
    const sightings =
      day < this.#since
        ? []
        : named.map((person) => ({ ...this.#shared(person), article: articleId, day: known }));
    this.#articles.set(articleId, { day, sightings });
    for (const sighting of sightings) {
      const surname = surnameOf(sighting.name);
      this.#bySurname.set(surname, (this.#bySurname.get(surname) ?? new Set()).add(sighting));
    }
    if (sightings.length > 0) this.#byDay.set(day, (this.#byDay.get(day) ?? new Set()).add(articleId));
    this.#count += sightings.length;
    while (this.#count > this.#most) this.#dropOldest();
  }

  forget(articleId: string): void {
    const learned = this.#articles.get(articleId);
    if (learned === undefined) return;
    this.#articles.delete(articleId);
    this.#byDay.get(learned.day)?.delete(articleId);
    this.#drop(learned);
  }

  /**
   * Everybody of a surname who is named within so many days of one, or at a time that nobody knows, in the order of the articles.
   * @returns null where the register does not reach so far back: then nobody knows who else there was
   */
  near(surname: string, day: number, days: number): readonly Sighting[] | null {
    if (day - days < this.#since) return null;
    return inOrder([...(this.#bySurname.get(surname) ?? [])].filter((one) => isNear(one, day, days)));
  }

  /** The same of all surnames, of those whose roles or name pass; goes through all that is held. */
  allNear(day: number, days: number, passes: (one: Sighting) => boolean): readonly Sighting[] | null {
    if (day - days < this.#since) return null;
    const found: Sighting[] = [];
    for (const sightings of this.#bySurname.values())
      for (const one of sightings) if (isNear(one, day, days) && passes(one)) found.push(one);
    return inOrder(found);
  }

  #dropOldest(): void {
    const oldest = Math.min(...this.#byDay.keys());
    for (const id of this.#byDay.get(oldest) ?? []) {
      const learned = this.#articles.get(id);
      if (learned === undefined) continue;
      this.#drop(learned);
      this.#articles.set(id, { ...learned, sightings: [] });
    }
    this.#byDay.delete(oldest);
    this.#since = oldest === UNDATED ? Number.MIN_SAFE_INTEGER : oldest + 1;
  }

  #drop({ sightings }: Learned): void {
    for (const sighting of sightings) {
      const surname = surnameOf(sighting.name);
      const same = this.#bySurname.get(surname);
      same?.delete(sighting);
      if (same?.size === 0) this.#bySurname.delete(surname);
    }
    this.#count -= sightings.length;
  }

  #shared({ name, roles, gender, affiliations }: NamedPerson): NamedPerson {
    return {
      name: this.#share(name),
      roles: roles.map((role) => this.#share(role)),
      gender,
      affiliations: affiliations.map((body) => this.#share(body)),
    };
  }

  #share(word: string): string {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    // What went with its articles is not worth counting, and all of it together is soon there again.
    if (this.#words.size > this.#most) this.#words.clear();
    this.#words.set(word, word);
    return word;
  }
}

/** @returns null for what is no day of the calendar */
export function dayOf(date: string): number | null {
  const milliseconds = Date.parse(date.slice(0, ISO_DAY));
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / A_DAY);
}

const ISO_DAY = '2024-09-07'.length;
const A_DAY = 86_400_000;

const isNear = ({ day: own }: Sighting, day: number, days: number): boolean =>
  own === null || Math.abs(own - day) <= days;

const inOrder = (sightings: readonly Sighting[]): readonly Sighting[] =>
  sightings.toSorted((left, right) => compare(left.article, right.article) || compare(left.name, right.name));

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
