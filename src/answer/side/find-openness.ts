import type { Word } from '../../language/clause/clause.ts';
import { NEGATION_WORDS } from '../../language/lexicon/adverbs.ts';
import {
  GIVING_WORD_VERBS,
  OCCUPYING_VERBS,
  TAKEN_NOUNS,
  UNDECIDED_ADJECTIVES,
  UNSETTLED_NOUNS,
  UNSETTLED_VERBS,
  WHETHER,
  WORD_ON_IT_NOUNS,
} from '../../language/lexicon/side-words.ts';
import { COPULAS, PREDICATIVE_VERBS } from '../../language/lexicon/verb-classes.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import { isNegated } from '../../language/phrase/is-negated.ts';
import { ASSERTED, deniesNegated } from '../../language/proposition/claim.ts';
import { findNegation } from '../../language/proposition/find-negation.ts';
import { findOperator } from '../../language/proposition/find-operator.ts';
import { isLeftOpen } from '../../language/proposition/leaves-open.ts';
import type { ClauseReading, SentenceReading } from '../../language/proposition/proposition.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { findAnaphor } from '../judge/find-anaphor.ts';
import { sharePredicate } from '../match/share-predicate.ts';
import type { WantedRole } from '../wanted/pattern.ts';
import { findAssertions } from './assertions.ts';
import { isAboutElse, isOfOtherUnknown } from './is-about-else.ts';
import { isOfNamed } from './is-of-named.ts';
import type { Side } from './side.ts';
import { coreRolesOf, findEvents, findKeys, meetWords, tieOf } from './tie-of.ts';
import { wasTold } from './was-told.ts';

/** So much of what is asked the clause that leaves it open must hold. */
const LEAST_TIED = 0.1;
/** So much where it is told in other words what happens. */
const CLOSELY_TIED = 0.35;
/** So many sentences before it may name whom it is about, or tell what is not confirmed. */
const REACH = 2;
/** So much where a clause says of what is asked that nothing is settled. */
const HALF_TIED = 0.5;

/**
 * "Ob das Bad öffnet, ist unklar", "Eine Entscheidung gibt es noch nicht": a sentence that says of what is asked that it is not settled.
 */
export function findOpenness(asked: Asked, at: SentenceInContext): Side | null {
  const { reading } = asked;
  const { sentence, article } = at;
  // "ob der Tee sicher ist", told of another one than Hellbach's.
  if (!isOfNamed(asked, at, REACH)) return null;
  const keys = findKeys(asked);
  const met = (own: ClauseReading | undefined): ReadonlySet<number> =>
    meetWords(article.text, own?.clause.parts ?? [], asked, at.reading.vocabulary);
  const events = findEvents(keys, asked);
  const isAsked = (clause: ClauseReading): boolean => {
    const own = met(clause);
    const tie = tieOf(own, asked);
    if (tie < LEAST_TIED || tellsElse(clause, asked, sentence)) return false;
    if (events.some((key) => own.has(key))) return true;
    // How something is stands in its own words; and of whom it is asked about much else may be open.
    if (reading.proposition?.kind === 'adjective') return tellsAsked(clause, asked, sentence);
    const tells = [...keys].some((key) => own.has(key)) || coreRolesOf(reading).some(isOneThing);
    return tie >= CLOSELY_TIED && tells && isOfTheirs(clause, asked, at);
  };
  // Who takes part is told of in many a clause that leaves something else open.
  const tellsEvent = (own: ReadonlySet<number>): boolean =>
    [...(events.length > 0 ? events : keys)].some((key) => own.has(key)) || tieOf(own, asked) >= HALF_TIED;
  if (asksWhether(sentence, isAsked)) return { position: 'offen', way: 'it tells that the question is open' };
  const unsettled = findUnsettled(asked, at).map(met).some(tellsEvent);
  const unconfirmed = findUnconfirmed(sentence)
    .map(met)
    .some((own) => tieOf(own, asked) >= LEAST_TIED && (events.length === 0 || tellsEvent(own)));
  const isTakenUp = isUnconfirmed(sentence) && (wasTold(asked, at, REACH) || isNear(asked, at));
  return (unsettled || unconfirmed || isTakenUp) && !reading.negated
    ? { position: 'offen', way: 'it tells that nothing is settled' }
    : null;
}

/** The clauses that say of what is asked, and of nothing beside it, that it is not settled. */
const findUnsettled = (asked: Asked, at: SentenceInContext): readonly ClauseReading[] =>
  findAssertions(at.sentence)
    .flatMap(({ clause }) => at.sentence.clauses[clause] ?? [])
    .filter(
      (own) =>
        isUnsettled(own) &&
        isAboutAsked(own, asked, at) &&
        !isOfOtherUnknown(own, asked, at) &&
        !isAboutElse(own, asked, at),
    );

/** The clauses in which something stands that somebody does not confirm. */
const findUnconfirmed = ({ clauses, propositions }: SentenceReading): readonly ClauseReading[] =>
  propositions
    .filter(({ claim: { polarity, grounds } }) => polarity === 'open' && grounds.includes('unconfirmed'))
    .flatMap(({ clause }) => clauses[clause] ?? [])
    .filter((own) => !isNotTaken(own));

/** "20 [Betten] waren nicht [belegt]". */
const isNotTaken = ({ predicate, arguments: list }: ClauseReading): boolean =>
  predicate?.lemmas.some((lemma) => OCCUPYING_VERBS.has(lemma)) === true &&
  list.some(
    ({ slots, head }) =>
      slots.some((slot) => slot === 'a' || slot === 'n') &&
      head.form.nouns.some(({ lemma }) =>
        [...TAKEN_NOUNS].some((noun) => lemma.toLowerCase().endsWith(noun)),
      ),
  );

/**
 * "Ob …, steht nicht fest", "Eine Entscheidung über die Sperrung steht aus"; not "Das Konzept für den Markt am Fest steht nicht fest", where
 * the Fest is asked about: a thing that is not settled is the asked one, or says so itself.
 */
function isAboutAsked(own: ClauseReading, asked: Asked, at: SentenceInContext): boolean {
  const { arguments: list } = own;
  if (givesNoWord(own)) return true;
  // "[keine Angaben] über Verletzte machen"
  if (list.some(({ phrase, head }) => phrase !== null && isNegated(phrase) && isWordOnIt(head))) return true;
  const subject = list.find(({ slots, inferred }) => slots.includes('n') && !inferred);
  if (subject === undefined || subject.pronoun) return true;
  if (isUnsettledHead(subject.head)) return true;
  return meetWords(at.article.text, [subject.head], asked, at.reading.vocabulary).size > 0;
}

/** The sentence before holds much of what is asked. */
function isNear(asked: Asked, { article, before, reading: { vocabulary } }: SentenceInContext): boolean {
  return tieOf(meetWords(article.text, before.slice(-1), asked, vocabulary), asked) >= HALF_TIED;
}

/** "wollte den Bericht nicht bestätigen": what was said before stays open. */
const isUnconfirmed = (sentence: SentenceReading): boolean => {
  const anaphor = findAnaphor(sentence);
  return anaphor?.apply(ASSERTED).grounds.includes('unconfirmed') === true;
};

/** "ob ein [Lösegeld] gezahlt wurde" is about the Lösegeld; "ob mit dem [Kreis] ein Vertrag geschlossen wird" is not about the Kreis. */
const isOfTheirs = ({ phrases }: ClauseReading, asked: Asked, at: SentenceInContext): boolean =>
  meetWords(
    at.article.text,
    phrases.filter(({ preposition }) => preposition === null),
    asked,
    at.reading.vocabulary,
  ).size > 0;

/**
 * "…, ob das Tempo von Hellbach [gut] ist", "ob die Senkung [hilft]", where it is asked what Hellbach builds or whether it sinks: how
 * something is, or what comes of the asked event.
 */
function tellsElse(own: ClauseReading, { reading: { pattern } }: Asked, sentence: SentenceReading): boolean {
  if (pattern === null || pattern.proposition.kind !== 'verb') return false;
  const index = sentence.clauses.indexOf(own);
  const told = sentence.propositions.filter(({ clause }) => clause === index);
  const events = told.filter((event) => sharePredicate(pattern.proposition, event) !== null);
  if (events.length > 0) return events.every(({ claim }) => claim.grounds.includes('mentioned'));
  const isCopular = own.predicate?.lemmas.some((lemma) => COPULAS.has(lemma)) === true;
  return isCopular || told.some(({ kind }) => kind === 'adjective');
}

/** "die Fähre", of which little else is open than what is asked. */
const isOneThing = ({ wanted: { argument } }: WantedRole): boolean =>
  argument.phrase?.determiner != null && classifyNoun(argument.head.form).kind !== 'person';

/** "ob er [infiziert] ist", where it is asked whether he is ill. */
const tellsAsked = (
  own: ClauseReading,
  { reading: { pattern } }: Asked,
  { clauses, propositions }: SentenceReading,
): boolean =>
  pattern !== null &&
  propositions.some(
    (event) =>
      clauses[event.clause] === own && sharePredicate(pattern.proposition, event)?.opposite === false,
  );

/** "…, ob er kommt": an indirect question that its sentence leaves open. */
const asksWhether = (
  { clauses, propositions }: SentenceReading,
  ties: (clause: ClauseReading) => boolean,
): boolean =>
  clauses.some(
    (reading, index) =>
      WHETHER.has(reading.clause.introducer?.form.lower ?? '') &&
      reading.clause.finite !== null &&
      isLeftOpen(clauses, reading.clause.parent) &&
      ties(reading) &&
      propositions.some(
        (own) =>
          own.clause === index &&
          own.kind !== 'noun' &&
          (own.claim.polarity === 'open' || own.claim.grounds.includes('asked')),
      ),
  );

function isUnsettled({ clause, predicate, phrases }: ClauseReading): boolean {
  if (predicate === null) return false;
  const has = (list: ReadonlySet<string>): boolean => clause.words.some(({ form }) => list.has(form.lower));
  const negated = findNegation(clause) !== null;
  if (predicate.lemmas.some((lemma) => PREDICATIVE_VERBS.has(lemma)) && has(UNDECIDED_ADJECTIVES))
    return !negated;
  // "ist keine Entscheidung gegen ihn": it says what it is not.
  if (!negated || predicate.lemmas.some((lemma) => COPULAS.has(lemma))) return false;
  if (predicate.lemmas.some((lemma) => UNSETTLED_VERBS.has(lemma))) return true;
  if (givesNoWord({ predicate, phrases })) return true;
  return clause.words.some(({ form }, index) => {
    const before = clause.words[index - 1]?.form.lower ?? '';
    return NEGATION_WORDS.has(before) && form.nouns.some(({ lemma }) => isUnsettledNoun(lemma.toLowerCase()));
  });
}

/** Where the clause is negated: "[Informationen] über Tote [lagen] nicht [vor]", "[Angaben] dazu [machte] sie nicht". */
const givesNoWord = ({ predicate, phrases }: Pick<ClauseReading, 'predicate' | 'phrases'>): boolean =>
  predicate?.lemmas.some((lemma) => GIVING_WORD_VERBS.has(lemma)) === true &&
  phrases.some(
    ({ head, preposition }) =>
      preposition === null && head.form.nouns.some(({ lemma }) => WORD_ON_IT_NOUNS.has(lemma.toLowerCase())),
  );

/** "Angaben", "Auskunft"; a decision that there is none of is something else. */
const isWordOnIt = (head: Word): boolean =>
  isUnsettledHead(head) && !deniesNegated(findOperator(head.form.nouns.map(({ lemma }) => lemma)));

const isUnsettledHead = ({ form }: Word): boolean =>
  form.nouns.some(({ lemma }) => isUnsettledNoun(lemma.toLowerCase()));

const isUnsettledNoun = (lemma: string): boolean => [...UNSETTLED_NOUNS].some((noun) => lemma.endsWith(noun));
