import type { Article } from '../article/article.ts';
import type { Interview } from '../article/interview.ts';
import type { Keeper, Vocabulary } from '../language/form.ts';
import type { SentenceReading } from '../language/proposition/proposition.ts';
import type { Span } from '../language/span.ts';
import type { TemporalExpression } from '../language/temporal-expression.ts';
import type { ReadSentence } from './read-sentences.ts';

/** All that is read in one article; each part is read at first need, and once. Offsets count in the article's text. */
export interface Reading extends Keeper {
  readonly article: Article;
  /** The article's text as it is read, letter under letter: without breaks in sentences and words. */
  readonly text: string;
  /** For words that stand in no text: those of a name that was put together. */
  readonly vocabulary: Vocabulary;
  /** The sentences without boilerplate, with their quotations, clauses, predicates and phrases. */
  readonly sentences: readonly ReadSentence[];
  /** The interview that the article is or holds, or null. */
  readonly interview: Interview | null;
  /** Dates and times in order. */
  readonly times: readonly TemporalExpression[];
  /** The title as propositions; its offsets count in the title. */
  readonly title: readonly SentenceReading[];
  /** The sentences of a stretch of the text as propositions: a passage, mostly. */
  propositions(span: Span): readonly SentenceReading[];
  /** About how much memory takes what has been read so far. */
  readonly bytes: number;
}
