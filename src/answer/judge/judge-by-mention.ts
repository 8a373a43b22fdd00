import type { Claim } from '../../language/proposition/proposition.ts';
import type { Statement } from '../../statement/statement.ts';
import type { Candidate } from '../candidate.ts';
import type { Judge, SentenceInContext } from '../find-candidates.ts';
import { mentionsIn, wordsIn } from '../match/mentions-in.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import type { Wanted } from '../wanted/wanted.ts';
import { findStatement } from './find-statement.ts';

/** Of so large a share of the keywords the sentence itself must hold; the rest may stand in passage or title. */
const LEAST_INSIDE = 0.5;
const MENTIONED: Claim = {
  polarity: 'affirmed',
  notYet: false,
  attitude: null,
  grounds: ['other'],
  rules: ['mention of all keywords'],
};

/**
 * Judges for bare keywords that no single proposition holds ("Streik Bahn Montag"): every one of them must be named,
 * half of them in the sentence itself. Such a sentence is on the topic, and takes no side.
 */
export function judgeByMention({ topic }: QuestionReading): Judge {
  return (at) => {
    const inside = topic.filter((wanted) => isNamedIn(at, wanted)).length;
    const all = topic.every((wanted) => isNamedIn(at, wanted) || at.context.mentions(wanted));
    if (topic.length < 2 || !all || inside / topic.length < LEAST_INSIDE) return { found: [], rejected: [] };
    const candidate: Candidate = {
      article: at.article,
      span: at.sentence,
      statement: statementIn(at),
      proposition: null,
      claim: MENTIONED,
      score: inside / topic.length,
      position: 'andere',
      content: null,
    };
    return { found: [candidate], rejected: [] };
  };
}

/** Who speaks in the sentence, wherever in it the words begin. */
function statementIn({ sentence, statements }: SentenceInContext): Statement | null {
  const first = statements().find(({ start, end }) => start < sentence.end && end > sentence.start);
  return first === undefined ? null : findStatement(statements(), Math.max(first.start, sentence.start));
}

const isNamedIn = ({ sentence }: SentenceInContext, wanted: Wanted): boolean =>
  mentionsIn(wordsIn([sentence]), wanted);
