import type { Passage } from '../../article/passage.ts';
import { findSentences } from '../../language/find-sentences.ts';
import type { Vocabulary } from '../../language/form.ts';
import { keptBy } from '../../language/kept.ts';
import { ownLetters } from '../../language/own-letters.ts';
import { RecentCache } from '../../memory/recent-cache.ts';
import type { MarkedSentence } from '../evidence/seen-sentence.ts';
import { findMarks, findWordMarks, findYears } from '../evidence/sentence-marks.ts';
import { TermNumbers } from '../evidence/term-numbers.ts';
import {
  type DistinctTerms,
  readArticleTerms,
  readDistinctTerms,
  readTerms,
  type TermRange,
  type TextTerms,
} from '../evidence/text-terms.ts';

/** A passage whose words are known, so that any question can be held against them. */
export interface KeptPassage extends TextTerms {
  readonly sentences: readonly (MarkedSentence & TermRange)[];
  /** The terms of the article's title, each once. */
  readonly title: Int32Array;
  /** How many letters the article's text has. */
  readonly articleLength: number;
}

/** An article's text as it is read, letter under letter. */
export interface ReadableText {
  readonly title: string;
  readonly text: string;
}

/** Nobody looks into it: the passage is known. */
const UNREAD: ReadableText = { title: '', text: '' };

const BYTES_A_TERM = 80;
const BYTES_A_SENTENCE = 96;
const BYTES_A_LIST = 200;

/** The words of the passages and articles asked for last. */
export class KeptWords {
  readonly numbers = new TermNumbers();
  readonly #vocabulary: Vocabulary;
  readonly #passages: RecentCache<Passage, KeptPassage>;
  /** The distinct terms of a whole article, by the list of its passages: a new version has another one. */
  readonly #articles: RecentCache<readonly Passage[], DistinctTerms>;
  /** What words show by themselves. */
  readonly #marks: RecentCache<string, number>;

  constructor(vocabulary: Vocabulary) {
    const { seenPassages, seenArticles, seenMarks } = vocabulary.memory;
    this.#vocabulary = vocabulary;
    this.#passages = new RecentCache(seenPassages, (_, kept) => bytesOf(kept));
    this.#articles = new RecentCache(seenArticles, (_, { terms }) => terms.byteLength + BYTES_A_LIST);
    this.#marks = new RecentCache(seenMarks, (word) => BYTES_A_TERM + word.length, ownLetters);
  }

  /** The terms alone take too much: time to begin anew. */
  get isFull(): boolean {
    return this.numbers.size * BYTES_A_TERM + this.numbers.letters > this.#vocabulary.memory.seenTerms;
  }

  /**
   * The words of a passage; null where its article cannot be read.
   * @param read asked where they are not known yet
   */
  passage(passage: Passage, read: (passage: Passage) => ReadableText | null): KeptPassage | null {
    const article = this.#passages.has(passage) ? UNREAD : read(passage);
    return article && this.#passages.get(passage, () => this.#readPassage(passage, article));
  }

  /** The distinct terms of a whole article, as it is stored. */
  article(text: string, passages: readonly Passage[]): DistinctTerms {
    return this.#articles.get(passages, () => readArticleTerms(text, this.#vocabulary, this.numbers));
  }

  #readPassage(passage: Passage, { title, text }: ReadableText): KeptPassage {
    const cut = findSentences(text, passage.start, passage.end);
    const { ranges, ...terms } = readTerms(text, cut, this.#vocabulary, this.numbers);
    const sentences = cut.map(({ start, end, tokens }, place) => ({
      start,
      end,
      marks: findMarks(tokens, (token) => this.#marks.get(token.text, () => findWordMarks(token))),
      years: findYears(tokens),
      ...(ranges[place] as TermRange),
    }));
    return {
      ...terms,
      sentences,
      title: readDistinctTerms(title, this.#vocabulary, this.numbers),
      articleLength: text.length,
    };
  }
}

const bytesOf = ({ terms, title, sentences }: KeptPassage): number =>
  2 * terms.byteLength + title.byteLength + sentences.length * BYTES_A_SENTENCE + BYTES_A_LIST;

/** Those of a vocabulary, for one question: whoever keeps them until its end compares like with like. */
export function keptWords(vocabulary: Vocabulary): KeptWords {
  const holder = holderOf(vocabulary);
  if (holder.words.isFull) holder.words = new KeptWords(vocabulary);
  return holder.words;
}

const holderOf = keptBy((vocabulary: Vocabulary) => ({ words: new KeptWords(vocabulary) }));
