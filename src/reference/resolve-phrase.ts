import { FEMININE_AGREEMENT } from '../language/agreement.ts';
import { POINTING_DETERMINERS } from '../language/lexicon/determiners.ts';
import { COUNCILS, SPOKESPEOPLE } from '../language/lexicon/person-nouns.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { plainWords } from '../language/plain-words.ts';
import type { Gender } from '../language/reading.ts';
import type { Span } from '../language/span.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { canSpeak } from './can-speak.ts';
import { type Description, describePhrase, nameInFull } from './describe-phrase.ts';
import { findAntecedent } from './find-antecedent.ts';
import { findBodyOfClass, findNearCompound } from './find-body-of-class.ts';
import { findSubject } from './find-subject.ts';
import { isOwnView, isOwnWords, isUtterance } from './is-text.ts';
import type { Person, PersonRegistry } from './person-registry.ts';
import type { ReferenceContext, Referent } from './reference-context.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { ReferenceReason, Speaker } from './speaker.ts';

/** Whom a phrase of a sentence stands for, with the full name and the role that the article gives anywhere. */
export function resolvePhrase(
  sentence: ReadSentence,
  phrase: NounPhrase,
  context: ReferenceContext,
): Referent {
  const described = describePhrase(sentence, phrase);
  if (described.kind === 'pronoun') {
    const antecedent = findAntecedent(sentence, phrase);
    if (antecedent !== null)
      return standFor(resolvePhrase(sentence, antecedent, context), described.mention, 'antecedent');
    return resolvePronoun(sentence, phrase, context, resolvePhrase);
  }
  if (isUtterance(phrase) && isOwnWords(phrase)) {
    const subject = opensClause(sentence, phrase);
    if (subject !== null)
      return standFor(resolvePhrase(sentence, subject, context), described.mention, 'subject');
  }
  if (isUtterance(phrase) && isOwnView(phrase)) return resolveOwnView(sentence, described, context);
  const known = described.name === null ? null : context.people.find(described.name);
  if (described.name !== null && known === null && phrase.name !== null && !canSpeak(phrase, context.spoken))
    return { speaker: null, mention: described.mention, reason: 'mute' };
  if (described.name !== null)
    return belongsTo(described, described.name, context)
      ? resolveBody(sentence, { ...described, kind: 'person' }, context)
      : resolveName(described, described.name, context);
  // "König sagte": a surname that is a noun tells by that no gender and no office.
  const { words, head } = described.phrase;
  const bare = words.length === 1 ? context.people.find(head.text) : null;
  if (bare !== null) return resolveName({ ...described, role: null, gender: null }, head.text, context);
  const { possessor } = described.phrase;
  if (possessor !== null && isUtterance(described.phrase)) {
    const name = plainWords(sentence.text.slice(possessor.start, possessor.end));
    return resolveName({ ...described, mention: possessor, role: null }, name, context);
  }
  return described.kind === 'person'
    ? resolveRole(sentence, described, context)
    : resolveBody(sentence, described, context);
}

/** The same somebody, by other words. */
export const standFor = ({ speaker, reason }: Referent, mention: Span, by: ReferenceReason): Referent => ({
  speaker: speaker === null ? null : { ...speaker, mention },
  mention,
  reason: speaker === null ? reason : by,
});

const found = (speaker: Speaker, reason: ReferenceReason): Referent => ({
  speaker,
  mention: speaker.mention,
  reason,
});

/** "seiner Meinung nach": the view of whoever spoke just before. */
function resolveOwnView(
  sentence: ReadSentence,
  { mention }: Description,
  { last }: ReferenceContext,
): Referent {
  const own = last !== null && sentence.index - last.sentence <= 1 ? last.speaker : null;
  return {
    speaker: own === null ? null : { ...own, mention },
    mention,
    reason: own === null ? 'none' : 'last',
  };
}

/** The subject of the clause that a phrase stands in, when no other bare phrase comes before it. */
function opensClause(sentence: ReadSentence, phrase: NounPhrase): NounPhrase | null {
  const at = sentence.phrasesOf.findIndex((phrases) => phrases.includes(phrase));
  const subject = at < 0 ? null : findSubject(sentence, at);
  const first = sentence.phrasesOf[at]?.find(
    (other) => other !== phrase && other.preposition === null && other.attachedTo === null,
  );
  return subject === first ? subject : null;
}

/** "Anhänger [Jan Ohms]", "der Sprecher [Jan Ohms]": a name in the genitive behind a noun says whose they are, not who. */
function belongsTo({ plural, role }: Description, name: string, { people }: ReferenceContext): boolean {
  const person = people.find(name);
  if (role === null || person === null) return false;
  return plural || (name.endsWith('s') && !person.name.endsWith(name.slice(name.lastIndexOf(' ') + 1)));
}

function resolveName(
  described: Description,
  name: string,
  { people, abbreviations, bodies }: ReferenceContext,
): Referent {
  const { mention, role } = described;
  const person = people.find(name);
  // "Eva Wolf … Wolf sagte": a surname that is a given name beside tells by that no gender.
  if (person !== null && (isBareSurname(described, person) || agree(person.gender, described.gender)))
    return found({ name: person.name, role: person.role ?? role, mention, kind: 'person' }, 'named');
  if (described.kind === 'person') return found({ name, role, mention, kind: 'person' }, 'named');
  return found(
    { name: abbreviations.get(name) ?? bodies.fullName(name), role, mention, kind: 'organisation' },
    'named',
  );
}

const isBareSurname = ({ phrase: { words, head } }: Description, { surname }: Person): boolean =>
  words.length === 1 && head.text === surname;

/** "der Minister" is whom the article calls so; where two fit, nobody. */
function resolveRole(sentence: ReadSentence, described: Description, context: ReferenceContext): Referent {
  const { people } = context;
  const { phrase, mention, gender } = described;
  if ((isPointing(phrase) || phrase.possessor !== null) && !phrase.plural) {
    const { possessor } = phrase;
    const of = capitalWords(
      sentence.text.slice(possessor?.start ?? phrase.end, possessor?.end ?? phrase.fullEnd),
    );
    const { person, reason } = resolveDescription({ phrase, gender, of }, people.people, ({ name }) =>
      isSalient(sentence, name, context),
    );
    if (person !== null)
      return found({ name: person.name, role: person.role, mention, kind: 'person' }, reason);
    if (reason === 'two') return { speaker: null, mention, reason };
  }
  const name = findWhole(sentence, phrase, context) ?? nameInFull(sentence, phrase);
  return found({ name, role: null, mention, kind: 'unnamed' }, 'titled');
}

/** So far back somebody without a name was told of in full, in characters. */
const TOLD = 2500;

/**
 * "die Sprecherin", where "eine Sprecherin des Vereins" was told of before; "ein Sprecher", where a body acts just before whom he
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
        other.head.form.lower === lower &&
        other.fullEnd > other.end &&
        other.name === null,
    );
    if (told !== undefined) return nameInFull(there, told);
  }
  if (!SPOKESPEOPLE.some((end) => lower.endsWith(end))) return null;
  const before = sentences[sentence.index - 1];
  const body = before === undefined || sentence.opensParagraph ? null : findSubject(before, 0);
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
const isPointing = ({ words, preposition }: NounPhrase): boolean =>
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

/** "der Stadtrat" is one man where the article has one with that office. */
function findCouncillor(phrase: NounPhrase, { people }: PersonRegistry): Person | null {
  if (!isDescription(phrase) || !COUNCILS.some((end) => phrase.head.form.lower.endsWith(end))) return null;
  const { person, reason } = resolveDescription({ phrase, gender: 'masculine', of: [] }, people, () => false);
  return reason === 'office' ? person : null;
}

/** "der Landkreis", "dem Amt": a body by its kind alone. */
const isDescription = (phrase: NounPhrase): boolean =>
  phrase.kind === 'organisation' &&
  phrase.name === null &&
  !phrase.plural &&
  phrase.fullEnd === phrase.end &&
  phrase.words.length <= 2 &&
  (isPointing(phrase) || isBareSource(phrase));

/** "laut [Unternehmen]": a source needs no article. */
const isBareSource = ({ words, preposition }: NounPhrase): boolean =>
  words.length === 1 && preposition?.form.traits.has('source-preposition') === true;

const capitalWords = (text: string): readonly string[] => text.match(/\p{Lu}[\p{L}-]+/gu) ?? [];

const agree = (left: Gender | null, right: Gender | null): boolean =>
  left === null || right === null || left === right;

function resolveBody(sentence: ReadSentence, described: Description, context: ReferenceContext): Referent {
  const { abbreviations, bodies, people, spoken } = context;
  const { phrase, mention, cause } = described;
  if (!cause && !canSpeak(phrase, spoken)) return { speaker: null, mention, reason: 'mute' };
  const councillor = findCouncillor(phrase, people);
  if (councillor !== null)
    return found({ name: councillor.name, role: councillor.role, mention, kind: 'person' }, 'office');
  const body = isDescription(phrase)
    ? (findNearCompound(sentence, phrase, context) ?? bodies.find(phrase))
    : null;
  if (body === 'two') return { speaker: null, mention, reason: 'two' };
  if (body !== null) return found({ name: body, role: null, mention, kind: 'organisation' }, 'office');
  const meant = isDescription(phrase) ? findBodyOfClass(sentence, phrase, context) : null;
  if (meant !== null) return found({ name: meant, role: null, mention, kind: 'organisation' }, 'field');
  const title = nameInFull(sentence, phrase);
  const kind = described.kind === 'organisation' ? 'organisation' : 'unnamed';
  return found({ name: abbreviations.get(title) ?? title, role: null, mention, kind }, 'titled');
}
