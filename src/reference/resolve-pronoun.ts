import { clausesAbove } from '../language/clause/clauses-above.ts';
import { PRONOUN_GENDERS } from '../language/lexicon/pronouns.ts';
import { traitsOf } from '../language/lexicon/word-traits.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findNamedBefore } from './find-named-before.ts';
import { findGrammaticalSubject, findSubject } from './find-subject.ts';
import {
  agrees,
  areManyByVerb,
  isBody,
  isOpen,
  isPerson,
  isPluralSubject,
  isReader,
  isSomebody,
  isUnsure,
  mayBePlural,
  mayBeSurname,
  mayDo,
} from './fits-pronoun.ts';
import type { ReferenceContext, Referent, ResolvePhrase, Spoken } from './reference-context.ts';
import { resolveBoth } from './resolve-both.ts';
import type { ReferenceReason, Speaker } from './speaker.ts';

/** How many sentences back a pronoun may refer. */
const REACH = 5;

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
  if (isReader(sentence, pronoun)) return { speaker: null, mention, reason: 'none' };
  if (pronoun.head.form.traits.has('both')) return resolveBoth(sentence, pronoun, context, resolvePhrase);
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
    (plural || !(last.joint || areMany(last, sentences))) &&
    (plural || !context.personal || !isBody(last.speaker, context)) &&
    (lastFits ||
      (plural && last.joint) ||
      ((last.phrase === null || last.phrase.kind === 'pronoun') &&
        isPerson(last.speaker, plural ? null : gender, context)));
  const search = { sentence, pronoun, plural, fits, lastIs, context, resolvePhrase };
  for (let index = sentence.index; index >= 0 && index > sentence.index - REACH; index -= 1) {
    if (lastIs && last?.sentence === index) return { speaker: last.speaker, reason: 'last' };
    const there = sentences[index];
    if (there === undefined) return null;
    const found = findThere(there, search);
    if (found !== undefined) return found;
  }
  return null;
}

/** A pronoun that is looked for, from its own sentence back. */
interface Search {
  readonly sentence: ReadSentence;
  readonly pronoun: NounPhrase;
  readonly plural: boolean;
  readonly fits: (phrase: NounPhrase) => boolean;
  /** Whoever spoke last may be meant. */
  readonly lastIs: boolean;
  readonly context: ReferenceContext;
  readonly resolvePhrase: ResolvePhrase;
}

/** Whom a sentence has for a pronoun, null where looking ends with nobody; undefined where the one before is to be asked. */
function findThere(there: ReadSentence, search: Search): Antecedent | null | undefined {
  const { sentence, pronoun, plural, context, resolvePhrase } = search;
  const word = pronoun.head.form.lower;
  const own = subjectOf(there, pronoun);
  if (there !== sentence && own?.head.form.lower === word && isPluralSubject(there, own.start) === plural)
    return findAntecedent(there, own, asOf(context, there.index), resolvePhrase);
  if (traitsOf(word).has('latest') && there.index < sentence.index - 1) return null;
  const candidates = findFitting(there, own, search);
  return candidates === null
    ? TWO
    : candidates.length === 0
      ? undefined
      : choose(there, own, candidates, search);
}

/** Those of a sentence that fit; null where somebody of whose gender nothing is known may be meant before them. */
function findFitting(
  there: ReadSentence,
  own: NounPhrase | null,
  search: Search,
): readonly NounPhrase[] | null {
  const { sentence, pronoun, plural, fits, context } = search;
  const before = findNamedBefore(there, pronoun, there === sentence);
  const agreeing = before.filter(
    (phrase) =>
      fits(phrase) &&
      (phrase.kind === 'person' || phrase === own) &&
      (plural || !areManyByVerb(phrase, there)),
  );
  const open = plural ? [] : before.filter((phrase) => isOpen(phrase, context, there.text));
  if (agreeing.length === 0 && there !== sentence) {
    if (open.length === 1) return open;
    const known = plural || own === null ? undefined : findUnknown(own, search, there);
    if (known !== undefined) return known;
  }
  const unsure =
    agreeing.length > 0 &&
    !plural &&
    isUnsure(findSubjectBefore(there, sentence, pronoun), context, there.text);
  return unsure ? null : agreeing;
}

/**
 * "Brusk trat auf. Er …": of whose gender nothing is told. Somebody whom the article names in full is meant; a word alone may be anybody's
 * name, and then it is nobody (null). Undefined where the sentence is about no such name, or names whoever spoke last.
 */
function findUnknown(
  own: NounPhrase,
  { lastIs, context }: Search,
  { text, start, end }: ReadSentence,
): readonly NounPhrase[] | null | undefined {
  if (!mayBeSurname(own, context, text)) return undefined;
  const person = context.people.find(own.head.text);
  if (person !== null) return person.gender === null ? [own] : undefined;
  const last = lastIs ? context.people.find(context.last?.speaker?.name ?? '') : null;
  return last !== null && text.slice(start, end).includes(last.surname) ? undefined : null;
}

/** One of those who fit: the last for "Letzterer", else the subject (not "[Ohm] und Vogt sagten … Er"), else the only one. */
function choose(
  there: ReadSentence,
  own: NounPhrase | null,
  candidates: readonly NounPhrase[],
  { sentence, pronoun, plural, lastIs, context, resolvePhrase }: Search,
): Antecedent {
  const word = pronoun.head.form.lower;
  const latest = candidates.at(-1);
  if (traitsOf(word).has('latest') && latest !== undefined && there !== sentence)
    return as(resolvePhrase(there, latest, context), 'candidate');
  const names = new Set(candidates.map((phrase) => resolvePhrase(there, phrase, context).speaker?.name));
  if (
    own !== null &&
    candidates.includes(own) &&
    (names.size === 1 ||
      ((word.startsWith('e') || word.startsWith('s')) && (plural || !isPluralSubject(there, own.start))))
  )
    return as(resolvePhrase(there, own, context), 'subject');
  const [first] = candidates;
  if (first?.preposition != null && own !== null && mayBeCalledSo(own)) return TWO;
  return names.size === 1 && first !== undefined && !lastIs
    ? as(resolvePhrase(there, first, context), 'candidate')
    : TWO;
}

/** "[Brenner], die mit Ada Lamm kam, lachte. Sie …": a noun alone may be somebody's name. */
const mayBeCalledSo = ({ kind, name, words }: NounPhrase): boolean =>
  kind === 'thing' && name === null && words.length === 1;

const areMany = ({ phrase, sentence }: Spoken, sentences: readonly ReadSentence[]): boolean => {
  const there = sentences[sentence];
  return phrase !== null && there !== undefined && areManyByVerb(phrase, there);
};

/** What was known at a sentence. Field by field: a context may compute its fields, and a spread has none of those. */
function asOf(context: ReferenceContext, sentence: number): ReferenceContext {
  const { sentences, people, bodies, abbreviations, last, spoken, personal, deciding } = context;
  const before = last !== null && last.sentence <= sentence ? last : null;
  return { sentences, people, bodies, abbreviations, last: before, spoken, personal, deciding };
}

/** The subject of the nearest clause above the pronoun's own: "Die USA sagten, dass [sie] davon ausgehen, …". */
function subjectAbove(
  sentence: ReadSentence,
  pronoun: NounPhrase,
  fits: (phrase: NounPhrase) => boolean,
): NounPhrase | null {
  const at = sentence.phrasesOf.findIndex((phrases) => phrases.includes(pronoun));
  const own = sentence.clauses[at];
  // "Die Preise, [berichteten sie], müssten die Gäste zahlen": who tells what stands around is not of it.
  if (own?.kind === 'main' && own.words[0] === own.finite) return null;
  for (const upper of clausesAbove(sentence.clauses, sentence.clauses[at]?.parent ?? null).slice(0, REACH)) {
    const subject = findSubject(sentence, upper);
    if (subject !== null && isSomebody(subject) && fits(subject)) return subject;
  }
  return null;
}

/** The subject by grammar of a sentence before the pronoun's own. */
function findSubjectBefore(there: ReadSentence, own: ReadSentence, { start }: NounPhrase): NounPhrase | null {
  const main = there === own ? -1 : there.clauses.findIndex(({ kind }) => kind === 'main');
  const subject = main < 0 ? null : findGrammaticalSubject(there, main);
  return subject === null || subject.start >= start ? null : subject;
}

/** The subject of a sentence's first main clause, unless it is the pronoun's own. */
function subjectOf(sentence: ReadSentence, pronoun: NounPhrase): NounPhrase | null {
  const main = sentence.clauses.findIndex(({ kind }) => kind === 'main');
  const subject = main < 0 ? null : findSubject(sentence, main);
  return subject === null || subject.start === pronoun.start ? null : subject;
}
