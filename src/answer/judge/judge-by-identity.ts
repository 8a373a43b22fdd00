import { withoutAdjectiveEnding } from '../../language/adjective-ending.ts';
import { CONCERNED_PREPOSITIONS } from '../../language/lexicon/side-words.ts';
import { TO_VERBS, TURNING_VERBS } from '../../language/lexicon/verb-classes.ts';
import { isDefinite } from '../../language/phrase/is-definite.ts';
import { isIt } from '../../language/phrase/is-it.ts';
import { compareConcepts, readConcept } from '../../language/proposition/concept.ts';
import { findEventNoun } from '../../language/proposition/find-event-noun.ts';
import type { Argument } from '../../language/proposition/proposition.ts';
import type { Candidate, Rejected } from '../candidate.ts';
import { decidePosition, decideTold } from '../decide-position.ts';
import type { Judge, SentenceInContext } from '../find-candidates.ts';
import { compareArgument } from '../match/compare-arguments.ts';
import { findIdentities, type Identity } from '../match/find-identities.ts';
import { wordsIn } from '../match/mentions-in.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import { countryOfActor } from '../wanted/country-of-actor.ts';
import type { WantedIdentity } from '../wanted/pattern.ts';
import type { Wanted } from '../wanted/wanted.ts';
import { candidateOf } from './candidate-of.ts';

/** Judges "Ist A ein B?" and "Wer ist B?": a sentence must say of the same A that it is, or is not, a B. */
export function judgeByIdentity(question: QuestionReading, wanted: WantedIdentity): Judge {
  return (at) => {
    const found: Candidate[] = [];
    const rejected: Rejected[] = [];
    for (const identity of findIdentities(at.sentence)) {
      at.context.look(at.sentence, identity.proposition);
      const content = matchIdentity(question, wanted, identity, at);
      if (content === null || (identity.former && !question.past)) continue;
      if (wanted.becomes && !tellsChange(identity)) continue;
      const candidate = createCandidate(question, identity, content, at);
      if (candidate !== null) found.push(candidate);
    }
    return { found: found.slice(0, 1), rejected };
  };
}

/** "wird [Trainer]", "bleibt es", "zum Trainer ernannt"; who is called one, or is one, need not become it. */
const tellsChange = ({ by, proposition: { lemmas } }: Identity): boolean =>
  by === 'verb' && lemmas.some((lemma) => TURNING_VERBS.has(lemma) || TO_VERBS.has(lemma));

function createCandidate(
  question: QuestionReading,
  { claim, proposition, by }: Identity,
  content: string,
  at: SentenceInContext,
): Candidate | null {
  const base = {
    ...candidateOf(at, proposition),
    claim,
    score: 1 + (by === 'verb' ? 0.2 : 0),
  };
  if (question.kind === 'yes-no') {
    const decision = decidePosition(question, claim, false);
    return decision === null ? null : { ...base, ...decision, content: null };
  }
  if (claim.polarity === 'denied' || claim.polarity === 'none') return null;
  return { ...base, ...decideTold(claim), content };
}

/** The words that fill the place asked for; null where the sentence says it of somebody else. */
function matchIdentity(
  { kind }: QuestionReading,
  { subject, predicate }: WantedIdentity,
  { left, right, by }: Identity,
  at: SentenceInContext,
): string | null {
  for (const [a, b] of [
    [left, right],
    [right, left],
  ] as const) {
    if (!isPredicate(predicate, b, at)) continue;
    const fits =
      subject !== null ? isSubject(subject, a, at) : kind === 'yes-no' ? isSpokenOf(a) : fillsWho(a, b, by);
    if (fits) return a.words.map(({ text }) => text).join(' ');
  }
  return null;
}

/** "[Es] war Mord", "[bei dem Brand] handelt es sich um Mord", "[Der Brand] war Mord": what was told before. */
const isSpokenOf = ({ head, phrase, slots }: Argument): boolean =>
  isIt(head) ||
  (phrase?.kind === 'noun' &&
    isDefinite(phrase) &&
    (slots.some((slot) => CONCERNED_PREPOSITIONS.has(slot)) || findEventNoun(head.form) !== null));

function isPredicate(wanted: Wanted, argument: Argument, at: SentenceInContext): boolean {
  if (argument.pronoun) return false;
  const likeness = compareArgument(wanted, argument);
  return (likeness === 'same' || likeness === 'narrower') && holdsAttributes(wanted, argument, at);
}

function isSubject(wanted: Wanted, argument: Argument, at: SentenceInContext): boolean {
  const likeness = argument.pronoun ? null : compareArgument(wanted, argument);
  if (likeness === 'same' || likeness === 'narrower') return namesAll(wanted.argument.attributes, at);
  return at.context.standsFor(wanted, argument);
}

/** "neuer Trainer von Tannrode": new must it be, and Tannrode be named near. */
function holdsAttributes({ argument }: Wanted, found: Argument, at: SentenceInContext): boolean {
  const adjectives = argument.words.filter(({ form, kind }) => !form.capitalised && kind === 'word');
  const own = found.words.map(({ form }) => withoutAdjectiveEnding(form.lower));
  return (
    adjectives.every(({ form }) => own.includes(withoutAdjectiveEnding(form.lower))) &&
    namesAll(argument.attributes, at)
  );
}

function namesAll(
  attributes: Argument['attributes'],
  { sentence, before, title }: SentenceInContext,
): boolean {
  const near = wordsIn([...title, ...before.slice(-1), sentence]);
  return attributes
    .filter(({ form, kind }) => form.capitalised && kind === 'word')
    .map(({ form }) => readConcept(form))
    .every((concept) => near.some(({ form }) => compareConcepts(concept, readConcept(form)) !== null));
}

/** Somebody by name; in one phrase with the office beside it. */
const fillsWho = (argument: Argument, predicate: Argument, by: Identity['by']): boolean =>
  !argument.pronoun &&
  (by === 'title'
    ? predicate.phrase?.kind === 'noun'
    : argument.phrase?.kind === 'name' || argument.words.length > 1 || countryOfActor(argument) !== null);
