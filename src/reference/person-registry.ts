import { uncapitalise } from '../language/capitalise.ts';
import { keptBy } from '../language/kept.ts';
import { PERSONAL_SPEECH_VERBS } from '../language/lexicon/speech-verbs.ts';
import { isFirstName } from '../language/phrase/classify-noun.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { plainWords } from '../language/plain-words.ts';
import type { Gender } from '../language/reading.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { Reading } from '../reading/reading.ts';
import { describePhrase } from './describe-phrase.ts';
import { findPredicateNoun } from './find-predicate-noun.ts';
import { findSubject } from './find-subject.ts';
import { rankRole } from './rank-role.ts';
import { type Mention, readMention, readOwner } from './read-mention.ts';

/** A person the article names. */
export interface Person {
  /** The fullest name the article gives. */
  readonly name: string;
  readonly surname: string;
  /** The one that says most of who somebody is in public, of several such the first. */
  readonly role: string | null;
  /** All roles the article gives, as written, to find "der Minister". */
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  /** Parties and bodies in brackets behind the name or before the office: "Weber (SPD)", "SPD-Chef Weber". */
  readonly affiliations: readonly string[];
  /** The age that the article gives beside the name, in years, or null. */
  readonly age: number | null;
  /** Offsets where the article names the person, in order. */
  readonly mentions: readonly number[];
}

interface Entry {
  name: string;
  surname: string;
  role: string | null;
  roles: string[];
  gender: Gender | null;
  affiliations: string[];
  age: number | null;
  mentions: number[];
}

/** The people of one article, by surname. Two people of one surname share nobody: the surname alone then names none. */
export interface PersonRegistry {
  readonly people: readonly Person[];
  /** The person a written name stands for ("Weber", "Webers", "Anna Weber"), or null. */
  find(name: string): Person | null;
}

/** The people of an article, kept with its reading: who speaks, who is asked and what an archive learns of people go by them. */
export const peopleOf = keptBy(({ sentences }: Reading): PersonRegistry => collectPeople(sentences));

/** Collects them from all its sentences: full names, roles, genders and parties. */
function collectPeople(sentences: readonly ReadSentence[]): PersonRegistry {
  const entries = new Map<string, Entry[]>();
  const short: Mention[] = [];
  for (const sentence of sentences) {
    const speaking = findSpeaking(sentence);
    for (const phrase of sentence.phrases) {
      const owner = readOwner(sentence, phrase);
      if (owner !== null) short.push(owner);
      const mention = readMention(sentence, phrase);
      if (mention === null) continue;
      const person = phrase.kind === 'person' || speaking.has(phrase);
      if (person && (phrase.name === null || mention.name.includes(' '))) add(entries, mention);
      else short.push(mention);
    }
  }
  dropNeighbours(entries);
  const names: Names = { entries, given: indexGivenNames(entries) };
  for (const mention of short) {
    const entry = lookUp(names, mention.name);
    const whose = entry !== null && lastWord(mention.name) !== entry.surname;
    if (entry !== null)
      join(entry, whose ? { ...mention, role: null, gender: null, affiliation: null, age: null } : mention);
    else if (mention.role !== null) add(entries, mention);
  }
  addPredicates(names, sentences);
  const people = [...entries.values()].flat();
  for (const person of people) person.mentions.sort((left, right) => left - right);
  return { people, find: (name) => lookUp(names, plainWords(name)) };
}

/** "warf [Ohm Lamm] vor": two surnames that the article gives to two people are no name of a third. */
function dropNeighbours(entries: Map<string, Entry[]>): void {
  const isGiven = ({ name }: Entry): boolean => isFirstName(firstWord(name).trimEnd());
  for (const [surname, same] of entries) {
    const left = same.filter((entry) => {
      const [first, last, ...more] = entry.name.split(' ');
      if (last === undefined || more.length > 0 || isGiven(entry)) return true;
      return !(
        entries.get(first ?? '')?.some(isGiven) && same.some((other) => other !== entry && isGiven(other))
      );
    });
    if (left.length < same.length) entries.set(surname, left);
  }
}

/** "[Ada Lamm] sagte": whoever does that is a person, though the dictionary has a lamb. */
function findSpeaking(sentence: ReadSentence): ReadonlySet<NounPhrase> {
  const speaking = new Set<NounPhrase>();
  sentence.predicates.forEach((predicate, index) => {
    if (!predicate?.lemmas.some((lemma) => PERSONAL_SPEECH_VERBS.has(lemma))) return;
    const subject = findSubject(sentence, index);
    if (subject?.name != null && subject.name.start === subject.start) speaking.add(subject);
  });
  return speaking;
}

function add(entries: Map<string, Entry[]>, mention: Mention): void {
  const name = withoutGenitive(mention.name, entries);
  const surname = lastWord(name);
  const same = entries.get(surname) ?? [];
  const small = uncapitalise(name);
  const known = same.find(
    (entry) =>
      entry.name === name ||
      entry.name.endsWith(` ${name}`) ||
      entry.name.endsWith(` ${small}`) ||
      name.endsWith(` ${entry.name}`),
  );
  if (known !== undefined) {
    if (name.length > known.name.length) known.name = name;
    join(known, mention);
    return;
  }
  const entry: Entry = {
    name,
    surname,
    role: null,
    roles: [],
    gender: null,
    affiliations: [],
    age: null,
    mentions: [],
  };
  entries.set(surname, [...same, entry]);
  join(entry, mention);
}

function join(entry: Entry, { role, gender, affiliation, age, at }: Mention): void {
  entry.age ??= age;
  entry.gender ??= gender;
  entry.mentions.push(at);
  if (affiliation !== null) entry.affiliations.push(affiliation);
  if (role === null) return;
  if (entry.role === null || rankRole(role) > rankRole(entry.role)) entry.role = role;
  entry.roles.push(role);
  const prefix = /^(?:\p{Ll}+ )*([\p{L}]+)-\p{Lu}[\p{L}-]*(?! \p{Lu})(?![\p{L}-])/u.exec(role)?.[1];
  if (prefix !== undefined) entry.affiliations.push(prefix);
}

/** "Lena Vogt ist Geologin": an office told by "sein" is one to be known by. */
function addPredicates(names: Names, sentences: readonly ReadSentence[]): void {
  for (const sentence of sentences)
    for (const { subject, noun } of findPredicateNoun(sentence)) {
      const { name } = describePhrase(sentence, subject);
      const entry = name === null ? null : lookUp(names, name);
      if (entry !== null) entry.roles.push(plainWords(sentence.text.slice(noun.start, noun.fullEnd)));
    }
}

/** The people of an article by surname, and by given name where only one has it. */
interface Names {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly given: ReadonlyMap<string, Entry | null>;
}

function indexGivenNames(entries: ReadonlyMap<string, readonly Entry[]>): ReadonlyMap<string, Entry | null> {
  const given = new Map<string, Entry | null>();
  for (const entry of [...entries.values()].flat()) {
    const first = firstWord(entry.name).trimEnd();
    if (first !== '') given.set(first, given.has(first) ? null : entry);
  }
  return given;
}

function lookUp({ entries, given }: Names, written: string): Entry | null {
  for (const name of [written, written.replace(/(?:s|’s|')$/, ''), uncapitalise(written)]) {
    const same = entries.get(lastWord(name));
    if (same === undefined) continue;
    if (!name.includes(' ')) return same.length === 1 ? (same[0] ?? null) : null;
    const found = same.find(
      (entry) =>
        entry.name === name || entry.name.endsWith(` ${name}`) || entry.name.startsWith(firstWord(name)),
    );
    if (found !== undefined) return found;
  }
  const [first = '', last = '', ...more] = written.split(' ');
  // "warf [Ohm] Lamm vor": two surnames side by side are two people, the subject before the one it is told to.
  const before = more.length === 0 && entries.has(last) ? (entries.get(first) ?? []) : [];
  if (before.length === 1) return before[0] ?? null;
  // "Sir Simon": a given name alone is whoever has it, where the article names no other.
  return isFirstName(written) ? (given.get(written) ?? null) : null;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const firstWord = (name: string): string => name.slice(0, name.indexOf(' ') + 1);

/** "Anna Webers" is "Anna Weber" when the article names her so. */
function withoutGenitive(name: string, entries: ReadonlyMap<string, readonly Entry[]>): string {
  if (!name.endsWith('s')) return name;
  const base = name.slice(0, -1);
  return (entries.get(lastWord(base)) ?? []).some((entry) => entry.name === base) ? base : name;
}
