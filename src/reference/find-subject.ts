import { hasCase, PLURAL_AGREEMENT, SINGULAR_AGREEMENT } from '../language/agreement.ts';
import type { Clause, Word } from '../language/clause/clause.ts';
import { isProcess } from '../language/clause/predicate.ts';
import { JOINS_ANY, JOINS_CLAUSES } from '../language/lexicon/gaps.ts';
import { ADDRESSES } from '../language/lexicon/name-words.ts';
import { PERSONAL_SPEECH_VERBS } from '../language/lexicon/speech-verbs.ts';
import { TIME_NOUNS } from '../language/lexicon/time-nouns.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { perClause } from '../reading/per-clause.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { chooseSubject } from './choose-subject.ts';
import { beginsWithVerb, equalOf, followsCoordinator, goesOnFrom, listedBehind } from './goes-on-from.ts';
import { inNumber, type VerbNumber } from './in-number.ts';
import { isListed } from './is-listed.ts';
import { isNoName } from './is-no-name.ts';
import { withoutPlaces } from './without-places.ts';

/**
 * The subject of a clause as a phrase of its sentence: nominative, agreeing with the finite verb, before the verb rather than
 * behind it. A relative pronoun stands for itself; a coordinated clause shares the subject of the one
 * before it. Null for "es", "man", passives without an agent and clauses without a subject.
 */
export const findSubject = perClause(subjectOf);

/** The subject by grammar alone, also that of a passive: "[Weber] wird zitiert". */
export const findGrammaticalSubject = perClause(subjectIn);

function subjectOf(sentence: ReadSentence, clauseIndex: number): NounPhrase | null {
  const clause = sentence.clauses[clauseIndex];
  const predicate = sentence.predicates[clauseIndex];
  if (clause === undefined) return null;
  if (isProcess(predicate ?? null)) return findAgent(sentence, clauseIndex);
  if (clause.kind === 'infinitive')
    return clause.parent === null ? null : findSubject(sentence, clause.parent);
  const equal = equalOf(sentence, clause);
  const shared = equal !== null && equal < clauseIndex ? equal : goesOnFrom(sentence, clauseIndex);
  if (shared !== null && (beginsWithVerb(clause) || followsCoordinator(clause)))
    return findSubject(sentence, shared) ?? findGrammaticalSubject(sentence, clauseIndex);
  const own = findGrammaticalSubject(sentence, clauseIndex);
  if (own === null && shared !== null) return findSubject(sentence, shared);
  const listed = shared === null ? listedBehind(sentence, clauseIndex, own) : null;
  const actor = listed === null ? null : findSubject(sentence, listed);
  return actor === null || (actor.kind === 'thing' && actor.name === null) ? own : actor;
}

/** "[nicht Weber], sondern Vogt sagte, …". */
function isReplaced({ words, finite }: Clause, { words: own }: NounPhrase): boolean {
  const instead = words.findIndex(({ form }) => form.lower === 'sondern');
  if (instead < 0) return false;
  const at = words.findIndex(({ start }) => start === own[0]?.start);
  const before = words[at - 1]?.form.lower;
  return instead > at && before === 'nicht' && instead < words.indexOf(finite as Word);
}

function subjectIn(sentence: ReadSentence, clauseIndex: number): NounPhrase | null {
  const clause = sentence.clauses[clauseIndex];
  const finite = clause?.finite;
  if (clause === undefined || finite == null) return null;
  const number = numberOf(finite);
  const fitting = (sentence.phrasesOf[clauseIndex] ?? []).filter(
    (phrase) =>
      isSubject(phrase, number, clause.introducer) &&
      !isReplaced(clause, phrase) &&
      !isAside(sentence, phrase, finite, clause.kind),
  );
  // "Die Aussage des Zeuge konnte [niemand] bestätigen": nobody is the subject.
  if (fitting.some((phrase) => isNoOne(sentence, phrase))) return null;
  const named = fitting.filter(
    // What "das" and "dies" take up is said, and says nothing: "Das bestätigte die Stadt."
    ({ head }) => !head.form.traits.has('is-said') || head.start === clause.introducer?.start,
  );
  const agreeing = inNumber(sentence, named.length > 0 ? named : fitting, number);
  const candidates = withoutPlaces(sentence, withoutWords(sentence, agreeing, finite));
  const chosen =
    clause.kind === 'relative'
      ? relativeSubject(candidates, clause)
      : chooseSubject(candidates, clause, finite);
  const relative = chosen !== undefined && chosen.head.start === clause.introducer?.start;
  return chosen === undefined || (chosen.head.form.traits.has('no-speaker') && !relative) ? null : chosen;
}

/** "[niemand]", "kaum [einer]": nobody says or does it, whatever else stands in the clause. */
const isNoOne = ({ words }: ReadSentence, { head, attachedTo }: NounPhrase): boolean =>
  attachedTo === null &&
  (head.form.traits.has('no-one') ||
    (head.form.traits.has('some-one') && words[words.indexOf(head) - 1]?.form.traits.has('hardly') === true));

/** Without those that only look like names; "Lang sagte" may be one all the same, where nobody else is there. */
function withoutWords(
  sentence: ReadSentence,
  candidates: readonly NounPhrase[],
  { form }: Word,
): readonly NounPhrase[] {
  const names = withoutQuoted(sentence, candidates).filter((phrase) => !isNoName(sentence, phrase));
  const says = form.finite.some(({ lemma }) => PERSONAL_SPEECH_VERBS.has(lemma));
  return names.length > 0 || !says ? names : candidates;
}

/** "„Windfang“ nannten [die Nachbarn] das Haus": what stands in quotation marks alone, where somebody else may act. */
function withoutQuoted({ snippets }: ReadSentence, candidates: readonly NounPhrase[]): readonly NounPhrase[] {
  if (snippets.length === 0 || candidates.length < 2) return candidates;
  const own = candidates.filter(
    (phrase) => !snippets.some(({ start, end }) => start < phrase.start && phrase.fullEnd <= end),
  );
  return own.some(({ kind }) => kind === 'person' || kind === 'organisation') ? own : candidates;
}

/** A bracket, and a mark in it: "(*[Name] geändert)". */
const OPENS_BRACKET = /\(\W?$/;
const DASH_IN_WORD = /\p{L}–$/u;

/** "Rolf Ohm ([CDU])", "([Nordpost] berichtete)", but not "([Ohm] widersprach dem)"; "[Neuer Tiefpunkt]: Ohm lobt", "Ohm sieht Kosten: nicht nur [der Bau]", "[Berichten] zufolge", and what goes on with a preposition: "für Rolf Ohm und [die Partei]". */
function isAside(sentence: ReadSentence, phrase: NounPhrase, finite: Word, kind: Clause['kind']): boolean {
  const { text, phrases, words } = sentence;
  const apart = phrase.start > finite.end || text.slice(phrase.end, finite.end + 1).includes(')');
  if (apart && OPENS_BRACKET.test(text.slice(Math.max(0, phrase.start - 2), phrase.start))) return true;
  if (isGreeted(sentence, phrase, finite)) return true;
  // "mit dem Bau–[Ausschuss]": a dash as a hyphen.
  if (DASH_IN_WORD.test(text.slice(Math.max(0, phrase.start - 2), phrase.start))) return true;
  if (text.charAt(phrase.fullEnd) === ':' && phrase.fullEnd < finite.start) return true;
  if (phrase.start > finite.end && text.slice(finite.end, phrase.start).includes(': ')) return true;
  if (isExample(words, phrase) || (phrase.end < finite.start && isDashed(sentence, phrase, finite)))
    return true;
  const next = words.find(({ start }) => start >= phrase.fullEnd);
  if (next?.form.traits.has('source-postposition')) return true;
  if (phrase.fullEnd + 1 === finite.start && !hasCase(phrase.agreement, 'dative')) return false;
  const before = phrases.findLast(({ fullEnd }) => fullEnd < phrase.start);
  if (before?.preposition != null && JOINS_ANY.test(text.slice(before.fullEnd, phrase.start))) return true;
  return kind === 'main' && isListed(sentence, phrase, finite);
}

/** "[Herr Ohm], Bund und Länder streiten": somebody spoken to, before the one comma ahead of the verb. */
const isGreeted = (
  { text }: ReadSentence,
  { words: [first], name, fullEnd }: NounPhrase,
  finite: Word,
): boolean =>
  first !== undefined &&
  name !== null &&
  ADDRESSES.has(first.form.lower) &&
  /^,[^,]+$/.test(text.slice(fullEnd, finite.start));

/** "Die Orte – [Lindau] etwa – zeigen es": between dashes. */
const isDashed = ({ text, start }: ReadSentence, phrase: NounPhrase, { start: verb }: Word): boolean =>
  / [–-] /.test(text.slice(phrase.fullEnd, verb)) &&
  text.slice(start, phrase.start).split(/ [–-] /).length % 2 === 0;

/** "die Gegner, darunter auch [die Partei], wehren sich": named for many, and not they. */
function isExample(words: readonly Word[], { start }: NounPhrase): boolean {
  const at = words.findIndex((word) => word.start >= start);
  const last = words[at - 1];
  if (last?.form.traits.has('names-members') === true) return true;
  const added = last?.form.traits.has('example') === true && !last.form.traits.has('comparison');
  return added && words[at - 2]?.form.traits.has('names-members') === true;
}

function numberOf({ form }: Word): VerbNumber {
  const third = form.finite.filter(({ person }) => person === 3);
  return {
    singular: third.some(({ number }) => number === 'singular'),
    plural: third.some(({ number }) => number === 'plural'),
  };
}

function isSubject(phrase: NounPhrase, { singular, plural }: VerbNumber, introducer: Word | null): boolean {
  if (phrase.attachedTo !== null) return false;
  if (phrase.preposition !== null && phrase.preposition.start !== introducer?.start) return false;
  if (isBareName(phrase)) return true;
  if (!hasCase(phrase.agreement, 'nominative')) return false;
  if (phrase.name === null && TIME_NOUNS.has(phrase.head.form.lower)) return false;
  if (!singular && !plural) return true;
  if (phrase.plural || isBarePlural(phrase)) return plural;
  const nominative = phrase.agreement & 0xf;
  if (!singular) return (nominative & PLURAL_AGREEMENT) !== 0 || phrase.kind !== 'pronoun';
  return (nominative & SINGULAR_AGREEMENT) !== 0;
}

/** "[Schulen] hielt Ohm für sicher": without an article it is many, and no schooling. */
const isBarePlural = ({ words, head: { form }, kind }: NounPhrase): boolean =>
  words.length === 1 &&
  kind === 'organisation' &&
  form.nouns.some(({ number, case: at }) => number === 'plural' && at === 'nominative') &&
  form.vocabulary.form(form.lower).infinitives.length > 0;

/** "Gary Moore" is one person, also where "Moore" alone is a noun in the plural. */
const isBareName = ({ name, kind, gender, start, end, plural }: NounPhrase): boolean =>
  kind === 'person' && gender !== null && !plural && name?.start === start && name.end === end;

/**
 * "von der Polizei" in a passive clause; behind a body also where the reader hung it on that: "wurde die Regierung [vom
 * Verband] gerügt". "Der Sprecher von der Bahn" may be one man, and then the agent is unknown.
 */
function findAgent(sentence: ReadSentence, clauseIndex: number): NounPhrase | null {
  const agents = (sentence.phrasesOf[clauseIndex] ?? []).filter(
    ({ preposition, attachedTo, kind }) =>
      preposition?.form.preposition === 'von' &&
      kind !== 'thing' &&
      (attachedTo === null || sentence.phrases[attachedTo]?.kind === 'organisation'),
  );
  return agents.findLast((agent) => isAtVerb(sentence, clauseIndex, agent)) ?? agents[0] ?? null;
}

/** "vom Gericht abgewiesen und [vom Rat] bestätigt": the last one behind "und", of several verbs in the passive. */
function isAtVerb({ text, predicates }: ReadSentence, clauseIndex: number, agent: NounPhrase): boolean {
  const verb = predicates[clauseIndex]?.word;
  const from = agent.preposition?.start ?? agent.start;
  return verb !== undefined && agent.end <= verb.start && JOINS_CLAUSES.test(text.slice(0, from));
}

/** The relative pronoun itself ("Weber, [die] sagte, …"), unless it is in another case. */
function relativeSubject(candidates: readonly NounPhrase[], clause: Clause): NounPhrase | undefined {
  const pronoun = candidates.find(({ head }) => head.start === clause.introducer?.start);
  const others = candidates.filter(
    (phrase) => phrase !== pronoun && phrase.start < (clause.finite?.start ?? 0),
  );
  const certain = others.find(
    ({ agreement }) => !hasCase(agreement, 'accusative') && !hasCase(agreement, 'dative'),
  );
  return certain ?? pronoun ?? others[0];
}

/** The phrase that another one hangs on in the end. */
export function rootOf(sentence: ReadSentence, phrase: NounPhrase): NounPhrase {
  let root = phrase;
  while (root.attachedTo !== null) {
    const next = sentence.phrases[root.attachedTo];
    if (next === undefined) break;
    root = next;
  }
  return root;
}
