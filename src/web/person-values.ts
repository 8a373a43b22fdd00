import type { AnswerStatement } from '../answer/answer.ts';
import type { PageArchive } from './page-archive.ts';

/** A topic of what somebody said: a term of the index with its most frequent form. */
export interface PersonTopic {
  readonly term: string;
  readonly word: string;
  readonly count: number;
}

export interface PersonValues {
  readonly name: string;
  /** The roles the articles name, the most frequent first. */
  readonly roles: readonly string[];
  readonly topics: readonly PersonTopic[];
  /** The topic the page is narrowed down to, or null. */
  readonly topic: string | null;
  /** The newest first. */
  readonly statements: readonly AnswerStatement[];
  /** Counted from 0. */
  readonly page: number;
  readonly pages: number;
}

/** Articles whose statements are read for one page; a page of work, whoever is asked for. */
export const ARTICLES_ON_PAGE = 12;
const MOST_STATEMENTS = 40;
const MOST_ROLES = 4;
const MOST_TOPICS = 12;
/** What was said once is no topic. */
const LEAST_STATEMENTS = 2;

/**
 * What somebody said, by topic and time, a page of articles at a time.
 * @returns null where nobody of this name speaks, or there is no such page
 */
export function readPerson(
  name: string,
  topic: string | null,
  page: number,
  archive: PageArchive,
): PersonValues | null {
  const articles = archive.appearances(name);
  const pages = Math.ceil(articles.length / ARTICLES_ON_PAGE);
  if (page >= pages) return null;
  const all = articles
    .slice(page * ARTICLES_ON_PAGE, (page + 1) * ARTICLES_ON_PAGE)
    .flatMap((id) => archive.statements(id).filter(({ speaker }) => speaker === name));
  const terms = new Map(all.map((statement) => [statement, archive.topics(statement.text)]));
  const statements = all
    .filter((statement) => topic === null || terms.get(statement)?.some(({ term }) => term === topic))
    .toSorted(byTime);
  return {
    name,
    roles: mostFrequent(all.flatMap(({ role }) => role ?? [])).slice(0, MOST_ROLES),
    topics: findTopics([...terms.values()], name),
    topic,
    statements: statements.slice(0, MOST_STATEMENTS),
    page,
    pages,
  };
}

/** The newest first; without a date last, in the order of the text. */
function byTime(a: AnswerStatement, b: AnswerStatement): number {
  const [left, right] = [a.date ?? a.publishedAt ?? '', b.date ?? b.publishedAt ?? ''];
  return left < right ? 1 : left > right ? -1 : 0;
}

function findTopics(statements: readonly (readonly { term: string; word: string }[])[], name: string) {
  const own = new Set(name.toLowerCase().split(/\s+/));
  const counts = new Map<string, { words: string[]; count: number }>();
  for (const topics of statements)
    for (const [term, word] of new Map(topics.map(({ term: key, word: form }) => [key, form]))) {
      if (own.has(word.toLowerCase())) continue;
      const known = counts.get(term) ?? { words: [], count: 0 };
      counts.set(term, { words: [...known.words, word], count: known.count + 1 });
    }
  return [...counts]
    .map(([term, { words, count }]) => ({ term, word: mostFrequent(words)[0] ?? term, count }))
    .filter(({ count }) => count >= LEAST_STATEMENTS)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_TOPICS);
}

function mostFrequent(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
