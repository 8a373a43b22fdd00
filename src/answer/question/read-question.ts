import { MANNER_SUFFIX } from '../../language/lexicon/endings.ts';
import { ABLE_MODALS, PERMITTING_MODALS, WISHING_MODALS } from '../../language/lexicon/modality-words.ts';
import type { Operator } from '../../language/lexicon/operator.ts';
import {
  ASKS_SAYING,
  ASKS_TRUTH,
  HOW_MANY,
  PRONOMINAL_QUESTION,
  QUESTION_STARTS,
} from '../../language/lexicon/question-words.ts';
import { EXISTING_VERBS, INTENDING_VERBS, LINKING_VERBS } from '../../language/lexicon/verb-classes.ts';
import { readConcept } from '../../language/proposition/concept.ts';
import { AMOUNT_LEMMAS } from '../../language/proposition/find-amount-propositions.ts';
import { findNegation } from '../../language/proposition/find-negation.ts';
import { findOperator } from '../../language/proposition/find-operator.ts';
import type { ClauseReading, Proposition, SentenceReading } from '../../language/proposition/proposition.ts';
import { predicativeWords } from '../../language/proposition/read-operator.ts';
import type { Reader } from '../../reading/reader.ts';
import { readWanted } from '../wanted/wanted.ts';
import { asksAboutPast } from './asks-about-past.ts';
import { createPattern } from './create-pattern.ts';
import { findDates, findMonths } from './find-dates.ts';
import { isHaving } from './is-having.ts';
import { isInfinitivePhrase } from './is-infinitive-phrase.ts';
import type { QuestionKind, QuestionReading } from './question-reading.ts';
import { readDuties } from './read-duties.ts';
import { readExisting } from './read-existing.ts';
import { readIdentity } from './read-identity.ts';
import { readMeasured } from './read-measured.ts';
import { readOpeningVerb } from './read-opening-verb.ts';
import { readSays } from './read-says.ts';
import { readKeywords, readTopic } from './read-topic.ts';

const NOTHING_ASKED: Omit<QuestionReading, 'text' | 'dates' | 'months'> = {
  kind: 'keywords',
  pattern: null,
  identity: null,
  existing: null,
  measured: null,
  negated: false,
  operator: null,
  speaker: null,
  past: false,
  askedPreposition: null,
  wish: false,
  able: false,
  duties: [],
  topic: [],
  counted: null,
  proposition: null,
  manner: [],
};

/** Reads a mended question: its kind, and what it asks about as a proposition with roles. */
export function readQuestion(text: string, reader: Reader): QuestionReading {
  const reading = readOpeningVerb(text, reader);
  const empty: QuestionReading = { ...NOTHING_ASKED, text, dates: findDates(text), months: findMonths(text) };
  if (reading === null) return empty;
  const kind = readKind(text, reading);
  const main = findMain(reading, kind);
  const clause = main === null ? undefined : reading.clauses[main.clause];
  const negated = clause !== undefined && findNegation(clause.clause) !== null;
  const topic = kind === 'keywords' ? readKeywords(reading) : readTopic(reading);
  const past = asksAboutPast(clause ?? reading.clauses[0]);
  const base = { ...empty, kind, topic, negated };
  if (kind === 'says') return { ...base, ...readSays(reading, main) };
  const identity = readIdentity(reading, kind);
  if (identity !== null) {
    const isOfIt = identity.subject === null && kind === 'yes-no' && main !== null;
    return { ...base, past, ...(isOfIt && readEvent(text, reading, main, kind)), identity };
  }
  const measured = readMeasured(text, reading);
  if (measured !== null) return { ...base, measured };
  const existing =
    kind === 'where' || kind === 'when' || kind === 'yes-no' ? readExisting(reading, kind, main) : null;
  if (existing !== null) return { ...base, existing };
  if (main === null) return base;
  if (main.lemmas.some((lemma) => ASKS_TRUTH.has(lemma))) {
    const told = findEmbedded(reading, main, null);
    if (told !== null) return { ...base, proposition: told, pattern: createPattern(told, kind) };
  }
  return { ...base, past, ...readEvent(text, reading, main, kind) };
}

/** What is asked of an event: itself, or what somebody says of it ("Bestreitet X …?", "Plant X …?"). */
function readEvent(
  text: string,
  reading: SentenceReading,
  main: Proposition,
  kind: QuestionKind,
): Partial<QuestionReading> {
  const clause = reading.clauses[main.clause];
  const operator = findOperator(main.lemmas);
  const embedded =
    kind === 'yes-no' && EMBEDDING.has(operator) ? findEmbedded(reading, main, operator) : null;
  const own = operator === 'deny' || operator === 'plan' || operator === 'exclude' || operator === 'refuse';
  const target =
    embedded === null || own || embedded.kind !== 'noun' ? (embedded ?? main) : withoutInferred(embedded);
  const subject = main.arguments.find(({ slots }) => slots.includes('n'));
  const modals = clause?.predicate?.modals ?? [];
  return {
    operator: embedded === null ? null : operator,
    speaker: embedded !== null && operator !== 'plan' && subject !== undefined ? readWanted(subject) : null,
    askedPreposition: PRONOMINAL_QUESTION.exec(text.trim())?.[1]?.toLowerCase() ?? null,
    able: modals.some((modal) => ABLE_MODALS.has(modal) || PERMITTING_MODALS.has(modal)),
    wish: modals.some((modal) => WISHING_MODALS.has(modal)),
    duties: kind === 'yes-no' && clause !== undefined ? readDuties(clause, target) : [],
    proposition: target,
    pattern: createPattern(target, kind),
    manner: clause === undefined ? [] : readManner(clause, target),
    counted: kind === 'count' ? readCounted(text, reading, target) : null,
  };
}

const EMBEDDING: ReadonlySet<Operator | null> = new Set<Operator | null>([
  'deny',
  'confirm',
  'say',
  'believe',
  'plan',
  'exclude',
  'doubt',
]);

/** "Bestätigt X die Lieferung?": X tells of it and need not be who acts. */
const withoutInferred = (proposition: Proposition): Proposition => ({
  ...proposition,
  arguments: proposition.arguments.filter(({ inferred }) => !inferred),
});

function readKind(text: string, reading: SentenceReading): QuestionKind {
  const kind = QUESTION_STARTS.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null;
  if (kind === 'what' && ASKS_SAYING.test(text.trim())) return 'says';
  if (kind !== null) return kind;
  const tells = reading.clauses.some(({ predicate, clause }) => predicate !== null && clause.finite !== null);
  return tells && !isInfinitivePhrase(reading) ? 'yes-no' : 'keywords';
}

function findMain({ propositions, clauses }: SentenceReading, kind: QuestionKind): Proposition | null {
  const verbs = propositions.filter((proposition) => proposition.kind !== 'noun');
  const [first] = verbs.filter(({ clause }) => clauses[clause]?.clause.parent === null);
  const adjective = verbs.find((proposition) => proposition.kind === 'adjective');
  // "Gibt es [genug] Lehrer?" does not ask whether there are any.
  const amount = verbs.find(({ lemmas }) => lemmas.some((lemma) => AMOUNT_LEMMAS.has(lemma)));
  if (kind === 'yes-no' && amount !== undefined) return amount;
  if (first?.lemmas.some((lemma) => LINKING_VERBS.has(lemma)) === true) {
    if (adjective !== undefined) return adjective;
    const nouns = propositions.filter(({ kind, groups }) => kind === 'noun' && groups.length > 0);
    // "Gab es bei dem Absturz Überlebende?" does not ask whether there was an Absturz.
    const beside =
      kind === 'yes-no' && first.lemmas.some((lemma) => EXISTING_VERBS.has(lemma)) ? null : nouns[0];
    const noun = nouns.find((own) => !isBehindPreposition(own, clauses)) ?? beside;
    return noun ?? (kind === 'yes-no' && !isHaving(first) ? null : first);
  }
  if (first !== undefined) return findCarried(first, propositions) ?? first;
  return propositions.find(({ groups }) => groups.length > 0) ?? null;
}

/** "Gab es [bei dem Brand] Verletzte?" asks whether somebody was hurt. */
const isBehindPreposition = ({ clause, start }: Proposition, clauses: SentenceReading['clauses']): boolean =>
  clauses[clause]?.phrases.some(({ preposition, head }) => preposition !== null && head.start === start) ===
  true;

/** "Hat X [Anklage] erhoben?", "Wann findet [die Wahl] statt?": a verb that only carries its noun. */
function findCarried(verb: Proposition, propositions: readonly Proposition[]): Proposition | null {
  if (verb.groups.length > 0 || findOperator(verb.lemmas) !== 'occur') return null;
  const carried = propositions.filter(
    ({ kind, clause, groups, start }) =>
      kind === 'noun' &&
      clause === verb.clause &&
      groups.length > 0 &&
      verb.arguments.some(
        ({ head, slots }) => head.start === start && slots.some((slot) => CARRIED.has(slot)),
      ),
  );
  return carried.at(-1) ?? null;
}

const CARRIED: ReadonlySet<string> = new Set(['n', 'a', 'zu']);

/** What the question's predicate embeds: a clause below it, else an event noun among its arguments. */
function findEmbedded(
  { propositions, clauses }: SentenceReading,
  main: Proposition,
  operator: Operator | null,
): Proposition | null {
  const lower = propositions.find(
    ({ clause, kind }) => kind !== 'noun' && clauses[clause]?.clause.parent === main.clause,
  );
  if (lower !== undefined) return lower;
  if (operator === 'say' || operator === 'believe') return null;
  if (operator === 'plan' && !main.lemmas.some((lemma) => INTENDING_VERBS.has(lemma))) return null;
  return (
    propositions.find(
      ({ kind, clause, groups }) => kind === 'noun' && clause === main.clause && groups.length > 0,
    ) ?? null
  );
}

/** "Hat X [absichtlich] …?": how it was done; the roots of the words, without their endings. */
function readManner({ clause, phrases }: ClauseReading, { start }: Proposition): readonly string[] {
  return predicativeWords(clause, phrases)
    .filter((word) => word.start !== start && !clause.verbs.some((verb) => verb.word === word))
    .filter(({ form }) => MANNER_SUFFIX.test(form.lower) && !form.adverb)
    .map(({ form }) => form.lower.replace(MANNER_SUFFIX, ''));
}

/** The noun behind "wie viele"; null where it is the event itself ("wie viele Tote"): then those it happened to. */
function readCounted(
  text: string,
  { clauses }: SentenceReading,
  { start, end }: Proposition,
): QuestionReading['counted'] {
  const after = text.search(HOW_MANY);
  for (const { phrases } of clauses)
    for (const phrase of phrases)
      if (phrase.head.start === start && phrase.head.end === end) return null;
      else if (phrase.kind !== 'pronoun' && phrase.start >= Math.max(0, after))
        return readConcept(phrase.head.form);
  return null;
}
