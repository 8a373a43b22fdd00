import { hasAdjectiveEnding } from '../adjective-ending.ts';
import type { Word } from '../clause/clause.ts';
import type { Form } from '../form.ts';
import { GENITIVE_ENDING, UNLISTED_TOWN } from '../lexicon/endings.ts';
import { ACADEMIC_TITLES } from '../lexicon/name-words.ts';
import { NAMED_MEDIA, ON_SUNDAY } from '../lexicon/named-media.ts';
import { BODIES_OF_COUNTRIES, NOUNS_THAT_NAME_PLACES, PLACE_NOUNS } from '../lexicon/placed-nouns.ts';
import { MEDIA_NAMES } from '../lexicon/states.ts';
import { isGivenName, type Noun } from './classify-noun.ts';
import { isCapitalAdjective } from './word-traits.ts';

/** "des [Bundesstaates] Viktoria": a place, though it is called like a woman. */
export const isPlace = ({ form: { lower } }: Word): boolean =>
  PLACE_NOUNS.has(lower) || PLACE_NOUNS.has(lower.replace(GENITIVE_ENDING, ''));

/** Titles and the numbers of courts and kings begin no name: "Staatsanwaltschaft Neustadt [I]". */
const mayBeginName = (text: string): boolean => !ACADEMIC_TITLES.has(text) && !/^[IVX]+$/.test(text);

/** "Minister [Hossein] Karimi": what only looks like a compound, between a title and a name, is the given name. */
function withGivenName(nominals: readonly Word[], nouns: readonly Noun[], at: number, from: number): number {
  const given = nominals[at - 1];
  const short = given?.form.nouns.length === 0 || (given?.text.length ?? 0) <= SHORT;
  const isGuess = at - 1 > from && short && nouns[at - 1]?.kind === 'thing';
  return isGuess && nouns[at - 2]?.kind === 'person' ? at - 1 : at;
}

/** "des [Verkehrsclubs] Norwegen": a body that has its country in its name. */
export function isBodyOfCountry({ lower }: Form): boolean {
  const bare = lower.replace(GENITIVE_ENDING, '');
  return BODIES_OF_COUNTRIES.some((end) => lower.endsWith(end) || bare.endsWith(end));
}

/** "die Firma [Nordstrom Europe]": what looks like a compound between a body and an unknown word is part of its name; null elsewhere. */
function wholeNameOfBody(
  nominals: readonly Word[],
  nouns: readonly Noun[],
  unknown: number,
  from: number,
): number | null {
  const body = nouns[from];
  if (unknown < from + 2 || body?.kind !== 'organisation' || !body.known || body.nation) return null;
  const between = nouns.slice(from + 1, unknown);
  const isGuess = between.every(
    ({ kind }, at) => kind === 'thing' && nominals[from + 1 + at]?.form.nouns.length === 0,
  );
  return isGuess ? from + 1 : null;
}

/** "Xi", "Li" are letters or nothing, and names. */
const SHORT = 2;

/** "der Deutschen [Interdisziplinären] Vereinigung": between a capital adjective and a body an ending shows another one. */
const isAdjectiveOfBody = (nominals: readonly Word[], nouns: readonly Noun[], at: number): boolean => {
  const before = nominals[at - 1];
  return (
    before !== undefined &&
    nouns[at + 1]?.kind === 'organisation' &&
    hasAdjectiveEnding(nominals[at]?.text ?? '') &&
    isCapitalAdjective(before)
  );
};

/** "der [Ärztliche] Direktor": an adjective with a capital before an office. */
const isAdjectiveOfOffice = (nominals: readonly Word[], nouns: readonly Noun[], at: number): boolean =>
  at === 0 && nouns[1]?.kind === 'person' && nouns[1].known && isCapitalAdjective(nominals[0] as Word);

/** "der [Tölzer] Bürgermeister": a town that no list has, before an office and nothing else. */
const isTownOfOffice = (nominals: readonly Word[], nouns: readonly Noun[], at: number): boolean =>
  at === 0 &&
  nouns.length === 2 &&
  nouns[1]?.kind === 'person' &&
  nouns[1].known &&
  UNLISTED_TOWN.test(nominals[0]?.text ?? '');

/** "Gründer Janosch [Dietrich]", "Senator Rand [Paul]": a given name at the end, behind one that no list has, is a surname. */
const isSurname = (nouns: readonly Noun[], at: number, from: number): boolean =>
  at === nouns.length - 1 &&
  at - 1 > from &&
  (nouns[at - 1]?.known === false || (nouns[at - 2]?.kind === 'person' && nouns[at - 1]?.kind === 'thing'));

/** Where the proper name begins among the nominals; -1 when the phrase is a common noun alone. */
export function findName(
  nominals: readonly Word[],
  nouns: readonly Noun[],
  from: number,
  nounAt: number,
): number {
  if (nominals.length === 1 && nouns[0]?.known) return -1;
  for (let index = from; index < nominals.length; index += 1) {
    if (isGivenName((nominals[index] as Word).form) && (index + 1 < nominals.length || index > from))
      return isSurname(nouns, index, from) ? index - 1 : index;
  }
  const second = nominals[from + 1]?.text ?? '';
  if (isPlace(nominals[from] as Word) && NOUNS_THAT_NAME_PLACES.has(second)) return from + 1;
  if (nouns[from + 1]?.nation === true && isBodyOfCountry((nominals[from] as Word).form)) return from + 1;
  if (second === ON_SUNDAY[0] || (second !== '' && MEDIA_NAMES.has(nominals[from]?.text ?? ''))) return from;
  const medium = nominals[from]?.form.lower ?? '';
  if (from + 2 < nominals.length && NAMED_MEDIA.some((ending) => medium.endsWith(ending))) return from + 1;
  const unknown = nouns.findIndex(
    (noun, index) =>
      index >= from &&
      !noun.known &&
      nominals[index]?.form.coordinator !== true &&
      mayBeginName(nominals[index]?.text ?? '') &&
      !isAdjectiveOfBody(nominals, nouns, index) &&
      !isAdjectiveOfOffice(nominals, nouns, index) &&
      !isTownOfOffice(nominals, nouns, index),
  );
  if (unknown >= 0)
    return wholeNameOfBody(nominals, nouns, unknown, from) ?? withGivenName(nominals, nouns, unknown, from);
  // "die Thüringer Linke": what only says where is nobody with a name behind.
  const role = nouns.findIndex((noun, index) => index >= nounAt && noun.kind === 'person');
  if (role < 0 || role === nouns.length - 1) return -1;
  const word = nominals[role] as Word;
  const adjective =
    isCapitalAdjective(word) &&
    (word.form.adjectives.length > 0 ||
      nouns[role + 1]?.kind === 'organisation' ||
      (isCapitalAdjective(nominals[role + 1] as Word) && nouns[role + 2]?.kind === 'organisation'));
  return adjective ? -1 : role + 1;
}
