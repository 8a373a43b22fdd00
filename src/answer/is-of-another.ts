import { isAbbreviation } from '../language/is-abbreviation.ts';
import { PARTY_WORDS } from '../language/lexicon/public-roles.ts';
import { isNaming } from '../language/proposition/concept.ts';
import type { Statement } from '../statement/statement.ts';
import { isPersonAmong, isSpeakerOf, speaksFor } from './match/is-speaker.ts';
import { speakerOf } from './match/speaker-of.ts';
import type { QuestionReading } from './question/question-reading.ts';
import type { Wanted } from './wanted/wanted.ts';

/** What a question asks for, as far as it says whose words. */
export type Asking = Pick<QuestionReading, 'kind' | 'speaker' | 'topic'>;

/**
 * Whose words are no answer to "Was sagt Holt?", "Was hält die SPD davon?", "Wie reagieren Eltern auf Holts Satz?": anybody's but
 * Holt's, anybody's but the party's, and Holt's own.
 *
 * @param statements what is said in all that was weighed
 */
export function createOthers(
  { kind, speaker, topic }: Asking,
  statements: readonly Statement[],
): (statement: Statement | null) => boolean {
  if (kind !== 'says') return () => false;
  const asked = speaker !== null && isOneOfName(speaker, statements) ? speaker : null;
  const spokenOf = topic.filter(
    ({ required }) => required.some(({ name }) => name) && required.every(isNaming),
  );
  return (statement) => {
    if (statement === null || speakerOf(statement) === null) return false;
    if (asked !== null)
      return !speaksFor(asked, statement) && !(isNamedBody(asked) && holdsName(asked, statement));
    if (speaker !== null && speaksFor(speaker, statement)) return false;
    return spokenOf.some((wanted) => isSpeakerOf(wanted, statement));
  };
}

/** A person, by the first name in the question or in what is said there, or a body of whom only the name tells. */
const isOneOfName = (speaker: Wanted, statements: readonly Statement[]): boolean =>
  speaker.surname !== null ||
  isNamedBody(speaker) ||
  isPersonAmong(speaker, statements) ||
  statements.some((statement) => isSpeakerOf(speaker, statement) && isCalledSo(speaker, statement));

/** "Mara Holt" by both names, though nobody lists the first. */
const isCalledSo = ({ argument: { words } }: Wanted, { speaker }: Statement): boolean =>
  words.length > 1 &&
  words.every(({ form }) => form.capitalised) &&
  speaker?.name === words.map(({ text }) => text).join(' ');

/** "Vorstand der Südwest-[Grünen]", "prominente [Grünen]-Mitglieder": the name of the body is in theirs. */
const holdsName = ({ argument: { head } }: Wanted, { speaker }: Statement): boolean =>
  `${speaker?.name ?? ''} ${speaker?.role ?? ''}`.split(/[^\p{L}\p{N}]+/u).includes(head.text);

/** "die [SPD]", "die [Grünen]": members and bodies of it have its name beside theirs. */
const isNamedBody = ({ argument: { head, words }, required }: Wanted): boolean =>
  (isAbbreviation(head.text) || PARTY_WORDS.has(head.text)) &&
  required.every(({ country }) => country === null) &&
  words.filter(({ form }) => form.capitalised).length === 1;
