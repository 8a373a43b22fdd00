import { EMPTY_VERBS, FINDING_VERBS, NEITHER_NOR } from '../../language/lexicon/side-words.ts';
import { isNegated } from '../../language/phrase/is-negated.ts';
import { isNaming } from '../../language/proposition/concept.ts';
import type { ClauseReading, Proposition } from '../../language/proposition/proposition.ts';
import { createArgument } from '../../language/proposition/read-arguments.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { compareArgument } from '../match/compare-arguments.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import { isCore } from '../wanted/roles.ts';
import type { Wanted } from '../wanted/wanted.ts';
import { asksForAbsence } from './asks-for-absence.ts';
import type { Side } from './side.ts';

/** "Hatte er Sprengstoff dabei?" – "Es wurde kein Sprengstoff gefunden": what was asked for is said not to be there. */
export function findAbsence({ reading }: Asked, at: SentenceInContext): Side | null {
  if (asksForAbsence(reading) || reading.wish) return null;
  const wanted = findThings(reading);
  if (wanted.length === 0) return null;
  for (const proposition of at.sentence.propositions) {
    const clause = at.sentence.clauses[proposition.clause];
    if (proposition.kind === 'noun' || clause === undefined || !isDenied(proposition)) continue;
    if (!tells(reading, proposition) || !isWithout(clause, wanted)) continue;
    if (![...wanted, ...reading.topic].every((one) => at.context.articleNames(one))) continue;
    return {
      position: proposition.claim.notYet ? 'nochNicht' : 'verneint',
      way: 'what was asked for is not there',
    };
  }
  return null;
}

const isDenied = ({ claim, focus }: Proposition): boolean => claim.polarity === 'denied' && focus === null;

/** What is to be there or to be had ("Hatte er [Sprengstoff] dabei?"), or what is done to: no names. */
function findThings({ existing, pattern, proposition, topic }: QuestionReading): readonly Wanted[] {
  const had = topic.filter(({ argument: { slots } }) => slots.includes('a') && !slots.includes('n'));
  const roles = existing !== null ? [existing] : pattern === null ? had : patients(pattern, proposition);
  return roles.filter(({ required }) => !required.some(isNaming));
}

const patients = (
  pattern: QuestionReading['pattern'],
  proposition: QuestionReading['proposition'],
): readonly Wanted[] =>
  pattern
    ?.roles(proposition?.groups[0] ?? null)
    .filter(({ roles }) => isCore(roles))
    .map(({ wanted }) => wanted) ?? [];

/** By a verb that says that something is there, is found or is had; or where the question's own verb says no more. */
const tells = ({ existing, proposition }: QuestionReading, { lemmas }: Proposition): boolean =>
  lemmas.some((lemma) => FINDING_VERBS.has(lemma)) ||
  existing !== null ||
  proposition === null ||
  proposition?.lemmas.some((lemma) => EMPTY_VERBS.has(lemma)) === true;

/** "[kein] Sprengstoff", "[weder] Medikamente noch eine [Impfung]". */
function isWithout({ clause, phrases }: ClauseReading, wanted: readonly Wanted[]): boolean {
  return phrases.some((phrase, index) => {
    const before = clause.words[phrase.from - 1]?.form.lower ?? '';
    const negated = isNegated(phrase) || NEITHER_NOR.has(before);
    if (!negated || phrase.kind === 'pronoun') return false;
    const argument = createArgument(phrases, index, []);
    return wanted.some((one) => {
      const likeness = compareArgument(one, argument);
      return likeness === 'same' || likeness === 'broader';
    });
  });
}
