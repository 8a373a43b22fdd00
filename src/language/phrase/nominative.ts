import { hasAdjectiveEnding, withoutAdjectiveEnding } from '../adjective-ending.ts';
import {
  FEMININE_AGREEMENT,
  hasCase,
  MASCULINE_AGREEMENT,
  NEUTER_AGREEMENT,
  SINGULAR_AGREEMENT,
} from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import type { Form, Vocabulary } from '../form.ts';
import { OTHER_ADJECTIVE } from '../lexicon/determiners.ts';
import { TOWN_ADJECTIVE } from '../lexicon/endings.ts';
import { ENGLISH_NAME_WORDS } from '../lexicon/name-words.ts';
import { PERSON_ADJECTIVES } from '../lexicon/person-nouns.ts';
import { classifyNoun } from './classify-noun.ts';
import { findCountryOfWord } from './find-country-of-word.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * The words of a phrase without its article, as a reader names them: "des Weißen Hauses" gives "Weißes Haus", "der
 * britische Außenminister" "britischer Außenminister", "Medienberichten" "Medienberichte". Words whose forms nobody
 * knows stay as written. A proper name keeps its form.
 *
 * @param words the words to name, in order; the phrase's noun among them
 */
export function inNominative(own: NounPhrase, words: readonly Word[], text: string): string {
  const phrase = isGenitivePlural(own) || isDativePlural(own) ? { ...own, plural: true } : own;
  if (words.some(({ text: word }) => ENGLISH_NAME_WORDS.has(word))) return asWritten(words, text);
  const ending = adjectiveEnding(phrase);
  let named = '';
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before !== undefined) named += text.slice(before.end, word.start);
    if (word === phrase.head)
      named += inName(phrase, word) && !isBodyNoun(phrase, word) ? word.text : nounForm(word, phrase);
    else if (phrase.plural && index === 0 && word.form.determiner !== 0) named += strongPlural(word);
    else if (
      ending !== null &&
      word.end < phrase.head.start &&
      isAdjective(word) &&
      text.charAt(word.end) !== '-'
    )
      named += withEnding(word.text, ending);
    else named += word.text;
  });
  return named;
}

/** "vieler", "beiden" give "viele", "beide"; "sieben" stays. */
function strongPlural({ text, form }: Word): string {
  const plural = text.replace(/(?<=\p{L}{3})e[nr]$/u, 'e');
  return form.vocabulary.form(plural.toLowerCase()).determiner === 0 ? text : plural;
}

/** "die Ansicht [vieler Ökonomen]": in a genitive without -s the ending tells that they are many. */
const isGenitivePlural = ({ attachment, plural, words: [first], head, name, gender }: NounPhrase): boolean =>
  attachment === 'genitive' &&
  !plural &&
  name === null &&
  gender !== 'feminine' &&
  first !== undefined &&
  first !== head &&
  (!first.form.traits.has('article') || isNoWoman(head)) &&
  /er$/.test(first.form.lower) &&
  (first.form.determiner !== 0 || first.form.adjectives.length > 0) &&
  !/s$/.test(head.text);

/** "aus [diplomatischen Kreisen]": without an article -en is no dative of one, though the noun may be an infinitive. */
const isDativePlural = ({
  preposition,
  plural,
  words: [first],
  head,
  name,
  agreement,
}: NounPhrase): boolean =>
  !plural &&
  preposition !== null &&
  name === null &&
  first !== undefined &&
  first !== head &&
  first.form.determiner === 0 &&
  !first.form.capitalised &&
  first.form.lower.endsWith('en') &&
  (withoutDativeN(head.text, head.form.vocabulary) !== null ||
    (!hasCase(agreement, 'accusative') && head.form.nouns.some(({ number }) => number === 'plural')));

const isNoWoman = ({ form: { nouns } }: Word): boolean =>
  nouns.length > 0 && nouns.every(({ gender }) => gender === 'masculine' || gender === 'neuter');

const asWritten = (words: readonly Word[], text: string): string =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

const inName = ({ name }: NounPhrase, word: Word): boolean =>
  name !== null && word.start >= name.start && word.end <= name.end;

/** "des Lindauer [Landratsamtes]": the noun of a body, though it is the end of its name. */
const isBodyNoun = ({ kind }: NounPhrase, { form }: Word): boolean => {
  const noun = classifyNoun(form);
  return kind === 'organisation' && noun.kind === 'organisation' && noun.known && !noun.nation;
};

const COLUMNS = [
  ['er', MASCULINE_AGREEMENT],
  ['e', FEMININE_AGREEMENT],
  ['es', NEUTER_AGREEMENT],
] as const;

/** The strong ending of the nominative; null when the noun's gender is open. */
function adjectiveEnding(phrase: NounPhrase): string | null {
  if (phrase.plural) return 'e';
  if (phrase.gender === 'masculine') return 'er';
  if (phrase.gender === 'feminine') return 'e';
  const agreement = classifyNoun(phrase.head.form).agreement & phrase.agreement & SINGULAR_AGREEMENT;
  if (agreement === SINGULAR_AGREEMENT) return null;
  const fitting = COLUMNS.filter(([, column]) => (agreement & column) !== 0);
  return fitting.length === 1 ? (fitting[0]?.[0] ?? null) : null;
}

function isAdjective({ form, kind, text }: Word): boolean {
  if (OTHER_ADJECTIVE.test(text)) return true;
  if (kind === 'number' || form.determiner !== 0 || form.preposition !== null || !hasAdjectiveEnding(text))
    return false;
  if (!form.capitalised) return true;
  if (form.vocabulary.form(form.lower).adjectives.length > 0) return true;
  if (TOWN_ADJECTIVE.test(text)) return false;
  // "Lärmschutz-[Maßnahmen]" are a noun.
  if (form.nouns.length > 0 || HYPHENED_NOUN.test(text)) return false;
  const noun = classifyNoun(form);
  return noun.kind !== 'person' && !noun.nation;
}

const HYPHENED_NOUN = /-\p{Lu}/u;

const withEnding = (adjective: string, ending: string): string => withoutAdjectiveEnding(adjective) + ending;

const STRONG_ENDINGS = { masculine: 'er', feminine: 'e', neuter: 'es' } as const;

/** "Vorsitzend[en]", "Abgeordnet[e]". */
const PERSON_ENDING = /(?:er|e[nm]?)$/;

/** The noun in the nominative, by its own readings or those of its last part. */
function nounForm({ text, form }: Word, phrase: NounPhrase): string {
  const { plural, gender } = phrase;
  const number = plural ? 'plural' : 'singular';
  const noun = classifyNoun(form);
  if ((plural || gender !== null) && PERSON_ADJECTIVES.includes(noun.lemma ?? ''))
    return text.replace(PERSON_ENDING, plural || gender === null ? 'e' : STRONG_ENDINGS[gender]);
  // "Polen" is a country here, and no Poles in the dative.
  if (noun.nation && !plural && findCountryOfWord(text) !== null)
    return isGenitiveOfCountry(text, phrase) ? text.slice(0, -1) : text;
  const part = form.nouns.length > 0 ? form : noun.part === null ? null : form.vocabulary.form(noun.part);
  if (part === null) return text;
  const readings = part.nouns.filter((reading) => reading.number === number);
  const plain = plural && readings.some((reading) => reading.case === 'nominative');
  const dative = !plain && isInfinitiveNoun(part) ? withoutDativeN(part.text, form.vocabulary) : null;
  if (dative !== null)
    return (
      text.slice(0, text.length - part.text.length) +
      (part.text === text || text.at(-part.text.length - 1) === '-' ? dative : dative.toLowerCase())
    );
  if (readings.length === 0 || readings.some((reading) => reading.case === 'nominative')) return text;
  if (isBarePlural(part, phrase)) return text;
  const base = plural ? withoutDativeN(part.text, form.vocabulary) : readings[0]?.lemma;
  if (base === undefined || base === null) return text;
  const head = text.slice(0, text.length - part.text.length);
  return head === '' || head.endsWith('-') ? head + base : head + base.toLowerCase();
}

/** "aus Sicht [Chinas]"; "Cyprus" keeps its -s. */
const isGenitiveOfCountry = (text: string, { attachment, words }: NounPhrase): boolean =>
  attachment === 'genitive' &&
  words.length === 1 &&
  /[^s]s$/.test(text) &&
  findCountryOfWord(text.slice(0, -1)) !== null;

/** "Lehrer und [Psychologen]": without an article what can be a nominative plural is one. */
const isBarePlural = ({ nouns, text, vocabulary }: Form, { words, plural }: NounPhrase): boolean =>
  !plural &&
  words.length === 1 &&
  // "Angehörigen" is an adjective: its bare plural has no -n.
  vocabulary.form(text.replace(/n$/, 'r')).nouns.length === 0 &&
  nouns.some((reading) => reading.number === 'plural' && reading.case === 'nominative');

/** "Berichten" may be the infinitive as a noun; without an article it is rather a plural. */
const isInfinitiveNoun = ({ nouns, text }: Form): boolean =>
  text.endsWith('en') && nouns.some(({ lemma, gender }) => lemma === text && gender === 'neuter');

/** "Berichten" gives "Berichte" when that is the plural; null otherwise. */
function withoutDativeN(text: string, vocabulary: Vocabulary): string | null {
  if (!text.endsWith('n')) return null;
  const base = text.slice(0, -1);
  const plural = vocabulary
    .form(base)
    .nouns.some((reading) => reading.number === 'plural' && reading.case === 'nominative');
  return plural ? base : null;
}
