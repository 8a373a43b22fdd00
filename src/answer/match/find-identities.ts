import { DOUBTFUL_OFFICE, FORMER_OFFICE } from '../../language/lexicon/office-modifiers.ts';
import {
  CONCERNED_PREPOSITIONS,
  CONCERNING_PREPOSITIONS,
  CONCERNING_VERBS,
  PARTING_GROUPS,
  PARTING_VERBS,
  REFLEXIVE,
} from '../../language/lexicon/side-words.ts';
import { AS_VERBS, COPULAS, TO_VERBS } from '../../language/lexicon/verb-classes.ts';
import { isIt } from '../../language/phrase/is-it.ts';
import type { Phrase } from '../../language/phrase/phrase.ts';
import { ASSERTED } from '../../language/proposition/claim.ts';
import type {
  Argument,
  Claim,
  ClauseReading,
  Proposition,
  SentenceReading,
} from '../../language/proposition/proposition.ts';
import { createArgument } from '../../language/proposition/read-arguments.ts';
import { freePhrases } from '../wanted/free-phrases.ts';

/** "A ist B": what a sentence says somebody or something is. */
export interface Identity {
  /** By a verb ("ist", "wird als … eingestuft"), beside it ("A, B, …"), or in one phrase ("Trainer Max Vogt"). */
  readonly by: 'verb' | 'apposition' | 'title';
  readonly left: Argument;
  readonly right: Argument;
  readonly claim: Claim;
  /** It was so: "die frühere Ministerin Vogt", "Vogt war Ministerin". */
  readonly former: boolean;
  /** The proposition of its clause, for what surrounds it. */
  readonly proposition: Proposition;
}

export function findIdentities({ clauses, propositions }: SentenceReading): readonly Identity[] {
  return clauses.flatMap((clause, index) => {
    const proposition = propositions.find((own) => own.kind === 'verb' && own.clause === index);
    if (proposition === undefined) return [];
    return [
      ...findByVerb(clause, proposition, clauses[index - 1]),
      ...findAppositions(clause).map((pair) => ({
        ...pair,
        claim: ASSERTED,
        former: isFormer(pair.left) || isFormer(pair.right) || parts(proposition, pair),
        proposition,
      })),
    ];
  });
}

function findByVerb(
  clause: ClauseReading,
  proposition: Proposition,
  before: ClauseReading | undefined,
): readonly Identity[] {
  const { predicate, phrases, arguments: list } = clause;
  const { claim } = proposition;
  const identity = (left: Argument, right: Argument): Identity => ({
    by: 'verb',
    left,
    right,
    claim,
    former: predicate?.tense === 'past' && predicate.mood === 'indicative' && predicate.lemma === 'sein',
    proposition,
  });
  if (predicate?.lemmas.some((lemma) => COPULAS.has(lemma)) === true) {
    const [first, second] = freePhrases(clause);
    const shared =
      list.find(({ inferred, slots }) => inferred && slots.includes('n')) ??
      before?.arguments.find(({ slots }) => slots.length === 1 && slots[0] === 'n');
    const left = second === undefined ? shared : first;
    const right = second ?? first;
    return left === undefined || right === undefined ? [] : [identity(left, right)];
  }
  const concerned = findConcerned(list, predicate?.lemmas ?? []);
  if (concerned !== null) return [identity(...concerned)];
  const named = list.find(({ slots }) => slots.includes('a') || slots.includes('n'));
  const objects = list.filter(({ slots, phrase }) => phrase?.preposition == null && slots.includes('a'));
  return phrases.flatMap((phrase, index) => {
    if (!isNamed(clause, phrase)) return [];
    const right = createArgument(phrases, index, []);
    const left = objects.find((argument) => argument.phrase !== phrase) ?? named;
    return left === undefined || left.phrase === phrase ? [] : [identity(left, right)];
  });
}

/** "[Bei dem Tier] handelt es sich um [einen Wolf]", "[Es] handelt sich um [einen Wolf]"; null of any other verb. */
function findConcerned(
  list: readonly Argument[],
  lemmas: readonly string[],
): readonly [Argument, Argument] | null {
  const isItself = list.some(({ head }) => REFLEXIVE.has(head.form.lower));
  if (!isItself || !lemmas.some((lemma) => CONCERNING_VERBS.has(lemma))) return null;
  const right = list.find(({ slots }) => CONCERNING_PREPOSITIONS.has(slots.join()));
  const left =
    list.find(({ slots }) => CONCERNED_PREPOSITIONS.has(slots.join())) ?? list.find(({ head }) => isIt(head));
  return left === undefined || right === undefined ? null : [left, right];
}

/** "trennte sich von [Trainer Vogt]", "[Minister Vogt] trat zurück": who is no longer what he is called. */
const parts = ({ groups, lemmas, arguments: list, claim }: Proposition, { left, right }: Pair): boolean =>
  claim.polarity !== 'denied' &&
  (groups.some((group) => PARTING_GROUPS.has(group)) || lemmas.some((lemma) => PARTING_VERBS.has(lemma))) &&
  list.some(({ phrase }) => phrase !== null && (phrase === left.phrase || phrase === right.phrase));

/** "als [Mord] eingestuft", "zum [Leiter] ernannt". */
function isNamed({ clause: { words }, predicate }: ClauseReading, { preposition, from }: Phrase): boolean {
  const lemmas = predicate?.lemmas ?? [];
  if (preposition === 'zu') return lemmas.some((lemma) => TO_VERBS.has(lemma));
  return words[from - 1]?.form.lower === 'als' && lemmas.some((lemma) => AS_VERBS.has(lemma));
}

type Pair = Pick<Identity, 'by' | 'left' | 'right'>;

function findAppositions({ clause: { words }, phrases }: ClauseReading): readonly Pair[] {
  const argument = (index: number): Argument => createArgument(phrases, index, []);
  const behindComma = ({ from }: Phrase): boolean =>
    (words[from]?.start ?? 0) - (words[from - 1]?.end ?? 0) > 1 && words[from - 1]?.form.coordinator !== true;
  return phrases.flatMap((phrase, index): readonly Pair[] => {
    const { conjunctOf, nouns, kind, modifiers } = phrase;
    if (modifiers.some(({ form }) => DOUBTFUL_OFFICE.test(form.lower))) return [];
    const alone = phrases.filter((other) => other.conjunctOf === conjunctOf).length === 1;
    if (conjunctOf !== null && alone && behindComma(phrase))
      return [{ by: 'apposition', left: argument(conjunctOf), right: argument(index) }];
    return kind === 'noun' && nouns.length > 1
      ? [{ by: 'title', left: argument(index), right: argument(index) }]
      : [];
  });
}

const isFormer = ({ words }: Argument): boolean => words.some(({ form }) => FORMER_OFFICE.test(form.lower));
