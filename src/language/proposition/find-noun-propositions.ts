import type { Word } from '../clause/clause.ts';
import { createWord } from '../clause/create-word.ts';
import { FACTIVE_PREPOSITIONS } from '../lexicon/modality-words.ts';
import { JUDGING_VERBS, TAKING_VERBS } from '../lexicon/verb-classes.ts';
import { traitsOf } from '../lexicon/word-traits.ts';
import { classifyNoun } from '../phrase/classify-noun.ts';
import { countryOf } from '../phrase/find-country-of-word.ts';
import { hangsOn } from '../phrase/hangs-on.ts';
import { isDefinite } from '../phrase/is-definite.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { changeArgument } from './change-argument.ts';
import { type EventNoun, findEventNoun } from './find-event-noun.ts';
import { findOperator } from './find-operator.ts';
import { governingNoun } from './governing-noun.ts';
import { findSenses, impliedObjects } from './predicate-groups.ts';
import type { Argument, ClauseReading, Proposition } from './proposition.ts';
import { createArgument, firstOfEquals } from './read-arguments.ts';
import { isCopula, readNounClaim } from './read-noun-claim.ts';

/** The events a clause names by nouns, with what their genitives, adjectives and prepositions say. */
export function findNounPropositions(
  clauses: readonly ClauseReading[],
  index: number,
): readonly Proposition[] {
  const { phrases } = clauses[index] as ClauseReading;
  return phrases.flatMap((phrase, at) => {
    if (phrase.kind !== 'noun') return [];
    const event = findEventNoun(phrase.head.form);
    if (event === null) return [];
    return [
      {
        kind: 'noun' as const,
        lemmas: event.lemmas,
        groups: [...new Set(event.lemmas.flatMap((lemma) => findSenses(lemma).map(({ group }) => group)))],
        start: phrase.head.start,
        end: phrase.head.end,
        arguments: readNounArguments(clauses[index] as ClauseReading, at, event),
        claim: readNounClaim(clauses, index, at),
        focus: null,
        definite: isDefinite(phrase),
        clause: index,
      },
    ];
  });
}

function readNounArguments(clause: ClauseReading, at: number, event: EventNoun): readonly Argument[] {
  const { phrases } = clause;
  const own = phrases.flatMap((phrase, index) => {
    if (phrase.genitiveOf === at) return [createArgument(phrases, index, ['g'])];
    if (phrase.preposition !== null && hangsOn(phrases, index, at))
      return [createArgument(phrases, index, [phrase.preposition])];
    return [];
  });
  return [
    ...own,
    ...modifierArguments(phrases[at] as Phrase, event),
    ...(ownerArguments(phrases, at) ?? clauseArguments(clause, at, own)),
  ];
}

/** "iranische Lieferung", "Waffenlieferung". */
function modifierArguments(phrase: Phrase, event: EventNoun): readonly Argument[] {
  const found: Argument[] = [];
  const create = (word: Word, slot: string): Argument => ({
    slots: [slot],
    words: [word],
    attributes: [],
    genitives: [],
    head: word,
    phrase: null,
    pronoun: false,
    inferred: false,
  });
  for (const modifier of phrase.modifiers)
    if (countryOf(modifier.form) !== null) found.push(create(modifier, 'j'));
  const { start, end, form } = phrase.head;
  const written = (text: string): Word =>
    createWord({ text, kind: 'word', start, end }, form.vocabulary.form(text));
  if (event.firstPart !== null) found.push(create(written(event.firstPart), 'm'));
  for (const lemma of event.lemmas)
    for (const text of impliedObjects(lemma)) found.push(create(written(text), 'a'));
  return found;
}

/**
 * "Weber bedauert die Entscheidung [des Ministers] zum Rücktritt": whose plan it is acts, and not the subject.
 * @returns null where the noun above is no plan of somebody
 */
function ownerArguments(phrases: readonly Phrase[], at: number): readonly Argument[] | null {
  const above = outermost(phrases, at);
  const plan = above === at ? null : findEventNoun((phrases[above] as Phrase).head.form);
  if (findOperator(plan?.lemmas ?? []) !== 'plan') return null;
  const owner = phrases.findIndex(
    ({ genitiveOf, kind, head }) =>
      genitiveOf === above && (kind === 'name' || classifyNoun(head.form).kind !== 'thing'),
  );
  return owner < 0 ? null : [createArgument(phrases, owner, ['n'], true)];
}

/** What the clause around says about who acts: "Russland bietet Hilfe an", "erhält Hilfe von Russland". */
function clauseArguments(clause: ClauseReading, at: number, found: readonly Argument[]): readonly Argument[] {
  const root = firstOfEquals(clause.phrases, at);
  const lemmas = clause.predicate?.lemmas ?? [];
  const carries = findOperator(lemmas) !== null || isCopula(lemmas) || lemmas.length === 0;
  if (!carries && firstOfEquals(clause.phrases, outermost(clause.phrases, root)) !== root) return [];
  const own = (clause.phrases[root] as Phrase).preposition;
  if (!carries && own !== null) return [];
  if (own !== null && FACTIVE_PREPOSITIONS.has(own) && own !== 'nach') return [];
  const { preposition } = clause.phrases[outermost(clause.phrases, root)] as Phrase;
  if (preposition !== null && !traitsOf(preposition).has('inner-preposition')) return [];
  const taking = clause.predicate?.lemmas.some((lemma) => TAKING_VERBS.has(lemma)) === true;
  const judged =
    lemmas.some((lemma) => JUDGING_VERBS.has(lemma)) && !isPossessed(clause.phrases[root] as Phrase);
  return clause.arguments
    .filter(({ slots }) => !judged || !slots.includes('n'))
    .filter(({ phrase }) => phrase !== clause.phrases[root] && phrase !== clause.phrases[at])
    .filter((argument) => !found.some(({ phrase }) => phrase !== null && phrase === argument.phrase))
    .map((argument) =>
      changeArgument(argument, {
        slots: taking
          ? argument.slots.map((slot) => (slot === 'n' ? 'd' : slot === 'von' ? 'n' : slot))
          : argument.slots,
        inferred: true,
      }),
    );
}

/** "[seinen] Rücktritt". */
const isPossessed = ({ determiner }: Phrase): boolean => determiner?.form.traits.has('possessive') === true;

/** "die Forderung nach [einer Waffenruhe]": the phrase that this one hangs on in the end. */
function outermost(phrases: readonly Phrase[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps += 1) {
    const next = governingNoun(phrases, at);
    if (next === null) return at;
    at = next;
  }
  return at;
}
