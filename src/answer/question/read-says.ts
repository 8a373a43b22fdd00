import { isAbbreviation } from '../../language/is-abbreviation.ts';
import { isNaming } from '../../language/proposition/concept.ts';
import type {
  Argument,
  ClauseReading,
  Proposition,
  SentenceReading,
} from '../../language/proposition/proposition.ts';
import { bareArgument } from '../../language/proposition/read-arguments.ts';
import { readWanted } from '../wanted/wanted.ts';
import { isWanted } from './is-wanted.ts';
import type { QuestionReading } from './question-reading.ts';

/** "Was sagt X zu Y?": whose statements are asked for, null for anybody's, and about what. */
export function readSays(
  { clauses }: SentenceReading,
  main: Proposition | null,
): Pick<QuestionReading, 'speaker' | 'topic'> {
  const list = main === null ? (clauses[0]?.arguments ?? []) : main.arguments;
  const wanted = list.filter((argument) => isWanted(argument, 'says'));
  const subjects = wanted.filter(
    ({ slots, phrase }) => phrase?.preposition === null && slots.some((slot) => /^[nad]$/.test(slot)),
  );
  const [subject] = subjects;
  const anybody = (argument: Argument): boolean => !asksForOne(clauses[0]) && isAnybody(argument);
  const rest = clauses.flatMap((clause) =>
    clause.phrases.flatMap((phrase) => {
      const argument = clause.arguments.find((candidate) => candidate.phrase === phrase);
      if (argument === subject || phrase.kind === 'pronoun') return [];
      if (argument !== undefined && subjects.includes(argument) && anybody(argument)) return [];
      if (argument !== undefined) return isWanted(argument, 'says') ? [argument] : [];
      return [bareArgument(phrase)];
    }),
  );
  return {
    speaker: subject === undefined || anybody(subject) ? null : readWanted(subject),
    topic: rest.toSorted(headsFirst).map((argument) => readWanted(argument)),
  };
}

/** "zu [Webers] Richtlinie", "der Minister [von Norwegen]": what it is about before whose it is. */
const headsFirst = (left: Argument, right: Argument): number =>
  Number(isOwner(left)) - Number(isOwner(right));

const isOwner = ({ phrase }: Argument): boolean =>
  phrase !== null &&
  (phrase.genitiveOf !== null || (phrase.preposition === 'von' && phrase.attachedTo !== null));

/** "Was [sagt] Nordwerk?": one without an article is named, whatever else the name means. */
const asksForOne = (clause: ClauseReading | undefined): boolean =>
  clause?.clause.finite?.form.finite.some(({ person, number }) => person === 3 && number === 'singular') ===
  true;

/** "Was sagen Politiker zu …?": a class of people without a name is anybody, and "FIFA" a body. */
function isAnybody(subject: Argument): boolean {
  const { required } = readWanted(subject);
  return subject.phrase?.determiner == null && !isAbbreviation(subject.head.text) && !required.some(isNaming);
}
