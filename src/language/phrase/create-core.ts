import type { Agreement } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import { FOREIGN_PAPERS, ON_SUNDAY } from '../lexicon/named-media.ts';
import { FEMALE_PROFESSION_ENDINGS, MALE_PROFESSION_ENDINGS } from '../lexicon/person-nouns.ts';
import { MEDIA_NAMES } from '../lexicon/states.ts';
import type { Gender } from '../reading.ts';
import { classifyBehindArticle, classifyNoun, isGivenName, type Noun } from './classify-noun.ts';
import type { Core } from './core.ts';
import { findAgreement } from './find-agreement.ts';
import { findCountryOfWord } from './find-country-of-word.ts';
import { findName, isPlace } from './find-name.ts';
import { genderOf } from './gender-of.ts';
import { isModifierBefore } from './joins.ts';
import { mayOwnWords } from './names-words.ts';
import type { PhraseKind } from './noun-phrase.ts';
import { isOwnedBody } from './owned-body.ts';
import type { PhraseContext } from './phrase-context.ts';
import type { Attributes } from './skip-attributes.ts';
import { isCapitalAdjective, isGenitiveOnly, isMany, isPlacePair } from './word-traits.ts';

interface CoreParts {
  readonly from: number;
  readonly nounsFrom: number;
  readonly to: number;
  readonly preposition: Word | null;
  readonly determiners: readonly Word[];
  readonly attributes: Attributes;
}

/** A phrase of the words from determiner to the last noun or name. */
export function createCore({ words }: PhraseContext, parts: CoreParts): Core {
  const { from, nounsFrom, to, preposition, determiners, attributes } = parts;
  const nominals = words.slice(nounsFrom, to);
  const nouns = nominals.map(({ form }) =>
    nominals.length === 1 && determiners.length > 0 ? classifyBehindArticle(form) : classifyNoun(form),
  );
  const possessorTo = determiners.length === 0 && nounsFrom === from ? possessorLength(nominals, nouns) : 0;
  const nounAt = countModifiers(words, nounsFrom + possessorTo, to) + possessorTo;
  const place = { possessorTo, nounAt, determined: determiners.length > 0 };
  const profession =
    place.determined && nominals.length === 1 ? findProfession(nominals[0] as Word, nouns[0] as Noun) : null;
  const nameFrom = profession === null ? findNameFrom(nominals, nouns, place) : -1;
  const named = nameFrom === 0 && !place.determined && !isCapitalAdjective(nominals[0] as Word);
  const headAt = nameFrom > possessorTo ? nameFrom - 1 : lastOwnNoun(nominals);
  const head = nominals[headAt] as Word;
  const modifiers = [...attributes.modifiers, ...nominals.slice(possessorTo, nounAt)];
  const agreement = findAgreement({ head, determiners, modifiers, preposition });
  const { kind, name, gender } = findWhom(nominals, nouns, { nameFrom, headAt, profession, agreement });
  return {
    from,
    to,
    head,
    agreement,
    kind,
    name,
    gender,
    plural: isMany(words[from] as Word, agreement) && !(named && nominals.length > 1),
    preposition,
    determiner: determiners.at(-1) ?? null,
    definite:
      preposition?.form.contracted === true || determiners.some(({ form }) => !form.lower.startsWith('ein')),
    modifiers,
    nouns: nominals.slice(nounAt),
    inner: attributes.inner,
    possessorTo: from + possessorTo,
  };
}

/** Where the noun stands whose case and gender a phrase has: "die [Welt] am Sonntag". */
function lastOwnNoun(nominals: readonly Word[]): number {
  const at = nominals.findIndex(({ text }) => text === ON_SUNDAY[0]);
  return at > 0 ? at - 1 : nominals.length - 1;
}

/** Where a phrase's noun stands among its capital words. */
interface NounPlace {
  /** How many belong to a genitive name before it. */
  readonly possessorTo: number;
  readonly nounAt: number;
  /** Behind an article or the like. */
  readonly determined: boolean;
}

/** Where the proper name begins; -1 without one. */
function findNameFrom(
  nominals: readonly Word[],
  nouns: readonly Noun[],
  { possessorTo, nounAt, determined }: NounPlace,
): number {
  if (isNamedAfter(nominals, nouns) || isNumberedThing(nominals)) return -1;
  return determined && isBodyWithName(nouns, possessorTo)
    ? possessorTo + 1
    : findName(nominals, nouns, possessorTo, nounAt);
}

/** Whom a phrase is about, as far as its own words tell. */
function findWhom(
  nominals: readonly Word[],
  nouns: readonly Noun[],
  parts: {
    readonly nameFrom: number;
    readonly headAt: number;
    readonly profession: Gender | null;
    readonly agreement: Agreement;
  },
): Pick<Core, 'kind' | 'name' | 'gender'> {
  const { nameFrom, headAt, profession, agreement } = parts;
  const noun = nouns[headAt] as Noun;
  const own = noun.kind === 'person' ? genderOf(nominals[headAt] as Word, noun, agreement) : null;
  if (nameFrom < 0) {
    const paper = nominals.length > 1 && FOREIGN_PAPERS.has((nominals[headAt] as Word).text);
    const named = paper ? 'organisation' : kindOf(noun, false, false, nominals.length);
    const kind = profession === null ? named : 'person';
    return { kind, name: null, gender: profession ?? own };
  }
  const name = { start: (nominals[nameFrom] as Word).start, end: (nominals.at(-1) as Word).end };
  if (headAt < nameFrom && isOwnedBody((nominals[headAt] as Word).form))
    return { kind: 'organisation', name, gender: null };
  const given = nouns.slice(nameFrom).find(({ gender, kind }) => kind === 'name' && gender !== null);
  const pair = isPlacePair(nominals);
  const place = pair || isPlace(nominals[headAt] as Word);
  return {
    kind:
      (pair && nameFrom === 0) || MEDIA_NAMES.has((nominals[0] as Word).text)
        ? 'organisation'
        : kindOf(noun, true, given !== undefined && !place, nominals.length),
    name,
    gender: pair ? 'neuter' : ((place ? null : given?.gender) ?? own),
  };
}

/** "das [Robert Koch-Institut]": a body that has somebody's name. */
const isNamedAfter = (nominals: readonly Word[], nouns: readonly Noun[]): boolean =>
  nominals.length > 1 &&
  nouns.at(-1)?.kind === 'organisation' &&
  nominals.at(-1)?.text.includes('-') === true &&
  isGivenName((nominals[0] as Word).form);

/** "[Covid]-19-Fälle": the noun behind the number says what they are. */
const isNumberedThing = (nominals: readonly Word[]): boolean =>
  nominals.length > 1 && /^\d{1,3}-\p{Lu}/u.test(nominals.at(-1)?.text ?? '');

/** "die [Geriaterin]": behind an article an ending shows a profession that no dictionary has; its gender, null for other words. */
function findProfession({ form, text }: Word, { known }: Noun): Gender | null {
  if (known || isGivenName(form)) return null;
  if (FEMALE_PROFESSION_ENDINGS.some((ending) => text.endsWith(ending))) return 'feminine';
  return MALE_PROFESSION_ENDINGS.some((ending) => text.endsWith(ending)) ? 'masculine' : null;
}

/** "die [Gewerkschaft] Bergbau": behind an article a body, and behind it what is none. */
const isBodyWithName = (nouns: readonly Noun[], from: number): boolean =>
  nouns.length > from + 1 &&
  nouns[from]?.kind === 'organisation' &&
  nouns[from]?.nation === false &&
  nouns.slice(from + 1).every(({ kind, known }) => kind === 'thing' && known);

/** How many of the capital words before the last one are attributes: "das [Weiße] Haus", "[Hunderte] Menschen". */
function countModifiers(words: readonly Word[], from: number, to: number): number {
  let index = from;
  while (index < to - 1 && isModifierBefore(words, index)) index += 1;
  return index - from;
}

function kindOf(noun: Noun, named: boolean, firstName: boolean, length: number): PhraseKind {
  if (firstName) return 'person';
  if (noun.kind === 'person' || noun.kind === 'organisation') return noun.kind;
  if (noun.kind === 'thing') return named && length > 1 ? 'organisation' : 'thing';
  return length >= 2 ? 'person' : 'organisation';
}

/** How many words of a genitive name stand before the noun: "[Merkels] Sprecher", "[Angela Merkels] Sprecher". */
function possessorLength(nominals: readonly Word[], nouns: readonly Noun[]): number {
  for (let index = 0; index < nominals.length - 1 && index < 3; index += 1) {
    const word = nominals[index] as Word;
    const next = nouns[index + 1] as Noun;
    const noun = nouns[index] as Noun;
    if (!/[s’']$/.test(word.text) || !next.known || next.kind === 'name') continue;
    if (isGivenName(word.form)) continue;
    const ofCountry = noun.nation && findCountryOfWord(word.text.slice(0, -1)) !== null;
    const owns = ofCountry || mayOwnWords(word, nominals[index + 1] as Word);
    if (!noun.known || owns || isGenitiveOnly(word)) return index + 1;
  }
  return 0;
}
