import type { Dictionary } from '../language/dictionary.ts';
import type { Gender } from '../language/reading.ts';
import { describePhrase } from './describe-phrase.ts';
import type { ReadSentence } from './read-sentences.ts';

/** A person the article names. */
export interface Person {
  /** The fullest name the article gives. */
  readonly name: string;
  readonly surname: string;
  readonly role: string | null;
  /** All roles the article gives, lower-cased, to find "der Minister". */
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  /** Offsets where the article names the person, in order. */
  readonly mentions: readonly number[];
}

interface Entry {
  name: string;
  surname: string;
  role: string | null;
  roles: string[];
  gender: Gender | null;
  mentions: number[];
}

/** The people of one article, by surname. Two people of one surname share nobody: the surname alone then names none. */
export interface PersonRegistry {
  readonly people: readonly Person[];
  /** The person a written name stands for ("Weber", "Webers", "Anna Weber"), or null. */
  find(name: string): Person | null;
}

/** Collects the people of an article from all its sentences: full names, roles and genders. */
export function collectPeople(sentences: readonly ReadSentence[], dictionary: Dictionary): PersonRegistry {
  const entries = new Map<string, Entry[]>();
  const short: { name: string; at: number; role: string | null; gender: Gender | null }[] = [];
  for (const sentence of sentences)
    for (const phrase of sentence.phrases) {
      if (phrase.name === null || phrase.attachment === 'apposition') {
        if (phrase.name === null) addRoleOnly(sentence, phrase);
        continue;
      }
      addName(sentence, phrase);
    }

  function addRoleOnly(sentence: ReadSentence, phrase: (typeof sentence.phrases)[number]): void {
    if (phrase.kind !== 'person') return;
    const { name, role, gender } = describePhrase(sentence, phrase, dictionary);
    if (name !== null) add(name, role, gender, phrase.start);
  }
  function addName(sentence: ReadSentence, phrase: (typeof sentence.phrases)[number]): void {
    const { name, role, gender, kind, plural } = describePhrase(sentence, phrase, dictionary);
    if (name === null || plural) return;
    if (name.includes(' ') && kind === 'person') add(name, role, gender, phrase.start);
    else short.push({ name, at: phrase.start, role: kind === 'person' ? role : null, gender });
  }
  function add(written: string, role: string | null, gender: Gender | null, at: number): void {
    const name = withoutGenitive(written, entries);
    const surname = lastWord(name);
    const same = entries.get(surname) ?? [];
    const known = same.find(
      (entry) => entry.name === name || entry.name.endsWith(` ${name}`) || name.endsWith(` ${entry.name}`),
    );
    if (known === undefined) {
      entries.set(surname, [
        ...same,
        { name, surname, role, roles: role === null ? [] : [role.toLowerCase()], gender, mentions: [at] },
      ]);
      return;
    }
    if (name.length > known.name.length) known.name = name;
    known.role ??= role;
    known.gender ??= gender;
    known.mentions.push(at);
    if (role !== null) known.roles.push(role.toLowerCase());
  }

  for (const { name, at, role, gender } of short) {
    const entry = lookUp(entries, name);
    if (entry !== null) {
      entry.mentions.push(at);
      if (role !== null) {
        entry.roles.push(role.toLowerCase());
        entry.role ??= role;
      }
      entry.gender ??= gender;
    } else if (role !== null) add(name, role, gender, at);
  }
  const people = [...entries.values()].flat();
  for (const person of people) person.mentions.sort((left, right) => left - right);
  return { people, find: (name) => lookUp(entries, name) };
}

function lookUp(entries: ReadonlyMap<string, readonly Entry[]>, written: string): Entry | null {
  for (const name of [written, written.replace(/(?:s|’s|')$/, '')]) {
    const same = entries.get(lastWord(name));
    if (same === undefined) continue;
    if (!name.includes(' ')) return same.length === 1 ? (same[0] ?? null) : null;
    return (
      same.find(
        (entry) =>
          entry.name === name || entry.name.endsWith(` ${name}`) || entry.name.startsWith(firstWord(name)),
      ) ?? null
    );
  }
  return null;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const firstWord = (name: string): string => name.slice(0, name.indexOf(' ') + 1);

/** "Anna Webers" is "Anna Weber" when the article names her so. */
function withoutGenitive(name: string, entries: ReadonlyMap<string, readonly Entry[]>): string {
  if (!name.endsWith('s')) return name;
  const base = name.slice(0, -1);
  return (entries.get(lastWord(base)) ?? []).some((entry) => entry.name === base) ? base : name;
}
