import type { Article } from '../../article/article.ts';
import type { Passage } from '../../article/passage.ts';
import type { ArticleHead } from '../../corpus/article-shelf.ts';
import type { MarkedSentence } from '../../corpus/sentence-marks.ts';
import type { TermRange, TextTerms } from '../../corpus/text-terms.ts';
import type { Statement } from '../../statement/statement.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import type { AskedWords } from './asked-words.ts';
import type { Coverage, CoveredSentence, CoveredText } from './coverage.ts';
import type { Proof } from './proof.ts';

/** The question as evidence sees it. */
export interface Asked {
  readonly words: AskedWords;
  readonly reading: QuestionReading;
}

/** A sentence as evidence sees it before it is read: its words, and where it stands. */
export interface SeenSentence {
  readonly passage: Passage;
  readonly sentence: MarkedSentence & TermRange;
  readonly own: CoveredSentence;
  /** What the sentence before in the same passage covers; nothing at its start. */
  readonly before: Coverage;
  readonly around: SeenPassage;
  /** Its place among the sentences of its passage. */
  readonly place: number;
}

/** A passage that the search found, with what is the same for all its sentences. */
export interface SeenPassage {
  /** Its article, which need not be read for this. */
  readonly head: ArticleHead;
  /** How many letters the article's text has. */
  readonly articleLength: number;
  /** Its terms, of which each sentence has a range. */
  readonly words: TextTerms;
  /** From 0, the best. */
  readonly rank: number;
  /** From 0, the article with the best passage. */
  readonly articleRank: number;
  /** Its score as a share of the best one's. */
  readonly score: number;
  readonly passage: Coverage;
  readonly title: Coverage;
  readonly softTitle: Coverage;
  /** The passage together with the title. */
  readonly titled: Coverage;
  /** The same with neighbours of the asked words in the passage. */
  readonly softTitled: Coverage;
  /** All passages of the article that were found, and its title. */
  readonly article: Coverage;
  /** How many passages of the article were found. */
  readonly found: number;
  readonly sentences: number;
}

/** How much a sentence is like the likeliest others, from 0 to 1. */
export interface Support {
  readonly all: number;
  /** Like those of other articles. */
  readonly others: number;
}

/** A sentence that is worth reading. */
export interface LikelySentence extends SeenSentence {
  readonly support: Support;
}

/** A sentence that was read: who speaks there, and what grammar proves. */
export interface ReadSentence extends LikelySentence {
  readonly article: Article;
  /** What the whole text of its article covers. */
  readonly whole: CoveredText;
  /** What its beginning covers. */
  readonly lead: CoveredText;
  /** The statement that holds most of the sentence; null for what the article tells. */
  readonly statement: Statement | null;
  /** The speaker's name as it may be shown. */
  readonly speaker: string | null;
  /** What name and role of the speaker cover. */
  readonly voice: Coverage;
  readonly proof: Proof;
}
