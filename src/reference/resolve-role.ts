import { FEMININE_AGREEMENT } from '../language/agreement.ts';
import { isReportedForm } from '../language/clause/is-reported-form.ts';
import { POINTING_DETERMINERS } from '../language/lexicon/determiners.ts';
import { SPOKESPEOPLE } from '../language/lexicon/person-nouns.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { type Description, nameInFull } from './describe-phrase.ts';
import { findSubject } from './find-subject.ts';
import type { Person } from './person-registry.ts';
import type { ReferenceContext, Referent } from './reference-context.ts';
import { resolveDescription } from './resolve-description.ts';
import type { ReferenceReason, Speaker } from './speaker.ts';

/** "der Minister" is whom the article calls so; where two fit, nobody. */
export function resolveRole(
  sentence: ReadSentence,
  described: Description,
  context: ReferenceContext,
): Referent {
  const { people } = context;
  const { phrase, mention, gender } = described;
  if ((isPointing(phrase) || phrase.possessor !== null) && !phrase.plural) {
    const { possessor } = phrase;
    const of = capitalWords(
      sentence.text.slice(possessor?.start ?? phrase.end, possessor?.end ?? phrase.fullEnd),
    );
    const { person, reason } = resolveDescription(
      { phrase, gender, of },
      people.people,
      ({ name }) => isSalient(sentence, name, context),
      findActing(sentence, phrase, context) ?? findSpoken(sentence, context),
    );
    if (person !== null && !isOther(sentence, phrase, { person, reason }, context))
      return found({ name: person.name, role: person.role, mention, kind: 'person' }, reason);
    if (reason === 'two') return { speaker: null, mention, reason };
  }
  const name = findWhole(sentence, phrase, context) ?? nameInFull(sentence, phrase);
  return found({ name, role: null, mention, kind: 'unnamed' }, 'titled');
}

/**
 * Whether whom a description was found to mean cannot be meant: an unnamed one came up since; or only because nobody else is left, and he is
 * beside it in its clause ("[Der Richter] sagte zu Ohm"), or has a name that tells no gender and did not speak before ("Puerta Nueva").
 */
function isOther(
  sentence: ReadSentence,
  phrase: NounPhrase,
  { person, reason }: { readonly person: Person; readonly reason: ReferenceReason },
  context: ReferenceContext,
): boolean {
  if (isSomeoneElse(sentence, phrase, person, context)) return true;
  if (reason !== 'only') return false;
  return (
    isBeside(sentence, phrase, person) ||
    (person.gender === null && context.last?.speaker?.name !== person.name)
  );
}

/** "[Der Richter] sagte zu Ohm": both have a part in one clause. */
function isBeside({ phrasesOf }: ReadSentence, phrase: NounPhrase, { mentions }: Person): boolean {
  const clause = phrasesOf.find((phrases) => phrases.includes(phrase)) ?? [];
  return clause.some(
    (other) =>
      other !== phrase &&
      other.start >= phrase.end &&
      mentions.some((at) => at >= other.start && at < other.end),
  );
}

/** "Eine Ärztin berichtet … [Die Ärztin]": who was told of without a name since the last mention of somebody who has one. */
function isSomeoneElse(
  sentence: ReadSentence,
  { start, head }: NounPhrase,
  { mentions }: Person,
  { sentences }: ReferenceContext,
): boolean {
  const last = mentions.findLast((at) => at < start) ?? start;
  for (let at = sentence.index; at >= 0; at -= 1) {
    const there = sentences[at] as ReadSentence;
    if (there.end <= last) return false;
    const other = there.clauses.some((_, index) => {
      const subject = findSubject(there, index);
      return (
        subject !== null &&
        subject.start > last &&
        subject.end < start &&
        subject.name === null &&
        subject.head.form.lower === head.form.lower &&
        subject.words[0]?.form.traits.has('indefinite') === true
      );
    });
    if (other) return true;
  }
  return false;
}

/** So far back somebody without a name was told of in full, in characters. */
const TOLD = 2500;

/**
 * "die Sprecherin", where "eine Sprecherin des Vereins" or "eine Werft-Sprecherin" was told of before; "ein Sprecher", where a body acts just before whom he
 * speaks for. Null where nothing is told.
 */
function findWhole(
  sentence: ReadSentence,
  phrase: NounPhrase,
  { sentences }: ReferenceContext,
): string | null {
  if (phrase.plural || phrase.fullEnd > phrase.end || phrase.possessor !== null) return null;
  const { lower } = phrase.head.form;
  for (let at = sentence.index; at >= 0 && isPointing(phrase); at -= 1) {
    const there = sentences[at] as ReadSentence;
    if (phrase.start - there.start > TOLD) break;
    const told = there.phrases.findLast(
      (other) =>
        other.end < phrase.start &&
        other.name === null &&
        (other.head.form.lower === lower
          ? other.fullEnd > other.end
          : !other.plural && other.head.form.lower.endsWith(`-${lower}`)),
    );
    if (told !== undefined) return nameInFull(there, told);
  }
  if (!SPOKESPEOPLE.some((end) => lower.endsWith(end))) return null;
  const before = sentences[sentence.index - 1];
  const body = before === undefined || sentence.opensParagraph ? null : findSubject(before, 0);
  // "Das Mittel habe gewirkt. …, so [ein Sprecher]": of what is told in the Konjunktiv somebody else speaks.
  if (isReportedForm(before?.clauses[0]?.finite?.form)) return null;
  if (before === undefined || body?.kind !== 'organisation' || body.plural) return null;
  const whose =
    body.name === null ? ofBody(body) : `von ${before.text.slice(body.name.start, body.name.end)}`;
  return whose === null ? null : `${nameInFull(sentence, phrase)} ${whose}`;
}

/** "die Polizei" gives "der Polizei"; only a feminine is the same in the genitive. */
const ofBody = ({ head, words, agreement }: NounPhrase): string | null =>
  words.length === 2 && words[0]?.form.lower === 'die' && (agreement & FEMININE_AGREEMENT) !== 0
    ? `der ${head.text}`
    : null;

/** "der Minister", "im Ministerium", "dieser Minister"; not "ein", "sein", "aller". */
export const isPointing = ({ words, preposition }: NounPhrase): boolean =>
  preposition?.form.contracted === true || POINTING_DETERMINERS.has(words[0]?.form.lower ?? '');

/** How many sentences back somebody acts who is meant by a description that fits anybody. */
const ACTING = 2;

/** Whether somebody spoke last, or is the subject of a sentence just before. */
function isSalient(
  { index }: ReadSentence,
  name: string,
  { last, sentences, people }: ReferenceContext,
): boolean {
  if (last?.speaker?.name === name) return true;
  return sentences.slice(Math.max(0, index - ACTING), index).some((before) =>
    before.clauses.some((_, at) => {
      const subject = findSubject(before, at);
      return (
        subject?.name != null &&
        people.find(before.text.slice(subject.name.start, subject.name.end))?.name === name
      );
    }),
  );
}

/** Whom a clause of the same sentence is about by name, before a phrase. */
function findActing(
  sentence: ReadSentence,
  { start }: NounPhrase,
  { people }: ReferenceContext,
): Person | null {
  for (const [at, clause] of sentence.clauses.entries()) {
    if (clause.start >= start || clause.kind !== 'main') continue;
    const subject = findSubject(sentence, at);
    if (subject?.name != null && subject.end < start)
      return people.find(sentence.text.slice(subject.name.start, subject.name.end));
  }
  return null;
}

/** Who spoke in the sentence before: "Lena Vogt sagte, es eile. „…“, so die Politikerin". */
const findSpoken = ({ index }: ReadSentence, { last, people }: ReferenceContext): Person | null =>
  last?.speaker?.kind === 'person' && index - last.sentence <= 1 ? people.find(last.speaker.name) : null;

const capitalWords = (text: string): readonly string[] => text.match(/\p{Lu}[\p{L}-]+/gu) ?? [];

/** Somebody, by their own mention. */
export const found = (speaker: Speaker, reason: ReferenceReason): Referent => ({
  speaker,
  mention: speaker.mention,
  reason,
});
