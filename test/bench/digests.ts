import type { AnswerStatement } from '../../src/answer/answer.ts';
import { createDigestArchive } from '../../src/app/create-digest-archive.ts';
import type { Article } from '../../src/article/article.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { createDigest } from '../../src/digest/create-digest.ts';
import type { Digest, DigestItem } from '../../src/digest/digest.ts';
import type { Seen } from '../../src/digest/seen.ts';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import type { Topic } from '../../src/storage/subscription-store.ts';
import { testReader } from '../reading/test-reader.ts';
import { readArticles } from '../train/open-archives.ts';
import { createRandom, numberOption } from './shared-random.ts';

const TOPICS = ['Maskenpflicht', 'Kommt eine Impfpflicht?', 'Kurzarbeit'];
const READ_ALOUD = 30;

interface Post {
  readonly day: string;
  readonly digest: Digest;
}

/**
 * What channels would have read if the press archive had come in day by day: posts, their sizes and kinds, thirty items drawn to be
 * read aloud, and the fullest posts.
 *
 *     npm run bench -- digests --seed=1
 */
export async function bench(print: (line: string) => void): Promise<void> {
  const days = groupByDay(await readArticles('press'));
  const corpus = createCorpus(testReader, new InvertedIndex());
  const topics = TOPICS.map((text) => ({ topic: { kind: 'question', text } as const, posts: [] as Post[] }));
  const seen = new Map<string, Seen>();
  for (const [day, articles] of days) {
    for (const article of articles) corpus.add(article);
    for (const { topic, posts } of topics) posts.push({ day, digest: await post(topic, corpus, seen, day) });
  }
  for (const { topic, posts } of topics) tellTopic(topic, posts, print);
}

/** The days of the archive in their order, with what came on each; what has no day came first. */
function groupByDay(articles: readonly Article[]): readonly (readonly [string, readonly Article[]])[] {
  const days = new Map<string, Article[]>();
  for (const article of articles) {
    const day = article.publishedAt?.slice(0, 10) ?? '';
    const of = days.get(day) ?? [];
    of.push(article);
    days.set(day, of);
  }
  return [...days].toSorted(([left], [right]) => (left < right ? -1 : 1));
}

async function post(topic: Topic, corpus: Corpus, seen: Map<string, Seen>, day: string): Promise<Digest> {
  const archive = createDigestArchive(corpus);
  const created = await createDigest(topic, seen.get(topic.text) ?? null, archive, `${day}T18:00:00Z`);
  seen.set(topic.text, created.seen);
  return created.digest;
}

function tellTopic(topic: Topic, posts: readonly Post[], print: (line: string) => void): void {
  const filled = posts.filter(({ digest }) => digest.items.length > 0);
  const items = filled.flatMap(({ day, digest }) => digest.items.map((item) => ({ day, item })));
  const kinds = new Map<string, number>();
  for (const { item } of items) kinds.set(item.kind, (kinds.get(item.kind) ?? 0) + 1);
  const largest = Math.max(0, ...filled.map(({ digest }) => digest.items.length));
  print(`\n### ${topic.text}\n`);
  print(
    `${posts.length} days, ${filled.length} posts, ${items.length} items, at most ${largest} in a post; ` +
      `left out ${filled.reduce((sum, { digest }) => sum + digest.left, 0)}, repeated ${posts.reduce((sum, { digest }) => sum + digest.repeated, 0)}; ` +
      [...kinds].map(([kind, of]) => `${kind} ${of}`).join(', '),
  );
  const random = createRandom(numberOption('seed', 1));
  const drawn = items
    .map((entry) => ({ entry, place: random() }))
    .toSorted((left, right) => left.place - right.place)
    .slice(0, READ_ALOUD);
  for (const { entry } of drawn) print(`- ${entry.day} ${tellItem(entry.item)}`);
  const [fullest] = filled.toSorted((left, right) => weightOf(right) - weightOf(left));
  if (fullest === undefined) return;
  print(`\nThe fullest post, ${fullest.day}:`);
  for (const item of fullest.digest.items) print(`- ${tellItem(item)}`);
}

const weightOf = ({ digest }: Post): number => digest.items.length + digest.left;

function tellItem(item: DigestItem): string {
  switch (item.kind) {
    case 'changed':
      return `changed: ${tell(item.change.from.statement)} → ${tell(item.change.to.statement)}`;
    case 'contradicted':
      return `contradicted: ${tell(item.contradiction.affirming)} | ${tell(item.contradiction.denying)}`;
    case 'new':
      return `${item.position ?? '-'}: ${tell(item.statement)}`;
    default:
      return `${item.kind}: ${item.was.title}`;
  }
}

const tell = ({ speaker, date, text }: AnswerStatement): string =>
  `${speaker ?? 'nobody'} (${date ?? 'undated'}): ${text.replace(/\s+/g, ' ')}`;
