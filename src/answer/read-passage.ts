import type { Article } from '../article/article.ts';
import type { Passage } from '../article/passage.ts';
import type { Dictionary } from '../language/dictionary.ts';
import { findSentences } from '../language/find-sentences.ts';
import { readSentence } from '../language/proposition/find-propositions.ts';
import type { SentenceReading } from '../language/proposition/proposition.ts';

const passages = new WeakMap<Passage, readonly SentenceReading[]>();
const titles = new WeakMap<Article, readonly SentenceReading[]>();

/** The sentences of a passage as propositions; kept as long as the corpus keeps the passage. */
export function readPassage(
  article: Article,
  passage: Passage,
  dictionary: Dictionary,
): readonly SentenceReading[] {
  let readings = passages.get(passage);
  if (readings === undefined) {
    readings = findSentences(article.text, passage.start, passage.end).map((sentence) =>
      readSentence(sentence, dictionary),
    );
    passages.set(passage, readings);
  }
  return readings;
}

/** The article's title as propositions; its offsets count in the title. */
export function readTitle(article: Article, dictionary: Dictionary): readonly SentenceReading[] {
  let readings = titles.get(article);
  if (readings === undefined) {
    readings = findSentences(article.title).map((sentence) => readSentence(sentence, dictionary));
    titles.set(article, readings);
  }
  return readings;
}
