import type { Article } from './article.ts';

/**
 * A text as the hashes of its runs of words; of a long one only every so many, the same ones in every text. So two texts
 * can be compared without their words, also where one is a part of the other: the share of hashes they have in common is
 * an estimate of the share of runs (FracMinHash; Broder 1997, On the resemblance and containment of documents).
 */
export interface Sketch {
  readonly hashes: ReadonlySet<number>;
  /** Whether only the smallest quarter of all hashes is kept. */
  readonly isThinned: boolean;
}

/** Words of a run. Shorter ones are shared by chance, longer ones broken by every edit. */
const RUN = 4;
/** Of a text with more words than this, one run in four is kept. */
const LONG = 400;
const KEPT_OF_LONG = 2 ** 30;
/** Fewer hashes prove nothing. */
const FEWEST = 12;
/** Of copies, cut to half, edited here and there or with a new beginning, more than this share of the shorter one is common. */
const COMMON = 0.5;
/** One paper prints a story once; what its articles have in common is the end of a series, a newsletter, last month's figures. */
const COMMON_IN_ONE_PAPER = 0.75;
/** An agency's story is printed within days; what is the same later is mostly an explanation that is printed again. */
const COMMON_LATER = 0.9;
const DAYS = 4;

const WORD = /[\p{L}\p{N}]+/gu;

export function sketchOf(text: string): Sketch {
  const words = text.toLowerCase().match(WORD) ?? [];
  const isLong = words.length > LONG;
  const hashes = new Set<number>();
  const own = words.map(hashWord);
  for (let at = 0; at + RUN <= own.length; at += 1) {
    let hash = 0;
    for (let next = 0; next < RUN; next += 1) hash = Math.imul(hash, 0x9e3779b1) + (own[at + next] ?? 0);
    const mixed = mix(hash);
    if (!isLong || mixed < KEPT_OF_LONG) hashes.add(mixed);
  }
  return { hashes, isThinned: isLong };
}

/** How much of the shorter text stands in the longer one, from 0 to 1; 0 where there is too little to tell. */
export function containment(left: Sketch, right: Sketch): number {
  const [a, b] = [comparable(left, right), comparable(right, left)];
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < FEWEST) return 0;
  let common = 0;
  for (const hash of small) if (large.has(hash)) common += 1;
  return common / small.size;
}

/** Whether two articles tell one story in nearly the same words: an agency's in two papers, mostly. */
export function areCopies(left: CopiedArticle, right: CopiedArticle): boolean {
  const needed = isLater(left, right)
    ? COMMON_LATER
    : left.source !== null && left.source === right.source
      ? COMMON_IN_ONE_PAPER
      : COMMON;
  return containment(articleSketch(left), articleSketch(right)) >= needed;
}

/** What of an article tells whether it is a copy. */
export type CopiedArticle = Pick<Article, 'text' | 'source' | 'publishedAt'>;

function isLater(left: CopiedArticle, right: CopiedArticle): boolean {
  if (left.publishedAt === null || right.publishedAt === null) return false;
  return Math.abs(Date.parse(left.publishedAt) - Date.parse(right.publishedAt)) > DAYS * 86_400_000;
}

const sketches = new WeakMap<object, Sketch>();

/** Made once for each article. */
function articleSketch(article: CopiedArticle): Sketch {
  const known = sketches.get(article) ?? sketchOf(article.text);
  sketches.set(article, known);
  return known;
}

/** Of a short text beside a long one only what the long one would have kept. */
function comparable({ hashes, isThinned }: Sketch, other: Sketch): ReadonlySet<number> {
  if (isThinned || !other.isThinned) return hashes;
  return new Set([...hashes].filter((hash) => hash < KEPT_OF_LONG));
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Spreads the bits (the finaliser of MurmurHash3), as a number without sign. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
