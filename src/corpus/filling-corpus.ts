import type { ShelvedArticle } from './article-shelf.ts';
import type { Corpus } from './corpus.ts';

/** A corpus that is being filled over an index of an earlier run. */
export interface FillingCorpus extends Corpus {
  /** Takes in an article that stands on the shelf; @returns false where the index does not have its passages */
  restore(shelved: ShelvedArticle): boolean;
  /** Takes the passages of all articles out of the index that were in it and have not been restored. */
  forgetAbsent(): void;
  /** How many articles had to be analysed, because the index did not have them or had another version. */
  readonly analysed: number;
}
