import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Gender } from '../language/reading.ts';
import { type Description, describePhrase, withoutDeterminers } from './describe-phrase.ts';
import { isUtterance } from './find-source-statements.ts';
import { findSubject, rootOf } from './find-subject.ts';
import { collectPeople, type Person, type PersonRegistry } from './person-registry.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { Speaker } from './statement.ts';
import type { StatementDraft } from './statement-draft.ts';

/** How many sentences back "er" may refer, and how far a Konjunktiv sentence carries its speaker on. */
const REACH = 3;

/**
 * The speakers of an article's statements, in the order of the drafts. Names are completed from the whole article;
 * "er", "sie", "der Minister" are resolved to whom they agree with in gender and number. Where two fit, the name stays
 * what the text says.
 *
 * @param drafts in the order of the text
 */
export function resolveSpeakers(
  drafts: readonly StatementDraft[],
  sentences: readonly ReadSentence[],
): readonly (Speaker | null)[] {
  const people = collectPeople(sentences);
  let last: { speaker: Speaker; sentence: number } | null = null;
  return drafts.map((draft) => {
    const { index } = draft.sentence;
    const earlier = last !== null && index - last.sentence <= REACH ? last.speaker : null;
    const speaker = speakerOf(draft, last?.sentence ?? -1, people, earlier, sentences);
    if (speaker !== null) last = { speaker, sentence: index };
    return speaker;
  });
}

function speakerOf(
  { sentence, speaker }: StatementDraft,
  last: number,
  people: PersonRegistry,
  earlier: Speaker | null,
  sentences: readonly ReadSentence[],
): Speaker | null {
  if (speaker === 'unknown') return null;
  if (speaker !== 'earlier') return resolve(sentence, speaker, people, earlier, sentences);
  return actorSince(last, sentence, people, earlier, sentences) ?? earlier;
}

/** Who acts in the sentence right before, when nobody has spoken since: "Der Rat tagte. Es gehe um Geld." */
function actorSince(
  last: number,
  { index, opensParagraph }: ReadSentence,
  people: PersonRegistry,
  earlier: Speaker | null,
  sentences: readonly ReadSentence[],
): Speaker | null {
  const before = sentences[index - 1];
  if (before === undefined || last >= index - 1 || opensParagraph) return null;
  const main = before.clauses.findIndex(({ kind }) => kind === 'main');
  const subject = main < 0 ? null : findSubject(before, main);
  if (subject === null || (subject.kind !== 'person' && subject.kind !== 'organisation')) return null;
  return resolve(before, subject, people, earlier, sentences);
}

function resolve(
  sentence: ReadSentence,
  phrase: NounPhrase,
  people: PersonRegistry,
  earlier: Speaker | null,
  sentences: readonly ReadSentence[],
): Speaker | null {
  const described = describePhrase(sentence, phrase);
  if (described.kind === 'pronoun') {
    const antecedent = relativeAntecedent(sentence, phrase);
    if (antecedent !== null) {
      const speaker = resolve(sentence, antecedent, people, earlier, sentences);
      return speaker === null ? null : { ...speaker, mention: described.mention };
    }
  }
  if (described.kind === 'pronoun') return resolvePronoun(sentence, described, people, earlier, sentences);
  if (described.name !== null) return resolveName(described, described.name, people);
  const possessor = described.phrase.possessor;
  if (possessor !== null && isUtterance(described.phrase)) {
    const name = sentence.text.slice(possessor.start, possessor.end);
    return resolveName({ ...described, mention: possessor, role: null }, name, people);
  }
  return described.kind === 'person'
    ? resolveRole(sentence, described, people)
    : namedBody(sentence, described);
}

function resolveName(described: Description, name: string, people: PersonRegistry): Speaker {
  const person = people.find(name);
  if (person !== null)
    return {
      name: person.name,
      role: person.role ?? described.role,
      mention: described.mention,
      kind: 'person',
    };
  return {
    name,
    role: described.role,
    mention: described.mention,
    kind: described.kind === 'person' ? 'person' : 'organisation',
  };
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

/** "der Minister" is whom the article calls a minister, when there is one such person. */
function resolveRole(sentence: ReadSentence, described: Description, people: PersonRegistry): Speaker {
  const { phrase, mention } = described;
  const words = written(sentence, described);
  if (phrase.definite && !phrase.plural && phrase.fullEnd === phrase.end) {
    const head = phrase.head.form.lower;
    const fitting = people.people.filter(
      (person) =>
        agrees(person.gender, described.gender) &&
        (person.mentions[0] ?? 0) < mention.start &&
        person.roles.some((role) =>
          role
            .split(/[\s-]/)
            .some((word) => word === head || (word.length > head.length && word.endsWith(head))),
        ),
    );
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined)
      return { name: only.name, role: only.role, mention, kind: 'person' };
  }
  return { name: words, role: null, mention, kind: 'unnamed' };
}

const agrees = (left: Gender | null, right: Gender | null): boolean =>
  left === null || right === null || left === right;

function namedBody(sentence: ReadSentence, described: Description): Speaker {
  const kind = described.kind === 'organisation' ? 'organisation' : 'unnamed';
  return { name: written(sentence, described), role: null, mention: described.mention, kind };
}

/** The phrase as written, without its determiner. */
function written(sentence: ReadSentence, { phrase, mention }: Description): string {
  const first = withoutDeterminers(phrase)[0];
  return sentence.text.slice(first?.start ?? mention.start, mention.end);
}

const SINGULAR_SUBJECTS: ReadonlyMap<string, Gender> = new Map([
  ['er', 'masculine'],
  ['dieser', 'masculine'],
  ['letzterer', 'masculine'],
  ['sie', 'feminine'],
  ['diese', 'feminine'],
  ['ihm', 'masculine'],
  ['ihr', 'feminine'],
]);

function resolvePronoun(
  sentence: ReadSentence,
  described: Description,
  people: PersonRegistry,
  earlier: Speaker | null,
  sentences: readonly ReadSentence[],
): Speaker {
  const { mention } = described;
  const unresolved: Speaker = {
    name: sentence.text.slice(mention.start, mention.end),
    role: null,
    mention,
    kind: 'unnamed',
  };
  const gender = SINGULAR_SUBJECTS.get(described.phrase.head.form.lower);
  if (gender === undefined || isPluralSubject(sentence, mention.start)) return unresolved;
  const from = sentences[Math.max(0, sentence.index - REACH + 1)]?.start ?? 0;
  const fitting = people.people.filter(
    (person) =>
      person.gender !== null &&
      person.gender === gender &&
      person.mentions.some((at) => at >= from && at < mention.start),
  );
  const spoke = earlier === null ? undefined : fitting.find(({ name }) => name === earlier.name);
  const person: Person | undefined = spoke ?? (fitting.length === 1 ? fitting[0] : undefined);
  return person === undefined
    ? unresolved
    : { name: person.name, role: person.role, mention, kind: 'person' };
}

/** "sie" with a plural verb beside it is no woman. */
function isPluralSubject(sentence: ReadSentence, at: number): boolean {
  const clause = sentence.clauses.find(({ parts }) =>
    parts.some(({ start, end }) => at >= start && at < end),
  );
  const finite = clause?.finite;
  if (finite == null) return false;
  const third = finite.form.finite.filter(({ person }) => person === 3);
  return third.length > 0 && third.every(({ number }) => number === 'plural');
}
