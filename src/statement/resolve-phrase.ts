import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Gender } from '../language/reading.ts';
import { type Description, describePhrase, nameInFull } from './describe-phrase.ts';
import { isOwnView, isOwnWords, isUtterance } from './find-source-statements.ts';
import { findSubject, rootOf } from './find-subject.ts';
import type { ReadSentence } from './read-sentences.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { SpeakerContext } from './speaker-context.ts';
import type { Speaker } from './statement.ts';

/** Whom a phrase of a sentence names, with the full name and the role that the article gives anywhere. */
export function resolvePhrase(sentence: ReadSentence, phrase: NounPhrase, context: SpeakerContext): Speaker {
  const described = describePhrase(sentence, phrase, context.dictionary);
  if (described.kind === 'pronoun') {
    const antecedent = relativeAntecedent(sentence, phrase);
    if (antecedent !== null)
      return { ...resolvePhrase(sentence, antecedent, context), mention: described.mention };
    return resolvePronoun(sentence, phrase, context, resolvePhrase);
  }
  if (isUtterance(phrase) && isOwnWords(phrase)) {
    const subject = opensClause(sentence, phrase);
    if (subject !== null) return { ...resolvePhrase(sentence, subject, context), mention: described.mention };
  }
  if (isUtterance(phrase) && isOwnView(phrase)) {
    const { last } = context;
    const own = last !== null && sentence.index - last.sentence <= 1 ? last.speaker : null;
    return {
      ...(own ?? {
        name: nameInFull(sentence, described.phrase, context.dictionary),
        role: null,
        kind: 'unnamed',
      }),
      mention: described.mention,
    };
  }
  if (described.name !== null)
    return belongsTo(described, described.name, context)
      ? resolveBody(sentence, { ...described, kind: 'person' }, context)
      : resolveName(described, described.name, context);
  const bare = phrase.words.length === 1 ? context.people.find(phrase.head.text) : null;
  if (bare !== null) return resolveName({ ...described, role: null }, phrase.head.text, context);
  const { possessor } = described.phrase;
  if (possessor !== null && isUtterance(described.phrase)) {
    const name = sentence.text.slice(possessor.start, possessor.end);
    return resolveName({ ...described, mention: possessor, role: null }, name, context);
  }
  return described.kind === 'person'
    ? resolveRole(sentence, described, context)
    : resolveBody(sentence, described, context);
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

/** What a relative pronoun stands for; null for other pronouns. */
function relativeAntecedent(sentence: ReadSentence, { head }: NounPhrase): NounPhrase | null {
  const clause = sentence.clauses.find(
    ({ kind, introducer }) => kind === 'relative' && introducer?.start === head.start,
  );
  if (clause === undefined) return null;
  const before = sentence.phrases.findLast(({ end, kind }) => end < head.start && kind !== 'pronoun');
  return before === undefined ? null : rootOf(sentence, before);
}

/** "Anhänger [Jan Ohms]", "der Sprecher [Jan Ohms]": a name in the genitive behind a noun says whose they are, not who. */
function belongsTo({ plural, role }: Description, name: string, { people }: SpeakerContext): boolean {
  const person = people.find(name);
  if (role === null || person === null) return false;
  return plural || (name.endsWith('s') && !person.name.endsWith(name.slice(name.lastIndexOf(' ') + 1)));
}

function resolveName(
  described: Description,
  name: string,
  { people, abbreviations }: SpeakerContext,
): Speaker {
  const { mention, role } = described;
  const person = people.find(name);
  if (person !== null && agree(person.gender, described.gender))
    return { name: person.name, role: person.role ?? role, mention, kind: 'person' };
  if (described.kind === 'person') return { name, role, mention, kind: 'person' };
  return { name: abbreviations.get(name) ?? name, role, mention, kind: 'organisation' };
}

/** "der Minister" is whom the article calls a minister, when there is one such person. */
function resolveRole(
  sentence: ReadSentence,
  described: Description,
  { people, dictionary }: SpeakerContext,
): Speaker {
  const { phrase, mention } = described;
  if (phrase.definite && !phrase.plural && phrase.fullEnd === phrase.end) {
    const head = phrase.head.form.lower;
    const fitting = people.people.filter(
      ({ gender, mentions, roles }) =>
        agree(gender, described.gender) &&
        (mentions[0] ?? 0) < mention.start &&
        roles.some((role) => isCalled(role, head)),
    );
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined)
      return { name: only.name, role: only.role, mention, kind: 'person' };
  }
  return { name: nameInFull(sentence, phrase, dictionary), role: null, mention, kind: 'unnamed' };
}

const agree = (left: Gender | null, right: Gender | null): boolean =>
  left === null || right === null || left === right;

const isCalled = (role: string, noun: string): boolean =>
  role.split(/[\s-]/).some((word) => word === noun || (word.length > noun.length && word.endsWith(noun)));

function resolveBody(
  sentence: ReadSentence,
  described: Description,
  { abbreviations, dictionary }: SpeakerContext,
): Speaker {
  const { phrase, mention } = described;
  const title = nameInFull(sentence, phrase, dictionary);
  const kind = described.kind === 'organisation' ? 'organisation' : 'unnamed';
  return { name: abbreviations.get(title) ?? title, role: null, mention, kind };
}
