import { contentWords, foldWords } from './fold-words.ts';
import type { JudgedStatement, JudgedText } from './judged-question.ts';

const LEAST_COVERED = 0.6;
const LEAST_PART = 0.25;
const LONGEST = 60;
const MOST_TIMES = 3;

/** The leading digits of an article's id ("27237 - Titel (2006-05-22)" and "27237"); all of it in small letters without any. */
export const articleKey = (id: string): string => /^\d+/.exec(id.trim())?.[0] ?? id.trim().toLowerCase();

/** A text shown to the reader. */
export interface ShownText {
  readonly article: string;
  readonly words: readonly string[];
}

export const shownText = (article: string, text: string): ShownText => ({
  article: articleKey(article),
  words: foldWords(text),
});

interface GoldWords {
  readonly article: string;
  readonly words: readonly string[];
  readonly content: readonly string[];
  readonly sentence: string;
  readonly longest: number;
}
const known = new WeakMap<JudgedText, GoldWords>();

function wordsOf(gold: JudgedText): GoldWords {
  let found = known.get(gold);
  if (found === undefined) {
    const words = foldWords(gold.text);
    const sentence = foldWords(gold.sentence);
    found = {
      article: articleKey(gold.article),
      words,
      content: contentWords(words),
      sentence: ` ${sentence.join(' ')} `,
      longest: Math.max(LONGEST, MOST_TIMES * Math.max(sentence.length, words.length)),
    };
    known.set(gold, found);
  }
  return found;
}

/**
 * Whether a shown text is the judged one: it holds 60 % of its content words (all of fewer than three) without being three times
 * as long, or it is a part of the judged sentence with a quarter of its content.
 */
export function matchesText(shown: ShownText, judged: JudgedText): boolean {
  const gold = wordsOf(judged);
  if (gold.article !== shown.article || shown.words.length === 0 || gold.words.length === 0) return false;
  const share = countShared(shown.words, gold.content) / gold.content.length;
  const least = gold.content.length < 3 ? 1 : LEAST_COVERED;
  if (share >= least && shown.words.length <= gold.longest) return true;
  return (
    shown.words.length >= 4 && gold.sentence.includes(` ${shown.words.join(' ')} `) && share >= LEAST_PART
  );
}

export const matchesStatement = (shown: ShownText, gold: JudgedStatement): boolean =>
  matchesText(shown, gold) || gold.alts.some((alt) => matchesText(shown, alt));

function countShared(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    counts.set(word, count - 1);
  }
  return shared;
}

const ARTICLES: ReadonlySet<string> = new Set(['der', 'die', 'das', 'ein', 'eine', 'dem', 'den', 'des']);

function nameWords(name: string | null): readonly string[] {
  const words = foldWords(name);
  let first = 0;
  while (first < words.length - 1 && ARTICLES.has(words[first] ?? '')) first += 1;
  return words.slice(first);
}

const MOST_MORE_WORDS = 3;

/**
 * Whether a shown speaker is the judged one: equal to an alias, a person by the last name, an alias with at most three more words
 * around it; nobody where the source is unnamed.
 */
export function matchesSpeaker(shown: string | null, gold: JudgedStatement): boolean {
  const own = nameWords(shown);
  if (own.length === 0) return gold.speakerMayBeNull;
  const text = ` ${own.join(' ')} `;
  const full = nameWords(gold.speakerName);
  const aliases = gold.speakerAliases.map(nameWords).filter((words) => words.length > 0);
  const names = [full, nameWords(gold.speaker), ...aliases];
  if (names.some((words) => words.join(' ') === own.join(' '))) return true;
  return aliases.some((words) => {
    const last = words.at(-1) ?? '';
    const isName = full.includes(last) || words.length === 1;
    if (gold.speakerKind === 'person' && isName && own.includes(last)) return true;
    return text.includes(` ${words.join(' ')} `) && own.length <= words.length + MOST_MORE_WORDS;
  });
}
