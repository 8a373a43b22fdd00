import { isAbbreviation } from '../language/is-abbreviation.ts';
import { COUNCILS } from '../language/lexicon/person-nouns.ts';
import { QUANTITY_NOUNS } from '../language/lexicon/quantity-nouns.ts';
import { MEDIA_NAMES } from '../language/lexicon/states.ts';
import { classifyNoun } from '../language/phrase/classify-noun.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { plainWords } from '../language/plain-words.ts';
import { opensQuotation } from '../language/quotation-marks.ts';
import type { Gender } from '../language/reading.ts';
import type { Span } from '../language/span.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { canSpeak, isPolled, namesPolled } from './can-speak.ts';
import { type Description, describePhrase, nameInFull } from './describe-phrase.ts';
import { findAntecedent } from './find-antecedent.ts';
import { findBodyOfClass, findNearCompound } from './find-body-of-class.ts';
import { findSubject } from './find-subject.ts';
import { isOwnView, isOwnWords, isSpeech, isUtterance } from './is-text.ts';
import type { Person } from './person-registry.ts';
import type { ReferenceContext, Referent } from './reference-context.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { found, isPointing, resolveRole } from './resolve-role.ts';
import type { ReferenceReason } from './speaker.ts';

/** Whom a phrase of a sentence stands for, with the full name and the role that the article gives anywhere. */
export function resolvePhrase(
  sentence: ReadSentence,
  phrase: NounPhrase,
  context: ReferenceContext,
): Referent {
  const described = describePhrase(sentence, phrase);
  if (described.kind === 'pronoun') return resolveReference(sentence, described, context);
  if (isUtterance(phrase) && isOwnWords(phrase)) {
    const subject = opensClause(sentence, phrase);
    if (subject !== null)
      return standFor(resolvePhrase(sentence, subject, context), described.mention, 'subject');
  }
  if (isUtterance(phrase) && isOwnView(phrase)) return resolveOwnView(sentence, described, context);
  if (phrase.words[0]?.form.traits.has('of-none') === true || isPolled(phrase))
    return { speaker: null, mention: described.mention, reason: 'mute' };
  const known = described.name === null ? null : context.people.find(described.name);
  const mute = !canSpeak(phrase, context.spoken) || isQuotedThing(sentence, phrase, context);
  if (described.name !== null && known === null && phrase.name !== null && mute)
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
  if (possessor !== null && (isUtterance(described.phrase) || isSpeech(described.phrase))) {
    const name = plainWords(sentence.text.slice(possessor.start, possessor.end));
    const owner = context.people.find(name) === null ? name.replace(/(?:s|['’])$/u, '') : name;
    return resolveName({ ...described, mention: possessor, role: null }, owner, context);
  }
  return described.kind === 'person'
    ? resolveRole(sentence, described, context)
    : resolveBody(sentence, described, context);
}

/** A pronoun stands for the phrase its relative clause hangs on, else for somebody before it. */
function resolveReference(
  sentence: ReadSentence,
  { phrase, mention }: Description,
  context: ReferenceContext,
): Referent {
  const antecedent = findAntecedent(sentence, phrase);
  return antecedent === null
    ? resolvePronoun(sentence, phrase, context, resolvePhrase)
    : standFor(resolvePhrase(sentence, antecedent, context), mention, 'antecedent');
}

/** "„Ampelsystem“", "„Nachprüfungen“": a noun that stands alone in quotation marks, where nothing says that it is a medium. */
const isQuotedThing = (
  { text }: ReadSentence,
  { name, words, preposition, head }: NounPhrase,
  { spoken }: ReferenceContext,
): boolean =>
  name !== null &&
  words.length === 1 &&
  preposition === null &&
  !spoken &&
  opensQuotation(text.charAt(name.start - 1)) &&
  classifyNoun(head.form).kind === 'thing' &&
  !MEDIA_NAMES.has(head.text);

/** The same somebody, by other words. */
export const standFor = ({ speaker, reason }: Referent, mention: Span, by: ReferenceReason): Referent => ({
  speaker: speaker === null ? null : { ...speaker, mention },
  mention,
  reason: speaker === null ? reason : by,
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
    (other) =>
      other !== phrase &&
      other.preposition === null &&
      other.attachedTo === null &&
      (other === subject || other.head !== sentence.clauses[at]?.introducer),
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
  if (described.kind === 'person' || people.people.some(({ surname }) => surname === name))
    return found({ name, role, mention, kind: 'person' }, 'named');
  return found(
    { name: abbreviations.get(name) ?? bodies.fullName(name), role, mention, kind: 'organisation' },
    'named',
  );
}

const isBareSurname = ({ phrase: { words, head } }: Description, { surname }: Person): boolean =>
  words.length === 1 && head.text === surname;

/** "der Stadtrat" is one man where the article has one with that office. */
function findCouncillor(phrase: NounPhrase, { people, deciding }: ReferenceContext): Person | null {
  if (deciding || !isDescription(phrase) || !COUNCILS.some((end) => phrase.head.form.lower.endsWith(end)))
    return null;
  const { person, reason } = resolveDescription(
    { phrase, gender: 'masculine', of: [] },
    people.people,
    () => false,
  );
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

/** "der Verband [der Maschinenbauer VDM]": what the reader hung on nothing says by its letters which one it is. */
const isNamedBehind = ({ phrases, text }: ReadSentence, { end }: NounPhrase): boolean =>
  phrases.some(
    ({ start, name, preposition }) =>
      start === end + 1 &&
      preposition === null &&
      name !== null &&
      isAbbreviation(text.slice(name.start, name.end)),
  );

/** "die Hälfte [der Befragten]", "eine Mehrheit [der Befragten]". */
const isPartOfPolled = (
  { phrases }: ReadSentence,
  { start, end, fullEnd, plural, head }: NounPhrase,
): boolean =>
  fullEnd > end &&
  !plural &&
  QUANTITY_NOUNS.has(head.form.lower) &&
  phrases.some(
    (other) =>
      other.start > start && other.start < fullEnd && other.attachment === 'genitive' && namesPolled(other),
  );

/** "laut [Unternehmen]": a source needs no article. */
const isBareSource = ({ words, preposition }: NounPhrase): boolean =>
  words.length === 1 && preposition?.form.traits.has('source-preposition') === true;

const agree = (left: Gender | null, right: Gender | null): boolean =>
  left === null || right === null || left === right;

function resolveBody(sentence: ReadSentence, described: Description, context: ReferenceContext): Referent {
  const { abbreviations, bodies, spoken } = context;
  const { phrase, mention, cause } = described;
  if (!cause && (!canSpeak(phrase, spoken) || isPartOfPolled(sentence, phrase)))
    return { speaker: null, mention, reason: 'mute' };
  const councillor = findCouncillor(phrase, context);
  if (councillor !== null)
    return found({ name: councillor.name, role: councillor.role, mention, kind: 'person' }, 'office');
  const alone = isDescription(phrase) && !isNamedBehind(sentence, phrase);
  const body = alone ? (findNearCompound(sentence, phrase, context) ?? bodies.find(phrase)) : null;
  if (body === 'two') return { speaker: null, mention, reason: 'two' };
  if (body !== null) return found({ name: body, role: null, mention, kind: 'organisation' }, 'office');
  const meant = alone ? findBodyOfClass(sentence, phrase, context) : null;
  if (meant !== null) return found({ name: meant, role: null, mention, kind: 'organisation' }, 'field');
  const title = nameInFull(sentence, phrase);
  const kind = described.kind === 'organisation' ? 'organisation' : 'unnamed';
  return found({ name: abbreviations.get(title) ?? title, role: null, mention, kind }, 'titled');
}
