import { findCountryOfWord } from '../../language/phrase/find-country-of-word.ts';
import type { Proposition } from '../../language/proposition/proposition.ts';
import type { Candidate } from '../candidate.ts';
import { decidePosition } from '../decide-position.ts';
import type { Judge, SentenceInContext } from '../find-candidates.ts';
import { compareArgument, type Wanted } from '../match/compare-arguments.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import { findSource } from './find-source.ts';

/**
 * Judges for bare keywords: one proposition must hold them all, as its own word or as arguments; names that are no
 * country may stand in the passage or the title.
 */
export function judgeByKeywords(question: QuestionReading): Judge {
  return (at) => {
    const found: Candidate[] = [];
    for (const proposition of at.sentence.propositions) {
      const candidate = judgeProposition(question, at, proposition);
      if (candidate !== null) found.push(candidate);
    }
    return { found, rejected: [] };
  };
}

function judgeProposition(
  question: QuestionReading,
  at: SentenceInContext,
  proposition: Proposition,
): Candidate | null {
  if (proposition.focus !== undefined) return null;
  at.context.look(at.sentence, proposition);
  let inside = 0;
  let broader = false;
  for (const topic of question.topic) {
    const likeness = holds(topic, proposition, at);
    if (likeness === 'inside' || likeness === 'broader') inside += 1;
    else if (likeness === null) return null;
    if (likeness === 'broader') broader = true;
  }
  if (inside === 0 || question.topic.length === 0) return null;
  const decision = decidePosition(question, proposition.claim, false);
  if (decision === null || (broader && proposition.claim.polarity !== 'denied')) return null;
  return {
    article: at.article,
    span: at.sentence,
    statement: findSource(at, proposition),
    proposition,
    claim: proposition.claim,
    score: inside / question.topic.length + at.score * 0.5,
    content: null,
    ...decision,
  };
}

function holds(
  topic: Wanted,
  proposition: Proposition,
  { context }: SentenceInContext,
): 'inside' | 'broader' | 'near' | null {
  let broader = false;
  for (const argument of proposition.arguments) {
    const likeness = compareArgument(topic, argument, context.dictionary);
    if (likeness === 'same' || likeness === 'narrower') return 'inside';
    if (likeness === 'broader') broader = true;
  }
  const named = topic.required.some(({ name }) => name);
  if (topic.head.lemmas.some((lemma) => proposition.lemmas.some((own) => own.toLowerCase() === lemma)))
    return named && !context.mentions(topic) ? null : 'inside';
  if (broader) return 'broader';
  if (topic.required.some(({ country }) => country !== null)) return originOf(topic, proposition);
  if (!topic.required.every(({ name }) => name)) return null;
  return context.mentions(topic) ? 'near' : null;
}

/** "iranische Raketen": the adjective of an argument stands for the country. */
function originOf({ required }: Wanted, proposition: Proposition): 'inside' | null {
  const country = required[0]?.country ?? null;
  return proposition.arguments.some(({ words, attributes }) =>
    [...words, ...attributes].some(({ text }) => findCountryOfWord(text) === country),
  )
    ? 'inside'
    : null;
}
