import { FAMILIAR_FORMS, FIRST_PERSON_WORDS } from '../language/lexicon/interview-words.ts';
import { POLITE_FORMS } from '../language/lexicon/open-line-ends.ts';
import { opensSentence } from '../language/sentence/opens-sentence.ts';
import type { Interview } from './interview.ts';
import { findAllAddressed } from './interview-address.ts';
import { findLabels, type InterviewLine, type Label } from './interview-lines.ts';

/** So many questions with answers have to be there: a text may hold three that nobody is asked. */
const LEAST = 4;
/** A longer line is a paragraph that ends with a question. */
const LONGEST_QUESTION = 600;
/** So many of the questions speak to somebody, and of the answers in the first person. */
const PERSONAL = 0.4;

/** A question with the line below it. */
interface Pair {
  readonly question: InterviewLine;
  readonly answer: InterviewLine;
}

/**
 * An interview whose questions are lines of their own, without a label or with one at the first: "Frau Ohm, wird
 * gebaut? | Ja, wir fangen an." The line below a question is its answer; what comes behind may be asked without
 * a question mark, and is nobody's. Questions and answers that an editor gives ("Was ist zu beachten?") speak to nobody
 * and of nobody.
 *
 * @returns null for every other text, and where nobody or two are asked
 */
export function findPlainInterview(lines: readonly InterviewLine[]): Interview | null {
  const pairs = findPairs(lines);
  if (pairs.length < LEAST) return null;
  const addressing = pairs.filter(({ question }) => speaksTo(question.text)).length;
  const own = pairs.filter(({ answer }) => holdsWord(answer.text, FIRST_PERSON_WORDS)).length;
  if (addressing < pairs.length * PERSONAL || own < pairs.length * PERSONAL) return null;
  const who = findAsked(pairs);
  if (who === null) return null;
  return {
    answers: pairs.map(({ question, answer }) => ({
      start: answer.start,
      end: answer.end,
      who: who.text,
      mention: { start: who.start, end: who.end },
      question: { start: question.start, end: question.end },
    })),
    questions: pairs.map(({ question: { start, end } }) => ({ start, end })),
    labels: findLabels(pairs.flatMap(({ question, answer }) => [question, answer])),
  };
}

function findPairs(lines: readonly InterviewLine[]): readonly Pair[] {
  return lines.flatMap((question, index) => {
    const answer = lines[index + 1];
    const fits =
      question.asks &&
      question.text.length <= LONGEST_QUESTION &&
      answer !== undefined &&
      !answer.asks &&
      answer.ends;
    return fits ? [{ question, answer }] : [];
  });
}

/** The one who answers: by the label of an answer, or as the questions address them. Null for nobody, and for two. */
function findAsked(pairs: readonly Pair[]): Label | null {
  const labels = pairs.flatMap(({ answer: { label } }) =>
    label === null || opensSentence(firstWord(label)) ? [] : label,
  );
  const addressed = findAllAddressed(pairs.map(({ question }) => question));
  const keys = new Set([...labels, ...addressed].map(({ key }) => key));
  if (keys.size !== 1) return null;
  return labels.toSorted((left, right) => right.text.length - left.text.length)[0] ?? addressed[0] ?? null;
}

const firstWord = ({ text }: Label): string => text.split(' ', 1)[0] ?? '';

/** A polite form inside the line, where its capital tells it from "sie", or a familiar one. */
function speaksTo(text: string): boolean {
  const words = wordsOf(text);
  return words.some(
    (word, at) => (at > 0 && POLITE_FORMS.has(word)) || FAMILIAR_FORMS.has(word.toLowerCase()),
  );
}

const holdsWord = (text: string, words: ReadonlySet<string>): boolean =>
  wordsOf(text).some((word) => words.has(word.toLowerCase()));

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}]+/u).filter((word) => word !== '');
