import type { Article } from '../article/article.ts';
import type { Passage } from '../article/passage.ts';
import type { Corpus, PassageHit } from '../corpus/corpus.ts';
import { capitalise } from '../language/capitalise.ts';
import { relatedNouns } from '../language/proposition/concept.ts';
import type { SentenceReading } from '../language/proposition/proposition.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../statement/statement.ts';
import type { Candidate, Rejected } from './candidate.ts';
import { ArticleContext } from './match/article-context.ts';
import type { QuestionReading } from './question/question-reading.ts';

export interface Candidates {
  readonly found: readonly Candidate[];
  readonly rejected: readonly Rejected[];
}

/** So many passages are read for each statement wanted; for eight, twice as many found no more answers. */
const PASSAGES_A_STATEMENT = 3;
const LEAST_PASSAGES = 24;
const MOST_PASSAGES = 200;
const RELATED_WEIGHT = 0.3;

/** What a candidate finder makes of one sentence. */
export type Judge = (sentence: SentenceInContext) => Candidates;

export interface SentenceInContext {
  readonly article: Article;
  /** Of the whole article. */
  readonly reading: Reading;
  readonly sentence: SentenceReading;
  readonly before: readonly SentenceReading[];
  readonly title: readonly SentenceReading[];
  readonly passage: readonly SentenceReading[];
  readonly context: ArticleContext;
  readonly score: number;
  /** The statements of the article; read at first need. */
  readonly statements: () => readonly Statement[];
}

/** The terms searched for, as the corpus weighs them. */
export type Query = ReturnType<Corpus['queryTerms']>;

/** The terms searched for: those of the question, and at less weight what its nouns are a kind of. */
export function readQuery(question: QuestionReading, corpus: Corpus): Query {
  const own = corpus.queryTerms(question.text);
  const related = question.topic
    .flatMap(({ head }) => head.lemmas.flatMap((lemma) => relatedNouns(lemma)))
    .flatMap((word) => corpus.queryTerms(capitalise(word)))
    .map(({ term, weight }) => ({ term, weight: weight * RELATED_WEIGHT }));
  const known = new Set(own.map(({ term }) => term));
  return [...own, ...related.filter(({ term }) => !known.has(term))];
}

const passageCount = (limit: number): number =>
  Math.min(MOST_PASSAGES, Math.max(LEAST_PASSAGES, limit * PASSAGES_A_STATEMENT));

/**
 * Reads the best passages sentence by sentence and lets the question's judge decide on each.
 * @param limit how many statements are wanted
 */
export function findCandidates(
  corpus: Corpus,
  query: Query,
  limit: number,
  accepts: (article: Article) => boolean,
  judge: Judge,
): Candidates {
  const hits = corpus.search(query, passageCount(limit));
  const best = hits[0]?.score ?? 1;
  const found: Candidate[] = [];
  const rejected: Rejected[] = [];
  for (const hit of hits) {
    const article = corpus.article(hit.passage.articleId);
    if (article === null || !accepts(article)) continue;
    const result = judgePassage(corpus, corpus.reading(article), hit, hit.score / best, judge);
    found.push(...result.found);
    rejected.push(...result.rejected);
  }
  return { found, rejected };
}

function judgePassage(
  corpus: Corpus,
  reading: Reading,
  { passage }: PassageHit,
  score: number,
  judge: Judge,
): Candidates {
  const { article, title } = reading;
  const sentences = reading.propositions(passage);
  const statements = (): readonly Statement[] => corpus.statements(article.id);
  const context = new ArticleContext({
    text: article.text,
    title,
    passage: sentences,
    statements,
  });
  const found: Candidate[] = [];
  const rejected: Rejected[] = [];
  const before: SentenceReading[] = [];
  for (const sentence of sentencesBefore(corpus, reading, passage)) {
    context.pass(sentence);
    before.push(sentence);
  }
  for (const sentence of sentences) {
    const result = judge({
      article,
      reading,
      sentence,
      before,
      title,
      passage: sentences,
      context,
      score,
      statements,
    });
    found.push(...result.found);
    rejected.push(...result.rejected);
    context.pass(sentence);
    before.push(sentence);
  }
  return { found, rejected };
}

/** The passage before, for pronouns and for events that go on. */
function sentencesBefore(corpus: Corpus, reading: Reading, passage: Passage): readonly SentenceReading[] {
  const passages = corpus.passages(reading.article.id);
  const before = passages[passages.indexOf(passage) - 1];
  return before === undefined ? [] : reading.propositions(before);
}
