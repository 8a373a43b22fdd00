import {
  FEMININE_AGREEMENT,
  MASCULINE_AGREEMENT,
  NEUTER_AGREEMENT,
  PLURAL_AGREEMENT,
  SINGULAR_AGREEMENT,
} from '../language/agreement.ts';
import { isAbbreviation } from '../language/is-abbreviation.ts';
import { classifyNoun } from '../language/phrase/classify-noun.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { opensQuotation } from '../language/quotation-marks.ts';
import type { Gender } from '../language/reading.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { ReferenceContext } from './reference-context.ts';
import type { Speaker } from './speaker.ts';

const COLUMNS = {
  masculine: MASCULINE_AGREEMENT,
  feminine: FEMININE_AGREEMENT,
  neuter: NEUTER_AGREEMENT,
} as const;

export const isSomebody = ({ kind }: NounPhrase): boolean => kind === 'person' || kind === 'organisation';

/** "sagte sie" is no body's word, and a name that is not told to be a person's may be one all the same. */
export const mayDo = (
  { kind, name }: NounPhrase,
  { personal, people }: ReferenceContext,
  text: string,
): boolean =>
  !personal || kind === 'person' || (name !== null && people.find(text.slice(name.start, name.end)) !== null);

/** "Bela Ohm", "Ada Lamm": two names of somebody of whose gender neither they nor the article tells anything. */
export const isOpen = (
  { name, kind, gender, words, start, preposition }: NounPhrase,
  { people }: ReferenceContext,
  text: string,
): boolean =>
  name !== null &&
  gender === null &&
  (kind === 'person' || (name.start === start && words.length === 2)) &&
  preposition === null &&
  !opensQuotation(text.charAt(start - 1)) &&
  people.find(text.slice(name.start, name.end))?.gender == null;

/** Somebody of whose gender nothing is known may be meant before anybody else. */
export function isUnsure(subject: NounPhrase | null, { people }: ReferenceContext, text: string): boolean {
  if (subject?.name == null || subject.kind !== 'person' || subject.gender !== null) return false;
  return people.find(text.slice(subject.name.start, subject.name.end))?.gender == null;
}

/** "Brusk": a word alone that no dictionary has, and that is no body of the article. */
export const mayBeSurname = (
  { name, words, preposition, kind, plural, start, head: { form, text } }: NounPhrase,
  { bodies }: ReferenceContext,
  whole: string,
): boolean =>
  name !== null &&
  form.capitalised &&
  !opensQuotation(whole.charAt(start - 1)) &&
  words.length === 1 &&
  kind === 'organisation' &&
  preposition === null &&
  !plural &&
  form.nouns.length === 0 &&
  !isAbbreviation(text) &&
  !classifyNoun(form).nation &&
  bodies.fullName(text) === text;

/** "die Beamten", and "US-Beamte" without an article. */
export function mayBePlural({ plural, name, words, agreement }: NounPhrase): boolean {
  return (
    plural ||
    (name === null &&
      words.length === 1 &&
      (agreement & PLURAL_AGREEMENT) !== 0 &&
      /[en]$/.test(words[0]?.text ?? ''))
  );
}

/** Whether a phrase can be a person or body of this gender, alone. */
export function agrees(
  phrase: NounPhrase,
  gender: Gender,
  { people }: ReferenceContext,
  text: string,
): boolean {
  if (phrase.plural || (phrase.preposition !== null && mayBePlural(phrase))) return false;
  // "mit allen Mitarbeitern": of none of them alone.
  if (phrase.name === null && phrase.kind === 'person' && (phrase.agreement & SINGULAR_AGREEMENT) === 0)
    return false;
  if (phrase.name !== null) {
    const person = people.find(text.slice(phrase.name.start, phrase.name.end));
    if (person !== null) return person.gender === gender;
  }
  const apposed = phrase.name === null ? people.find(apposedTo(phrase, text)) : null;
  if (apposed?.gender != null) return apposed.gender === gender;
  if (phrase.gender !== null) return phrase.gender === gender;
  const genders = phrase.agreement & ~PLURAL_AGREEMENT;
  return phrase.name === null && (genders & COLUMNS[gender]) !== 0 && (genders & ~COLUMNS[gender]) === 0;
}

/** "der Vorsitzende des Vereins, [Jan Ohm]": the name at the end of a phrase; empty without one. */
const apposedTo = ({ end, fullEnd }: NounPhrase, text: string): string =>
  /, ([^,()]+)$/u.exec(text.slice(end, fullEnd))?.[1] ?? '';

/** "sie" with a plural verb beside it is no woman. */
export function isPluralSubject(sentence: ReadSentence, at: number): boolean {
  const clause = sentence.clauses.find(({ parts }) =>
    parts.some(({ start, end }) => at >= start && at < end),
  );
  const third = clause?.finite?.form.finite.filter(({ person }) => person === 3) ?? [];
  return third.length > 0 && third.every(({ number }) => number === 'plural');
}

/** "Wissenschaftler [mahnen], … Er": only the verb tells that they are many. */
export const areManyByVerb = ({ kind, name, agreement, start }: NounPhrase, there: ReadSentence): boolean =>
  kind === 'person' && name === null && (agreement & PLURAL_AGREEMENT) !== 0 && isPluralSubject(there, start);

/** "Mehr finden [Sie] hier": a capital inside a sentence addresses whoever reads. */
export const isReader = ({ text }: ReadSentence, { head: { form, start } }: NounPhrase): boolean =>
  form.capitalised && /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, start - 2), start));

/** A body whose name is nobody's. */
export const isBody = ({ kind, name }: Speaker, { people }: ReferenceContext): boolean =>
  kind === 'organisation' && people.find(name) === null;

/** Somebody of this gender whom the article names. */
export function isPerson(speaker: Speaker, gender: Gender | null, { people }: ReferenceContext): boolean {
  const person = people.find(speaker.name);
  return person !== null && gender !== null && person.gender === gender;
}

/** "Jan Ohm, [Chef der Bahn], …": what the reader did not hang on the name says who it is, and is nobody else. */
export function isDescription({ phrases, text }: ReadSentence, phrase: NounPhrase): boolean {
  const before = phrases.findLast(({ fullEnd }) => fullEnd < phrase.start);
  return phrase.name === null && before?.name != null && text.slice(before.fullEnd, phrase.start) === ', ';
}
