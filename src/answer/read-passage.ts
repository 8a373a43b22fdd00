import type { Article } from '../article/article.ts';
import type { Passage } from '../article/passage.ts';
import type { Dictionary } from '../language/dictionary.ts';
import { findSentences } from '../language/find-sentences.ts';
import { readSentence } from '../language/proposition/find-propositions.ts';
import type { SentenceReading } from '../language/proposition/proposition.ts';
import { RecentCache } from '../language/recent-cache.ts';
import { freeQuantities } from './free-quantities.ts';
import { joinAsides } from './join-asides.ts';
import { liftObjects } from './lift-objects.ts';

/** A reading is some fifty times as large as its text: only those of the last questions are kept. */
const KEPT = 1000;

const passages = new RecentCache<Passage, readonly SentenceReading[]>(KEPT);
const titles = new RecentCache<Article, readonly SentenceReading[]>(KEPT);

/** The sentences of a passage as propositions. */
export function readPassage(
  article: Article,
  passage: Passage,
  dictionary: Dictionary,
): readonly SentenceReading[] {
  return passages.get(passage, () =>
    findSentences(article.text, passage.start, passage.end).map((sentence) =>
      liftObjects(
        freeQuantities(
          joinAsides(readSentence(sentence, article.text, dictionary), article.text, dictionary),
          article.text,
        ),
      ),
    ),
  );
}

/** The article's title as propositions; its offsets count in the title. */
export function readTitle(article: Article, dictionary: Dictionary): readonly SentenceReading[] {
  return titles.get(article, () =>
    findSentences(article.title).map((sentence) =>
      joinAsides(readSentence(sentence, article.title, dictionary), article.title, dictionary),
    ),
  );
}
