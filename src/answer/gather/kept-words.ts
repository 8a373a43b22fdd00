import type { Passage } from '../../article/passage.ts';
import type { NotedWords } from '../../corpus/noted-words.ts';
import { type PassageWords, type ReadableWords, readPassageWords } from '../../corpus/passage-words.ts';
import { TermNumbers } from '../../corpus/term-numbers.ts';
import { type DistinctTerms, readArticleTerms } from '../../corpus/text-terms.ts';
import type { Vocabulary } from '../../language/form.ts';
import { keptBy } from '../../language/kept.ts';
import { RecentCache } from '../../memory/recent-cache.ts';

/** Where the words of an article are to be had. */
export interface WordSource {
  /** As they were noted; null where they were not. */
  readonly noted: NotedWords | null;
  /** As they are read; null for an article that cannot be read. */
  read(): ReadableWords | null;
}

/** Its string without its letters, its slot and its place in the list. */
const BYTES_A_TERM = 48;
const BYTES_A_SENTENCE = 96;
const BYTES_A_LIST = 200;

/** The words of the passages and articles asked for last. */
export class KeptWords {
  readonly numbers = new TermNumbers();
  readonly #vocabulary: Vocabulary;
  readonly #passages: RecentCache<Passage, PassageWords>;
  /** The distinct terms of a whole article, by the list of its passages: a new version has another one. */
  readonly #articles: RecentCache<readonly Passage[], DistinctTerms>;

  constructor(vocabulary: Vocabulary) {
    const { seenPassages, seenArticles } = vocabulary.memory;
    this.#vocabulary = vocabulary;
    this.#passages = new RecentCache(seenPassages, (_, kept) => bytesOf(kept));
    this.#articles = new RecentCache(seenArticles, (_, { terms }) => terms.byteLength + BYTES_A_LIST);
  }

  /** The terms alone take too much: time to begin anew. */
  get isFull(): boolean {
    return this.numbers.size * BYTES_A_TERM + this.numbers.letters > this.#vocabulary.memory.seenTerms;
  }

  /**
   * The words of a passage; null where its article cannot be read.
   * @param sourceOf asked where they are not known yet
   */
  passage(passage: Passage, sourceOf: (passage: Passage) => WordSource): PassageWords | null {
    const words = this.#passages.find(passage) ?? this.#readPassage(passage, sourceOf(passage));
    return words && this.#passages.get(passage, () => words);
  }

  /**
   * The distinct terms of a whole article, as it is stored.
   * @param noted gives them as they were noted, null where they were not
   */
  article(text: string, passages: readonly Passage[], noted: () => NotedWords | null): DistinctTerms {
    return this.#articles.get(
      passages,
      () => noted()?.article() ?? readArticleTerms(text, this.#vocabulary, this.numbers),
    );
  }

  #readPassage(passage: Passage, source: WordSource): PassageWords | null {
    const noted = source.noted?.passage(passage) ?? null;
    if (noted !== null) return noted;
    const words = source.read();
    if (words === null) return null;
    return readPassageWords(words, passage, this.#vocabulary, this.numbers);
  }
}

const bytesOf = ({ terms, title, sentences }: PassageWords): number =>
  2 * terms.byteLength + title.byteLength + sentences.length * BYTES_A_SENTENCE + BYTES_A_LIST;

/** Those of a vocabulary, for one question: whoever keeps them until its end compares like with like. */
export function keptWords(vocabulary: Vocabulary): KeptWords {
  const holder = holderOf(vocabulary);
  if (holder.words.isFull) holder.words = new KeptWords(vocabulary);
  return holder.words;
}

const holderOf = keptBy((vocabulary: Vocabulary) => ({ words: new KeptWords(vocabulary) }));
