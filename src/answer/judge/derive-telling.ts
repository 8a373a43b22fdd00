import { keptBy } from '../../language/kept.ts';
import { STANDS_ON_WORDS, TELLS_WHAT_NOUN_SAYS } from '../../language/lexicon/answering-words.ts';
import { RESPONSE_NOUNS } from '../../language/lexicon/response-nouns.ts';
import { SPEECH_NOUNS, UTTERANCE_NOUNS } from '../../language/lexicon/speech-verbs.ts';
import { VERBS } from '../../language/lexicon/verbs/verb-table.ts';
import type { Argument, ClauseReading, SentenceReading } from '../../language/proposition/proposition.ts';
import { readIdiom } from '../../language/proposition/read-idiom.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Statement } from '../../statement/statement.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { speakerOf } from '../match/speaker-of.ts';
import { createReported, findAgent, findBy, nameVoice } from './derive-statement.ts';
import { isSaid } from './is-said.ts';

/**
 * Who tells a sentence in which no statement was found: whoever takes a stand in it by the verb of a main clause ("Der Minister
 * verteidigte den Plan"), or by whom it is taken ("wurde von der Polizei bestritten", "Kritik kam vom Verband").
 *
 * @returns a statement of the whole sentence; null for what the article itself tells, and where nobody is named. It is the same for
 * every question, and kept with the reading.
 */
export function deriveTelling(at: SentenceInContext): Statement | null {
  const tellings = tellingsOf(at.reading);
  const known = tellings.get(at.sentence);
  if (known !== undefined) return known;
  const telling = findTelling(at);
  tellings.set(at.sentence, telling);
  return telling;
}

/**
 * Who tells a sentence: whose statement was found in it, else whoever takes a stand in it; and before those whose words a noun only names
 * ("Ohm teilt die Ansicht [des Rates], wonach …") whoever takes one on them. Nobody where they are denied by nobody ("Ein Bericht [der
 * Agentur], wonach …, wurde dementiert").
 *
 * @param told the statement that holds most of the sentence
 */
export function chooseTelling(told: Statement | null, at: SentenceInContext): Statement | null {
  if (speakerOf(told) !== null && !isToldByNoun(told)) return told;
  const derived = deriveTelling(at);
  if (derived !== null || told === null) return derived ?? told;
  return isToldByNoun(told) && isDeniedByNobody(at.sentence) ? createReported(at.sentence) : told;
}

const isToldByNoun = (told: Statement | null): boolean =>
  told?.cueLemma != null && (/^\p{Lu}/u.test(told.cueLemma) || TELLS_WHAT_NOUN_SAYS.has(told.cueLemma));

const isDeniedByNobody = ({ clauses }: SentenceReading): boolean =>
  clauses.some(
    ({ clause, predicate, arguments: list }) =>
      clause.parent === null &&
      predicate?.voice === 'passive' &&
      predicate.lemmas.some((lemma) => VERBS.get(lemma)?.truth === 'deny') &&
      findAgent(list) === null,
  );

const tellingsOf = keptBy((_: Reading) => new Map<SentenceReading, Statement | null>());

function findTelling(at: SentenceInContext): Statement | null {
  const { sentence } = at;
  for (const clause of sentence.clauses) {
    if (clause.clause.parent !== null) continue;
    const voice = findVoice(clause, sentence);
    const speaker = voice !== null && isInBrackets(voice, at) ? null : nameVoice(voice, at);
    if (speaker !== null) return { ...createReported(sentence), speaker };
  }
  return null;
}

/** "die von Ohm ([Ostpartei]) bestellte Studie schlägt vor, …". */
const isInBrackets = ({ phrase }: Argument, { reading }: SentenceInContext): boolean =>
  phrase !== null && reading.text.charAt(phrase.start - 1) === '(';

function findVoice(clause: ClauseReading, sentence: SentenceReading): Argument | null {
  const { predicate, phrases, arguments: list } = clause;
  if (predicate === null || !isSaid(clause)) return null;
  // "Den Plan ablehnen will [niemand]": nobody takes a stand, whatever else may be its subject.
  if ([...phrases, ...list].some(({ head }) => head.form.traits.has('no-one'))) return null;
  const subject = list.find(
    ({ slots, pronoun, inferred, phrase }) =>
      isPlace(slots, 'n') && !(pronoun && inferred) && !isCompared(clause, phrase),
  );
  const lemmas = readIdiom(predicate, clause.clause, phrases)?.predicate.lemmas ?? predicate.lemmas;
  if (predicate.voice === 'passive')
    return !predicate.state && lemmas.some((lemma) => isStand(lemma, [])) ? findBy(list, 'von') : null;
  const answers = ({ head }: Pick<Argument, 'head'>): boolean =>
    head.form.nouns.some(({ lemma }) => RESPONSE_NOUNS.has(lemma));
  if (lemmas.includes('kommen'))
    return subject !== undefined && answers(subject) ? findBy(list, 'von') : null;
  if (lemmas.includes('stoßen'))
    return phrases.some((phrase) => phrase.preposition === 'auf' && answers(phrase))
      ? findBy(list, 'bei')
      : null;
  const beside = [
    ...list.filter((argument) => argument !== subject).flatMap(({ slots }) => slots),
    ...phrases.flatMap(({ preposition }) => preposition ?? []),
    ...(sentence.clauses.some((other) => isBelow(other, clause, sentence)) ? ['clause'] : []),
  ];
  const stands = lemmas.some((lemma) => isStand(lemma, beside)) || isStandOnWords(lemmas, clause);
  return stands ? (subject ?? null) : null;
}

/** "Ohm [teilt die Ansicht] des Rates nicht, …": a verb that takes a stand on words, and a noun for them. */
const isStandOnWords = (lemmas: readonly string[], { phrases, arguments: list }: ClauseReading): boolean =>
  lemmas.some((lemma) => STANDS_ON_WORDS.has(lemma)) &&
  [...phrases, ...list].some(({ head }) =>
    head.form.nouns.some(({ lemma }) => SPEECH_NOUNS.has(lemma) || UTTERANCE_NOUNS.has(lemma)),
  );

/** "als [Leugnerin] will sie nicht gelten": what somebody is called or like. */
const isCompared = ({ clause: { words } }: ClauseReading, phrase: Argument['phrase']): boolean =>
  phrase !== null && words[phrase.from - 1]?.form.traits.has('comparison') === true;

const isPlace = (slots: readonly string[], slot: string): boolean => slots.length === 1 && slots[0] === slot;

const isBelow = (other: ClauseReading, clause: ClauseReading, { clauses }: SentenceReading): boolean =>
  other.clause.parent !== null && clauses[other.clause.parent] === clause;

/**
 * Whether a verb says where its subject stands, with what stands beside it.
 * @param beside places and prepositions; none where it is told of what is done to its object
 */
function isStand(lemma: string, beside: readonly string[]): boolean {
  const verb = VERBS.get(lemma);
  if (verb === undefined) return false;
  if (verb.is.includes('siding')) return beside.length === 0 || beside.some((place) => place !== 'n');
  if (verb.is.includes('unsure-telling') && verb.reports.length === 0) return false;
  if (beside.length === 0) return verb.reports.includes('object');
  return verb.reports.some((word) =>
    word === 'object' ? beside.includes('a') : word.split('/').some((part) => beside.includes(part)),
  );
}
