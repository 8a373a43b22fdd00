import {
  COMES_TO,
  DENYING_DETERMINER,
  NO_PLACE_BEHIND,
  OPEN_DETERMINER,
  TOWN,
} from '../../language/lexicon/answering-words.ts';
import { OCCURRING_VERBS } from '../../language/lexicon/verb-classes.ts';
import { findCountryOfWord } from '../../language/phrase/find-country-of-word.ts';
import type { Phrase } from '../../language/phrase/phrase.ts';
import { readNoun } from '../../language/phrase/read-noun.ts';
import type { Claim, ClauseReading, Proposition } from '../../language/proposition/proposition.ts';
import { createArgument } from '../../language/proposition/read-arguments.ts';
import type { Candidate } from '../candidate.ts';
import { type Decision, decidePosition, decideTold } from '../decide-position.ts';
import type { Judge, SentenceInContext } from '../find-candidates.ts';
import { compareArgument } from '../match/compare-arguments.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import type { Wanted } from '../wanted/wanted.ts';
import { candidateOf } from './candidate-of.ts';
import { findPlaces, findTime } from './find-asked.ts';

/**
 * Judges "Wo gab es ein Beben?" and "Wann gab es ein Beben?": the sentence must tell of one that was, with a place that
 * hangs on it, or a place or a time in the clause that tells it.
 */
export function judgeByExistence(question: QuestionReading, wanted: Wanted): Judge {
  return (at) => {
    for (const proposition of at.sentence.propositions) {
      if (proposition.kind !== 'verb') continue;
      const { polarity } = proposition.claim;
      if (polarity === 'denied' || polarity === 'none' || polarity === 'planned') continue;
      const content = findContent(question, wanted, at, proposition);
      if (content === null || !namesRest(question, wanted, at)) continue;
      const decision = decide(question, proposition.claim);
      if (decision === null) continue;
      const candidate: Candidate = {
        ...candidateOf(at, proposition),
        score: 1,
        ...decision,
        content: question.kind === 'yes-no' ? null : content,
      };
      return { found: [candidate], rejected: [] };
    }
    return { found: [], rejected: [] };
  };
}

/** "Gab es ein Beben?" takes sides; where or when it was is told, or open. */
function decide(question: QuestionReading, claim: Claim): Decision | null {
  return question.kind === 'yes-no' ? decidePosition(question, claim, false) : decideTold(claim);
}

function findContent(
  { kind }: QuestionReading,
  wanted: Wanted,
  at: SentenceInContext,
  proposition: Proposition,
): string | null {
  const clause = at.sentence.clauses[proposition.clause];
  if (clause === undefined) return null;
  const { phrases, predicate } = clause;
  const index = findEvent(clause, wanted, kind === 'yes-no');
  if (index === null) return null;
  const occurs = predicate?.lemmas.some((lemma) => OCCURRING_VERBS.has(lemma)) === true;
  if (kind === 'yes-no') return occurs ? '' : null;
  if (kind === 'when') return occurs ? findTime(at, proposition) : null;
  const places = findPlaces(phrases).filter(
    (phrase) => phrase !== phrases[index] && isNamed(phrase) && (occurs || phrase.attachedTo === index),
  );
  return places[0]?.head.text ?? null;
}

/** "in Harbrück", "auf der Insel Solvik": a place with a name; "in der Nacht", "in dieser Region" tell nobody where; "nach Angaben der HAW" neither. */
const isNamed = (phrase: Phrase): boolean =>
  !NO_PLACE_BEHIND.has(phrase.preposition ?? '') &&
  !OPEN_DETERMINER.test(phrase.determiner?.form.lower ?? '') &&
  (isTown(phrase) ||
    phrase.nouns.some(({ text, form }) => findCountryOfWord(text) !== null || !readNoun(form).known));

/** "in Düsseldorf": a town whose name is made of nouns has no article. */
const isTown = ({ determiner, modifiers, head }: Phrase): boolean =>
  determiner === null && modifiers.length === 0 && TOWN.test(head.form.lower);

/** "am Morgen [ein Busunglück]": the preposition before stands for the phrase before alone, where this one has a determiner. */
const ownPreposition = ({ preposition, determiner }: Phrase, before: Phrase | undefined): string | null =>
  determiner !== null && before?.preposition === preposition ? null : preposition;

/**
 * The phrase that names the event, and does not say that there was none.
 * @param itself it must be what is there, not what something is about ("Zweifel an [der Wahl]"); "zu" stands behind "kommen"
 */
function findEvent({ phrases, predicate }: ClauseReading, wanted: Wanted, itself: boolean): number | null {
  const comes = predicate?.lemmas.includes('kommen') === true;
  const index = phrases.findIndex((phrase, place) => {
    const preposition = ownPreposition(phrase, phrases[place - 1]);
    if (itself && preposition !== null && !(comes && COMES_TO.has(preposition))) return false;
    if (itself && phrase.genitiveOf !== null) return false;
    if (phrase.kind !== 'noun' || DENYING_DETERMINER.test(phrase.determiner?.form.lower ?? '')) return false;
    const likeness = compareArgument(wanted, createArgument(phrases, place, []));
    return likeness === 'same' || likeness === 'narrower';
  });
  return index < 0 ? null : index;
}

/** "in Italien", "im Mai": what else the question names is named near. */
const namesRest = ({ topic }: QuestionReading, wanted: Wanted, { context }: SentenceInContext): boolean =>
  topic.every(({ argument, ...rest }) =>
    argument.phrase === wanted.argument.phrase ? true : context.mentions({ argument, ...rest }),
  );
