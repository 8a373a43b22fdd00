import type { Word } from '../../language/clause/clause.ts';
import { OPENS_GOING_ON, TAKES_UP_TOPIC } from '../../language/lexicon/answering-words.ts';
import { countryOf } from '../../language/phrase/find-country-of-word.ts';
import { ASSERTED } from '../../language/proposition/claim.ts';
import { isNaming } from '../../language/proposition/concept.ts';
import type { SentenceReading } from '../../language/proposition/proposition.ts';
import { splitCompound } from '../../language/term/split-compound.ts';
import type { Statement } from '../../statement/statement.ts';
import type { Candidate, Rejected } from '../candidate.ts';
import type { Judge, SentenceInContext } from '../find-candidates.ts';
import { answersFor } from '../match/is-speaker.ts';
import { mentionsIn, wordsIn } from '../match/mentions-in.ts';
import { speakerOf } from '../match/speaker-of.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import type { Wanted } from '../wanted/wanted.ts';

/**
 * Judges what somebody says about something: the speaker must be the one asked for, and the statement, or the sentence
 * it answers to, must name the topic.
 *
 * @param reach how many sentences before may name it instead, where nothing nearer was found
 */
export function judgeByTopic(question: QuestionReading, reach = 0): Judge {
  return (at) => {
    const { article, sentence } = at;
    const found: Candidate[] = [];
    const rejected: Rejected[] = [];
    const statements = at.statements().filter((statement) => startsIn(statement, sentence));
    for (const statement of statements) {
      const reason = findFault(question, at, statement, reach);
      if (reason === null) {
        const span = {
          start: Math.min(statement.sentence.start, sentence.start),
          end: Math.max(statement.sentence.end, sentence.end),
        };
        found.push({
          article,
          span,
          statement,
          proposition: null,
          claim: { ...ASSERTED, grounds: ['other'], rules: ['topic'] },
          score: statement.type === 'reported' ? 0 : 0.3,
          position: 'andere',
          content: null,
        });
      } else rejected.push({ article, span: sentence, statement, proposition: null, reason });
    }
    return { found, rejected };
  };
}

const startsIn = ({ start }: Statement, sentence: SentenceReading): boolean =>
  start >= sentence.start && start < sentence.end;

function findFault(
  question: QuestionReading,
  at: SentenceInContext,
  statement: Statement,
  reach: number,
): string | null {
  const speaks = (wanted: Wanted): boolean =>
    answersFor(wanted, statement, (other) => namesCountry(other, at));
  if (question.speaker !== null && !speaks(question.speaker))
    return speakerOf(statement) === null ? 'speaker unknown' : 'said by somebody else';
  const own = wordsIn([at.sentence]);
  const near = [...own, ...wordsIn(at.before.slice(-1))];
  const around = [...near, ...wordsIn([...at.passage, ...at.title])];
  const [first, ...rest] = question.topic;
  if (first === undefined) return null;
  const isNamed = (topic: Wanted, words: readonly Word[]): boolean => mentionsIn(words, topic);
  const otherKind =
    first.origins.length > 0 && isNamed({ ...first, origins: [] }, own) && !isNamed(first, own);
  const titled = !otherKind && isNamed(first, wordsIn(at.title)) && isNamed(first, around);
  const close = isNamed(first, near) && (goesOn(at) || titled);
  const plain = !first.required.some(isNaming);
  const whole = question.speaker !== null && titled && plain;
  const rooted = question.speaker !== null && sharesRoot(first, near);
  const followed =
    reach > 0 &&
    question.speaker !== null &&
    plain &&
    at.before.slice(-reach).some((sentence) => isNamed(first, wordsIn([sentence])));
  if (!isNamed(first, own) && !close && !whole && !rooted && !followed && !takesUp(at, around, first))
    return 'another topic';
  return rest.every((topic) => isNamed(topic, around)) ? null : 'another topic';
}

/** "der Minister Norwegens": title or passage must name the country. */
const namesCountry = ({ required }: Wanted, { title, passage }: SentenceInContext): boolean =>
  required.every(
    ({ country }) =>
      country === null || wordsIn([...title, ...passage]).some(({ form }) => countryOf(form) === country),
  );

const SHORTEST_ROOT = 8;

/** "Arbeitslosenzahlen" and "Arbeitslosenstatistik" are on one topic: compounds that begin alike. */
function sharesRoot({ argument }: Wanted, words: readonly Word[]): boolean {
  const parts = splitCompound(argument.head.text, argument.head.form.vocabulary.dictionary);
  const last = parts?.at(-1);
  if (parts == null || parts.length < 2 || last === undefined) return false;
  const root = argument.head.form.lower.slice(0, -last.length);
  return root.length >= SHORTEST_ROOT && words.some(({ form }) => form.lower.startsWith(root));
}

/** The sentence answers or goes on with the one before: behind a colon or a question, or by a pronoun at its start. */
function goesOn({ article: { text }, sentence, before }: SentenceInContext): boolean {
  const last = before.at(-1);
  if (last === undefined) return false;
  if (/[:?]\s*$/.test(text.slice(last.start, sentence.start))) return true;
  return OPENS_GOING_ON.test(text.slice(sentence.start, sentence.end));
}

/** "der Beschluss", "das Gesetz" in an article whose title or passage names the topic. */
function takesUp(
  { article: { text }, sentence }: SentenceInContext,
  around: readonly Word[],
  topic: Wanted,
): boolean {
  return TAKES_UP_TOPIC.test(text.slice(sentence.start, sentence.end)) && mentionsIn(around, topic);
}
