import { SINGULAR_AGREEMENT } from '../../language/agreement.ts';
import type { Word } from '../../language/clause/clause.ts';
import { NUMBER_WORDS } from '../../language/lexicon/number-words.ts';
import { ADVICE_OPENINGS } from '../../language/lexicon/side-words.ts';
import { isDefinite } from '../../language/phrase/is-definite.ts';
import type { Phrase } from '../../language/phrase/phrase.ts';
import type { Claim, Ground, Proposition } from '../../language/proposition/proposition.ts';
import { compareArgument } from '../match/compare-arguments.ts';
import type { PropositionMatch } from '../match/match-proposition.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import type { Pattern } from '../wanted/pattern.ts';
import { isCore } from '../wanted/roles.ts';

/**
 * Why an event that is the asked one, or its contrary, takes no side by what is claimed of it.
 *
 * @param match null where a part of the event is told elsewhere
 * @returns null where it may take one
 */
export function findRefusal(
  { wish, past, able, pattern, text }: QuestionReading,
  proposition: Proposition,
  { polarity, grounds, attitude }: Claim,
  match: Pick<PropositionMatch, 'opposite' | 'complementary' | 'narrower'> | null,
): string | null {
  const { kind } = proposition;
  const denied = polarity === 'denied';
  if (match?.opposite === true) {
    if (kind === 'noun' && polarity === 'affirmed') return 'only told of the contrary';
    if (denied && !match.complementary) return 'denies only the contrary';
  }
  // "Ist Tilsen geimpft?": that her Grippeimpfung may have been leaves open nothing of that.
  const isKind = isOfKind(proposition, pattern);
  if ((denied && (match?.narrower === true || isKind)) || (polarity === 'open' && isKind))
    return 'only of a kind of it';
  if (pattern !== null && countsOthers(proposition, pattern)) return 'only of some of the kind';
  // "Darf man dort angeln?": that somebody does says nothing of whether one may.
  const isDone = polarity === 'affirmed' || denied;
  if (
    wish &&
    (able || asksAdvice(text)) &&
    kind === 'verb' &&
    isDone &&
    attitude === null &&
    !grounds.includes('allowed') &&
    !(able && denied && grounds.includes('able'))
  )
    return 'only done';
  // "Darf man dort angeln?": a rule that somebody demands or plans does not hold.
  if (wish && able && attitude !== null && grounds.some((ground) => UNRULED.has(ground)))
    return 'only wanted';
  // "Müssen Mieter zahlen?": that they cannot says nothing of whether they have to.
  if (wish && !able && denied && grounds.includes('able')) return 'only cannot';
  // "Die Masken sollten helfen" answers "Sollten sie helfen?", and not "Helfen sie?".
  return !wish && !past && grounds.includes('ought') ? 'only ought to be' : null;
}

const UNRULED: ReadonlySet<Ground> = new Set(['demanded', 'planned', 'warned']);

/** "[Sollte] man Schiffe kaufen?" */
const asksAdvice = (text: string): boolean =>
  ADVICE_OPENINGS.has(text.trim().split(' ')[0]?.toLowerCase() ?? '');

/** "Ist [der Wirt] gegangen?" and "[Zwei Wirte] sind gegangen": whether he is one of them is not told. */
const countsOthers = ({ groups, arguments: list }: Proposition, pattern: Pattern): boolean =>
  pattern.roles(groups[0] ?? null).some(({ roles, wanted }) => {
    const own = wanted.argument.phrase;
    if (!isCore(roles) || own === null || own.kind !== 'noun' || !isDefinite(own) || isPlural(own))
      return false;
    return list.some(
      (argument) =>
        argument.phrase !== null &&
        isCounted(argument.phrase) &&
        isPlural(argument.phrase) &&
        compareArgument(wanted, argument) !== null,
    );
  });

const isPlural = ({ agreement }: Phrase): boolean => (agreement & SINGULAR_AGREEMENT) === 0;

/** "[zwei] Wirte"; not "die zwei Wirte", "beide Wirte". */
const isCounted = ({ determiner, modifiers, start }: Phrase): boolean =>
  (determiner === null || determiner.start === start) &&
  [determiner, ...modifiers].some((word) => word !== null && isNumber(word));

const isNumber = ({ kind, form }: Word): boolean =>
  kind === 'number' || (NUMBER_WORDS.has(form.lower) && !form.traits.has('both'));

/** "die [Grippe]impfung", where nobody asks for Grippe. */
const isOfKind = ({ kind, groups, arguments: list }: Proposition, pattern: Pattern | null): boolean => {
  const [first] = kind === 'noun' ? list.filter(({ slots }) => slots.join() === 'm') : [];
  if (first === undefined || pattern === null) return false;
  return pattern.roles(groups[0] ?? null).every(({ wanted }) => compareArgument(wanted, first) === null);
};
