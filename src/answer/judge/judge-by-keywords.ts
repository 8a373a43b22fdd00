import { OWNING_SLOTS } from '../../language/lexicon/answering-words.ts';
import { countryOf } from '../../language/phrase/find-country-of-word.ts';
import { findOperator } from '../../language/proposition/find-operator.ts';
import type { Argument, Proposition } from '../../language/proposition/proposition.ts';
import type { Candidate } from '../candidate.ts';
import { decidePosition } from '../decide-position.ts';
import type { Judge, SentenceInContext } from '../find-candidates.ts';
import { compareArgument } from '../match/compare-arguments.ts';
import { mentionsIn, wordsIn } from '../match/mentions-in.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import { isCore, type RoleFiller, readRoles } from '../wanted/roles.ts';
import type { Wanted } from '../wanted/wanted.ts';
import { candidateOf } from './candidate-of.ts';

/**
 * Judges for bare keywords: one proposition must hold them all, as its own word or as arguments; names that are no
 * country may stand in the passage or the title. It takes a side only where the keywords are its own word or what it is
 * about ("Firma Busse Stadt": somebody delivers something to somebody); else it is a mere mention.
 */
export function judgeByKeywords(question: QuestionReading): Judge {
  return (at) => {
    const found: Candidate[] = [];
    for (const proposition of at.sentence.propositions) {
      const candidate = judgeProposition(question, at, proposition);
      if (candidate !== null) found.push(candidate);
    }
    const sided = found.filter(({ position }) => position !== 'andere');
    return { found: sided.length > 0 ? sided : found.slice(0, 1), rejected: [] };
  };
}

function judgeProposition(
  question: QuestionReading,
  at: SentenceInContext,
  proposition: Proposition,
): Candidate | null {
  if (proposition.focus !== null) return null;
  at.context.look(at.sentence, proposition);
  const places = question.topic.map((topic) => holds(topic, proposition, at));
  const inside = places.filter((place) => place !== null && place !== 'near').length;
  if (inside === 0 || places.includes(null)) return null;
  const decision = decidePosition(question, proposition.claim, false);
  const broader = places.includes('broader');
  if (decision === null || (broader && proposition.claim.polarity !== 'denied')) return null;
  const told = question.topic.length >= LEAST_TOPICS && takesSide(places, proposition);
  return {
    ...candidateOf(at, proposition),
    score: inside / question.topic.length,
    content: null,
    ...(told ? decision : { position: 'andere' }),
  };
}

/** Whether all keywords are what it is about: a name that only stands near says nothing of who did it or what they are. */
const takesSide = (places: readonly (Place | null)[], proposition: Proposition): boolean =>
  !places.includes('aside') && !places.includes('near') && (places.includes('own') || !speaks(proposition));

/** "warnt vor", "sprach über": what it is about is no event of its own. */
function speaks({ kind, lemmas }: Proposition): boolean {
  const operator = kind === 'verb' ? findOperator(lemmas) : null;
  return operator !== null && operator !== 'occur';
}

/** One word alone asks for everything about it, and for no side. */
const LEAST_TOPICS = 2;

/**
 * Where a keyword stands: as the proposition's own word, as who or what acts or is acted on, as a broader word for that,
 * aside in another place ("in der [Haft]"), or only near in passage or title.
 */
type Place = 'own' | 'core' | 'broader' | 'aside' | 'near';

function holds(topic: Wanted, proposition: Proposition, at: SentenceInContext): Place | null {
  const { context, sentence } = at;
  const named = topic.required.some(({ name }) => name);
  const own = topic.head.lemmas.some((lemma) =>
    proposition.lemmas.some((word) => word.toLowerCase() === lemma),
  );
  let best: Place | null = null;
  for (const filler of readFillers(proposition)) {
    const likeness = compareArgument(topic, filler.argument);
    if (likeness === null) continue;
    const place = placeOf(filler, proposition);
    if (likeness === 'broader') best ??= 'broader';
    else if (place !== 'aside') return place;
    else best = 'aside';
  }
  if (own) return named && !context.mentions(topic) ? null : 'own';
  if (best !== null) return best;
  if (topic.required.some(({ country }) => country !== null)) return originOf(topic, proposition);
  if (!topic.required.every(({ name }) => name)) return null;
  if (mentionsIn(wordsIn([sentence]), topic)) return 'aside';
  return context.mentions(topic) ? 'near' : null;
}

/** The roles of the arguments under every meaning the word may have. */
const readFillers = (proposition: Proposition): readonly RoleFiller[] =>
  [null, ...proposition.groups].flatMap((group) => readRoles(proposition, group));

function placeOf({ roles, argument }: RoleFiller, proposition: Proposition): Place {
  const { kind, lemmas } = proposition;
  const copula = kind === 'verb' && lemmas.includes('sein');
  if (copula && argument.slots.includes('a')) return 'own';
  const inside = copula || (kind === 'noun' && roles.has('in'));
  const core = isCore(roles) && (kind === 'noun' || isDirect(argument));
  return (inside || core) && !isGuess(argument, proposition) ? 'core' : 'aside';
}

/** Without a preposition, or somebody behind one: "an [Lindenau]", but not "nach dem [Beben]". */
const isDirect = ({ phrase, slots }: Argument): boolean =>
  phrase === null || phrase.preposition === null || phrase.kind === 'name' || slots.includes('n');

/** "Vogt forderte den Rücktritt [von Weber]": where the noun says whose it is, the clause around says nothing of it. */
function isGuess({ inferred, slots }: Argument, { kind, arguments: list }: Proposition): boolean {
  if (kind !== 'noun' || !inferred) return false;
  return (
    slots.includes('d') ||
    list.some(
      ({ inferred: guessed, slots: [slot = ''], phrase }) =>
        !guessed && OWNING_SLOTS.has(slot) && (slot === 'in' || phrase?.kind === 'name'),
    )
  );
}

/** "iranische Raketen": the adjective of an argument stands for the country. */
function originOf({ required }: Wanted, proposition: Proposition): 'core' | null {
  const country = required[0]?.country ?? null;
  return proposition.arguments.some(({ words, attributes }) =>
    [...words, ...attributes].some(({ form }) => countryOf(form) === country),
  )
    ? 'core'
    : null;
}
