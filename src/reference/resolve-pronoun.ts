import {
  FEMININE_AGREEMENT,
  MASCULINE_AGREEMENT,
  NEUTER_AGREEMENT,
  PLURAL_AGREEMENT,
} from '../language/agreement.ts';
import { PRONOUN_GENDERS } from '../language/lexicon/pronouns.ts';
import { traitsOf } from '../language/lexicon/word-traits.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Gender } from '../language/reading.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findGrammaticalSubject, findSubject } from './find-subject.ts';
import type { ReferenceContext, Referent, Spoken } from './reference-context.ts';
import type { ReferenceReason, Speaker } from './speaker.ts';

/** How a phrase that is no pronoun is resolved; passed in, because it resolves pronouns in its turn. */
export type ResolvePhrase = (
  sentence: ReadSentence,
  phrase: NounPhrase,
  context: ReferenceContext,
) => Referent;

/** How many sentences back a pronoun may refer. */
const REACH = 5;

const COLUMNS = {
  masculine: MASCULINE_AGREEMENT,
  feminine: FEMININE_AGREEMENT,
  neuter: NEUTER_AGREEMENT,
} as const;

/**
 * Whom "er", "sie" or "dieser" stands for: the last speaker while nobody else came up, else the subject of the nearest
 * sentence that has somebody who agrees in gender and number. Where two fit, nobody.
 */
export function resolvePronoun(
  sentence: ReadSentence,
  pronoun: NounPhrase,
  context: ReferenceContext,
  resolvePhrase: ResolvePhrase,
): Referent {
  const mention = { start: pronoun.start, end: pronoun.end };
  const found = findAntecedent(sentence, pronoun, context, resolvePhrase);
  if (found?.speaker == null) return { speaker: null, mention, reason: found?.reason ?? 'none' };
  return { ...found, speaker: { ...found.speaker, mention }, mention };
}

/** Whom a pronoun was found to stand for. */
interface Antecedent {
  readonly speaker: Speaker | null;
  readonly reason: ReferenceReason;
}

const as = ({ speaker }: Referent, reason: ReferenceReason): Antecedent => ({ speaker, reason });
const TWO: Antecedent = { speaker: null, reason: 'two' };

function findAntecedent(
  sentence: ReadSentence,
  pronoun: NounPhrase,
  context: ReferenceContext,
  resolvePhrase: ResolvePhrase,
): Antecedent | null {
  const word = pronoun.head.form.lower;
  const gender = PRONOUN_GENDERS.get(word) ?? null;
  if (gender === null) return null;
  const plural = gender === 'feminine' && isPluralSubject(sentence, pronoun.start);
  const fits = (phrase: NounPhrase): boolean =>
    plural
      ? mayBePlural(phrase)
      : agrees(phrase, gender, context, sentence.text) && mayDo(phrase, context, sentence.text);
  const above = subjectAbove(sentence, pronoun, fits);
  if (above !== null) return as(resolvePhrase(sentence, above, context), 'above');
  const { last, sentences } = context;
  const lastFits = last?.phrase != null && isSomebody(last.phrase) && fits(last.phrase);
  const lastIs =
    last?.speaker != null &&
    (plural || !context.personal || !isBody(last.speaker, context)) &&
    (lastFits ||
      ((last.phrase === null || last.phrase.kind === 'pronoun') &&
        isPerson(last.speaker, plural ? null : gender, context)));
  for (let index = sentence.index; index >= 0 && index > sentence.index - REACH; index -= 1) {
    if (lastIs && last?.sentence === index) return { speaker: last.speaker, reason: 'last' };
    const there = sentences[index];
    if (there === undefined) return null;
    const again = there === sentence ? null : subjectOf(there, pronoun);
    if (again?.head.form.lower === word && isPluralSubject(there, again.start) === plural)
      return findAntecedent(there, again, { ...context, last: spokenBefore(last, index) }, resolvePhrase);
    if (traitsOf(word).has('latest') && index < sentence.index - 1) return null;
    const before = findCandidates(there, pronoun, there === sentence);
    const own = subjectOf(there, pronoun);
    const agreeing = before.filter((phrase) => fits(phrase) && (phrase.kind === 'person' || phrase === own));
    const open = plural ? [] : before.filter((phrase) => isOpen(phrase, context, there.text));
    const candidates = agreeing.length === 0 && open.length === 1 && there !== sentence ? open : agreeing;
    if (candidates.length === 0) continue;
    if (
      !plural &&
      candidates !== open &&
      isUnsure(findSubjectBefore(there, sentence, pronoun), context, there.text)
    )
      return TWO;
    const latest = candidates.at(-1);
    if (traitsOf(word).has('latest') && latest !== undefined && there !== sentence)
      return as(resolvePhrase(there, latest, context), 'candidate');
    const names = new Set(candidates.map((phrase) => resolvePhrase(there, phrase, context).speaker?.name));
    const subject = subjectOf(there, pronoun);
    if (
      subject !== null &&
      candidates.includes(subject) &&
      (names.size === 1 || word.startsWith('e') || word.startsWith('s'))
    )
      return as(resolvePhrase(there, subject, context), 'subject');
    const [first] = candidates;
    return names.size === 1 && first !== undefined && !lastIs
      ? as(resolvePhrase(there, first, context), 'candidate')
      : TWO;
  }
  return null;
}

/** "sagte sie" is no body's word, and a name that is not told to be a person's may be one all the same. */
const mayDo = ({ kind, name }: NounPhrase, { personal, people }: ReferenceContext, text: string): boolean =>
  !personal || kind === 'person' || (name !== null && people.find(text.slice(name.start, name.end)) !== null);

const isBody = ({ kind, name }: Speaker, { people }: ReferenceContext): boolean =>
  kind === 'organisation' && people.find(name) === null;

const isSomebody = ({ kind }: NounPhrase): boolean => kind === 'person' || kind === 'organisation';

/** "Jan Ohm, [Chef der Bahn], …": what the reader did not hang on the name says who it is, and is nobody else. */
function isDescription({ phrases, text }: ReadSentence, phrase: NounPhrase): boolean {
  const before = phrases.findLast(({ fullEnd }) => fullEnd < phrase.start);
  return phrase.name === null && before?.name != null && text.slice(before.fullEnd, phrase.start) === ', ';
}

const spokenBefore = (last: Spoken | null, sentence: number): Spoken | null =>
  last !== null && last.sentence <= sentence ? last : null;

/**
 * The people and bodies named before the pronoun. In its own sentence only subjects of other clauses: what stands beside
 * it in its clause is somebody else.
 */
function findCandidates(there: ReadSentence, pronoun: NounPhrase, own: boolean): readonly NounPhrase[] {
  const named = there.phrases.filter(
    (phrase) =>
      phrase.attachedTo === null &&
      isSomebody(phrase) &&
      phrase.end < pronoun.start &&
      phrase.preposition?.form.lower !== 'als' &&
      !isDescription(there, phrase),
  );
  if (!own || named.length === 0) return named;
  const clause = there.phrasesOf.findIndex((phrases) => phrases.includes(pronoun));
  const subjects = new Set(
    there.clauses.map((_, at) => (isAtOrBelow(there, at, clause) ? null : findSubject(there, at))),
  );
  return named.filter((phrase) => subjects.has(phrase));
}

/** "[Der Rat] irre, sagte sie": what is told in a clause does not name whoever tells it. */
function isAtOrBelow({ clauses }: ReadSentence, index: number, top: number): boolean {
  let at: number | null = index;
  for (let step = 0; at !== null && step < clauses.length; step += 1) {
    if (at === top) return true;
    at = clauses[at]?.parent ?? null;
  }
  return false;
}

/** The subject of the nearest clause above the pronoun's own: "Die USA sagten, dass [sie] davon ausgehen, …". */
function subjectAbove(
  sentence: ReadSentence,
  pronoun: NounPhrase,
  fits: (phrase: NounPhrase) => boolean,
): NounPhrase | null {
  const at = sentence.phrasesOf.findIndex((phrases) => phrases.includes(pronoun));
  let parent = sentence.clauses[at]?.parent ?? null;
  for (let step = 0; parent !== null && step < REACH; step += 1) {
    const subject = findSubject(sentence, parent);
    if (subject !== null && isSomebody(subject) && fits(subject)) return subject;
    parent = sentence.clauses[parent]?.parent ?? null;
  }
  return null;
}

/** The subject by grammar of a sentence before the pronoun's own. */
function findSubjectBefore(there: ReadSentence, own: ReadSentence, { start }: NounPhrase): NounPhrase | null {
  const main = there === own ? -1 : there.clauses.findIndex(({ kind }) => kind === 'main');
  const subject = main < 0 ? null : findGrammaticalSubject(there, main);
  return subject === null || subject.start >= start ? null : subject;
}

/** "Bela Ohm", "Ada Lamm": two names of somebody of whose gender neither they nor the article tells anything. */
const isOpen = (
  { name, kind, gender, words, start }: NounPhrase,
  { people }: ReferenceContext,
  text: string,
): boolean =>
  name !== null &&
  gender === null &&
  (kind === 'person' || (name.start === start && words.length === 2)) &&
  people.find(text.slice(name.start, name.end))?.gender == null;

/** Somebody of whose gender nothing is known may be meant before anybody else. */
function isUnsure(subject: NounPhrase | null, { people }: ReferenceContext, text: string): boolean {
  if (subject?.name == null || subject.kind !== 'person' || subject.gender !== null) return false;
  return people.find(text.slice(subject.name.start, subject.name.end))?.gender == null;
}

/** The subject of a sentence's first main clause, unless it is the pronoun's own. */
function subjectOf(sentence: ReadSentence, pronoun: NounPhrase): NounPhrase | null {
  const main = sentence.clauses.findIndex(({ kind }) => kind === 'main');
  const subject = main < 0 ? null : findSubject(sentence, main);
  return subject === null || subject.start === pronoun.start ? null : subject;
}

function isPerson(speaker: Speaker, gender: Gender | null, { people }: ReferenceContext): boolean {
  const person = people.find(speaker.name);
  return person !== null && gender !== null && person.gender === gender;
}

/** "die Beamten", and "US-Beamte" without an article. */
function mayBePlural({ plural, name, words, agreement }: NounPhrase): boolean {
  return (
    plural ||
    (name === null &&
      words.length === 1 &&
      (agreement & PLURAL_AGREEMENT) !== 0 &&
      /[en]$/.test(words[0]?.text ?? ''))
  );
}

/** Whether a phrase can be a person or body of this gender, alone. */
function agrees(phrase: NounPhrase, gender: Gender, { people }: ReferenceContext, text: string): boolean {
  if (phrase.plural) return false;
  if (phrase.name !== null) {
    const person = people.find(text.slice(phrase.name.start, phrase.name.end));
    if (person !== null) return person.gender === gender;
  }
  if (phrase.gender !== null) return phrase.gender === gender;
  const genders = phrase.agreement & ~PLURAL_AGREEMENT;
  return phrase.name === null && (genders & COLUMNS[gender]) !== 0 && (genders & ~COLUMNS[gender]) === 0;
}

/** "sie" with a plural verb beside it is no woman. */
function isPluralSubject(sentence: ReadSentence, at: number): boolean {
  const clause = sentence.clauses.find(({ parts }) =>
    parts.some(({ start, end }) => at >= start && at < end),
  );
  const third = clause?.finite?.form.finite.filter(({ person }) => person === 3) ?? [];
  return third.length > 0 && third.every(({ number }) => number === 'plural');
}
