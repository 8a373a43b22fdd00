import { AGE_ADJECTIVE } from '../language/lexicon/endings.ts';
import { isFirstName } from '../language/phrase/classify-noun.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Gender } from '../language/reading.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { describePhrase } from './describe-phrase.ts';

/** One place that names somebody. */
export interface Mention {
  readonly name: string;
  readonly role: string | null;
  readonly gender: Gender | null;
  readonly affiliation: string | null;
  readonly age: number | null;
  readonly at: number;
}

/** A phrase that names somebody, by itself or by the name behind it ("der Sprecher, [Max Vogt],"); null for others. */
export function readMention(sentence: ReadSentence, phrase: NounPhrase): Mention | null {
  if (phrase.name === null ? phrase.kind !== 'person' : phrase.attachment === 'apposition') return null;
  const { name, role, gender, kind, plural, mention } = describePhrase(sentence, phrase);
  if (
    name === null ||
    !LETTER.test(name) ||
    / \d+$/.test(name) ||
    areTwo(name) ||
    (plural && phrase.name !== null)
  )
    return null;
  const affiliation =
    BRACKET.exec(sentence.text.slice(mention.end - 1, mention.end + 26))?.[1] ??
    BRACKET.exec(sentence.text.slice(phrase.end, phrase.end + 26))?.[1] ??
    null;
  return {
    name,
    role: kind === 'person' ? role : null,
    gender,
    affiliation,
    age: readAge(sentence, phrase),
    at: phrase.start,
  };
}

/** "[Lamms] schärfste Kritiker": whoever somebody is of is named, too; null for other phrases. */
export function readOwner({ text }: ReadSentence, { possessor }: NounPhrase): Mention | null {
  // "Lamms Sprecher" is about the speaker alone.
  if (possessor === null || !/\p{Ll}/u.test(text.charAt(possessor.end + 1))) return null;
  const name = text.slice(possessor.start, possessor.end);
  return { name, role: null, gender: null, affiliation: null, age: null, at: possessor.start };
}

/** "der [48]-jährige Jan Ohm", "Jan Ohm ([48])", "Jan Ohm, [48], …": years, null where none are told. */
function readAge({ text }: ReadSentence, { words, name, end }: NounPhrase): number | null {
  if (name === null) return null;
  const before = words.find((word) => word.end <= name.start && AGE_ADJECTIVE.test(word.form.lower));
  const behind = AGE.exec(text.slice(end, end + 8));
  const years = before?.text ?? behind?.[1] ?? behind?.[2];
  return years === undefined ? null : Number.parseInt(years, 10);
}

/** "Jan Ohm Eva Lind": two people side by side. */
function areTwo(name: string): boolean {
  const [first, second, third, ...more] = name.split(' ').map(isFirstName);
  return first === true && second === false && third === true && more.length === 1;
}

const AGE = /^ \((\d{1,3})[),]|^, (\d{1,3})[,.]/;
const LETTER = /\p{L}/u;
const BRACKET = /^.? ?\((\p{Lu}[^()]{1,22})\)/u;
