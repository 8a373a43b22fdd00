import type { Article } from '../article/article.ts';
import { createVocabulary } from '../language/create-vocabulary.ts';
import type { Dictionary } from '../language/dictionary.ts';
import { findSentences } from '../language/find-sentences.ts';
import type { Vocabulary } from '../language/form.ts';
import { parseSentence } from '../language/parse-sentence.ts';
import { readSentence } from '../language/proposition/find-propositions.ts';
import type { SentenceReading } from '../language/proposition/proposition.ts';
import type { MemoryBudget } from '../memory/memory-budget.ts';
import { ArticleReading } from './article-reading.ts';
import type { Reading } from './reading.ts';

/**
 * Reads German. It is made once, near `main`, and owns the dictionary and all that is remembered of words; whoever holds
 * a reading needs neither.
 */
export interface Reader {
  readonly vocabulary: Vocabulary;
  /** The reading of an article; nothing is read before it is asked for. Who asks again gets a new one: the corpus keeps it. */
  readArticle(article: Article): Reading;
  /** The first sentence of a text, of a question mostly, as propositions; null for a text without words. */
  readSentence(text: string): SentenceReading | null;
}

/** @param memory what it and all who work with its words may keep */
export function createReader(dictionary: Dictionary, memory?: MemoryBudget): Reader {
  const vocabulary = createVocabulary(dictionary, memory);
  return {
    vocabulary,
    readArticle: (article) => new ArticleReading(article, vocabulary),
    readSentence(text) {
      const [sentence] = findSentences(text);
      return sentence === undefined ? null : readSentence(parseSentence(sentence, vocabulary), text);
    },
  };
}
