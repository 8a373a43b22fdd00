import type { ArticleHead } from '../corpus/article-shelf.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Question } from './answer.ts';
import type { Judge } from './find-candidates.ts';
import { judgeInContext } from './gather/judge-in-context.ts';
import { createJudge } from './judge/create-judge.ts';
import { judgeByMention } from './judge/judge-by-mention.ts';
import { judgeByTopic } from './judge/judge-by-topic.ts';
import { judgeUnderHeading } from './judge/judge-under-heading.ts';
import { judgeWithNumbers, readNumbered } from './judge/judge-with-numbers.ts';
import { isOfSource } from './passes-filters.ts';
import { completeHeadline, isHeadline, readHeading } from './question/complete-headline.ts';
import type { QuestionReading } from './question/question-reading.ts';
import { readQuestion } from './question/read-question.ts';
import { type Query, readQuery } from './read-query.ts';
import type { Asked } from './understanding/understand-question.ts';
import type { Wanted } from './wanted/wanted.ts';

/** So many sentences before a statement may name its topic, where no nearer one was found. */
const TOPIC_REACH = 2;

/** What is searched for, and what may answer. */
export interface Plan {
  /** With the filters that its words hold. */
  readonly question: Question;
  readonly reading: QuestionReading;
  /** The speaker that the filter names, as a question names them; null for none. */
  readonly teller: Wanted | null;
  readonly query: Query;
  /** What was told beside the question; the empty string for nothing. */
  readonly context: string;
  accepts(article: ArticleHead): boolean;
  /** Who proves that a sentence answers. */
  readonly judge: Judge;
  /** Who proves it less strictly, where nothing is proven by the first; null for no one. */
  readonly looseJudge: Judge | null;
}

/** Reads an understood question: its kind and roles, the terms to search with, and what would prove an answer. */
export function planAnswer({ question, mended, context }: Asked, corpus: Corpus): Plan {
  const { vocabulary } = corpus.reader;
  const reading = readQuestion(completeHeadline(mended, vocabulary), corpus.reader);
  const heading = readHeading(mended);
  const place = heading === null ? [] : readQuestion(heading, corpus.reader).topic;
  const numbered = readNumbered(question.text);
  const within = (judge: Judge): Judge =>
    judgeInContext(context, corpus, judgeUnderHeading(place, judgeWithNumbers(numbered, judge)));
  const { source } = question;
  const without = new Set(question.without);
  const isLoose = reading.kind === 'keywords' || isHeadline(question.text, vocabulary);
  return {
    question,
    reading,
    teller:
      question.speaker === undefined
        ? null
        : readQuestion(`Was sagt ${question.speaker}?`, corpus.reader).speaker,
    query: readQuery({ ...reading, text: mended }, context, corpus),
    context,
    accepts: (article) => !without.has(article.id) && (source === undefined || isOfSource(source, article)),
    judge: within(createJudge(reading)),
    looseJudge: isLoose
      ? within(judgeByMention(reading))
      : reading.kind === 'says'
        ? within(judgeByTopic(reading, TOPIC_REACH))
        : null,
  };
}
