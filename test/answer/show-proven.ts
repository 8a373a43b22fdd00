import type { Question } from '../../src/answer/answer.ts';
import { considerQuestion } from '../../src/answer/answer-question.ts';
import { arrangeChosen } from '../../src/answer/choose-statements.ts';
import { understandQuestion } from '../../src/answer/understanding/understand-question.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';

/** What of an answer grammar proves, in the order shown: what is only likely takes no side, and is not looked at here. */
export const showProven = (
  question: Question,
  corpus: Corpus,
): readonly { readonly position: string; readonly article: string; readonly text: string }[] =>
  arrangeChosen(considerQuestion(understandQuestion(question, corpus), corpus).chosen)
    .flat()
    .filter(({ candidate }) => candidate.proven === true)
    .map(({ candidate: { position, article, span } }) => ({
      position,
      article: article.id,
      text: article.text.slice(span.start, span.end),
    }));
