import { readableText } from '../article/readable-text.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { type ClosestWord, findClosestWords } from '../language/find-closest-words.ts';
import { findTerms } from '../language/find-terms.ts';
import { findTokens } from '../language/find-tokens.ts';
import type { Vocabulary } from '../language/form.ts';
import { foldSpelling } from '../language/term/fold-spelling.ts';
import { RecentCache } from '../memory/recent-cache.ts';
import type { Corpus } from './corpus.ts';

/** How many bytes what was found takes, and about how many each word. */
const KEPT = 2 ** 18;
const BYTES_OF_WORDS = 300;

/** How a term is written is read in so many passages. */
const READ_PASSAGES = 5;

/** So many letters a word and its term begin with alike; few words need to be looked at closer. */
const ALIKE = 2;

type SpelledCorpus = Pick<Corpus, 'reader' | 'documentFrequency' | 'foresee' | 'search' | 'article'>;

/** How words are spelt in an archive, as long as it stays as it is. */
export class WordSpellings {
  readonly #corpus: SpelledCorpus;
  readonly #index: PassageIndex;
  readonly #closest = new RecentCache<string, readonly ClosestWord[]>(KEPT / 2, bytesOf);
  readonly #written = new RecentCache<string, readonly string[]>(KEPT / 2, bytesOf);

  constructor(corpus: SpelledCorpus, index: PassageIndex) {
    this.#corpus = corpus;
    this.#index = index;
  }

  /** See `Corpus.closestWords`. */
  closest(word: string): readonly ClosestWord[] {
    return this.#closest.get(word, () =>
      findClosestWords(word, this.#corpus.reader.vocabulary, {
        has: (term) => this.#corpus.documentFrequency(term) > 0,
        foresee: (words) => this.#corpus.foresee(words.join(' ')),
        guidedTerms: (guide) => this.#index.guidedTerms(guide),
        written: (term) => this.written(term),
      }),
    );
  }

  /** See `Corpus.writtenWords`. */
  written(term: string): readonly string[] {
    return this.#written.get(term, () => {
      const texts = this.#corpus.search([{ term, weight: 1 }], READ_PASSAGES).map(({ passage }) => {
        const article = this.#corpus.article(passage.articleId);
        return article === null ? '' : readableText(article.text).slice(passage.start, passage.end);
      });
      return findWritten(term, texts, this.#corpus.reader.vocabulary);
    });
  }
}

const bytesOf = (key: string): number => BYTES_OF_WORDS + 2 * key.length;

/** The words of some texts that a term stands for, the most frequent first, equal ones by the alphabet. */
function findWritten(term: string, texts: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const counts = new Map<string, number>();
  const beginning = term.slice(0, ALIKE);
  for (const text of texts)
    for (const { kind, text: word } of findTokens(text))
      if (kind === 'word' && foldSpelling(word).startsWith(beginning))
        counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word]) => findTerms(word, vocabulary).some(({ text, weight }) => weight === 1 && text === term))
    .toSorted(([left, a], [right, b]) => b - a || (left < right ? -1 : 1))
    .map(([word]) => word);
}
