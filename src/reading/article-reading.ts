import type { Article } from '../article/article.ts';
import { findInterview } from '../article/find-interview.ts';
import type { Interview } from '../article/interview.ts';
import { readableText } from '../article/readable-text.ts';
import type { Vocabulary } from '../language/form.ts';
import type { SentenceReading } from '../language/proposition/proposition.ts';
import type { Span } from '../language/span.ts';
import type { TemporalExpression } from '../language/temporal-expression.ts';
import { findTemporalExpressions } from '../language/time/find-temporal-expressions.ts';
import { readPassage, readTitle } from './read-passage.ts';
import { type ReadSentence, readSentences } from './read-sentences.ts';
import type { Reading } from './reading.ts';
import { SentenceParser } from './sentence-parser.ts';

/** Times are found by their letters, not by words: what stands for nothing before a blank is a blank to them. */
const withBlanks = (text: string): string =>
  text.replace(/\u00ad+(?= )/g, (unseen) => ' '.repeat(unseen.length));

/** What is read takes some fifty times as much memory as its letters. */
const BYTES_A_LETTER = 50;

export class ArticleReading implements Reading {
  readonly article: Article;
  readonly kept: unknown[] = [];
  readonly vocabulary: Vocabulary;
  readonly #parser: SentenceParser;
  readonly #passages = new Map<string, readonly SentenceReading[]>();
  #sentences: readonly ReadSentence[] | null = null;
  #interview: Interview | null | undefined;
  #times: readonly TemporalExpression[] | null = null;
  #text: string | null = null;
  #title: readonly SentenceReading[] | null = null;
  #letters = 0;

  constructor(article: Article, vocabulary: Vocabulary) {
    this.article = article;
    this.vocabulary = vocabulary;
    this.#parser = new SentenceParser(vocabulary, () => this.text);
  }

  get text(): string {
    this.#text ??= readableText(this.article.text);
    return this.#text;
  }

  get interview(): Interview | null {
    if (this.#interview === undefined) this.#interview = findInterview(this.text);
    return this.#interview;
  }

  get sentences(): readonly ReadSentence[] {
    if (this.#sentences === null) {
      this.#sentences = readSentences(
        { ...this.article, text: this.text },
        this.interview?.labels ?? [],
        this.#parser,
      );
      this.#letters += this.article.text.length;
    }
    return this.#sentences;
  }

  get times(): readonly TemporalExpression[] {
    const { publishedAt } = this.article;
    this.#times ??= findTemporalExpressions(withBlanks(this.text), {
      publishedAt,
      vocabulary: this.vocabulary,
    });
    return this.#times;
  }

  get title(): readonly SentenceReading[] {
    if (this.#title === null) {
      this.#title = readTitle(
        this.article.title,
        new SentenceParser(this.vocabulary, () => this.article.title),
      );
      this.#letters += this.article.title.length;
    }
    return this.#title;
  }

  propositions(span: Span): readonly SentenceReading[] {
    const key = `${span.start}-${span.end}`;
    let passage = this.#passages.get(key);
    if (passage === undefined) {
      passage = readPassage(this.text, span, this.#parser);
      this.#passages.set(key, passage);
      this.#letters += span.end - span.start;
    }
    return passage;
  }

  get bytes(): number {
    return this.#letters * BYTES_A_LETTER;
  }
}
