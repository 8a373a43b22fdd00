import { capitalise, uncapitalise } from '../../language/capitalise.ts';
import type { Vocabulary } from '../../language/form.ts';
import { isListed } from '../../language/is-listed.ts';
import {
  ENGLISH_ARTICLES,
  ENGLISH_CONJUNCTIONS,
  ENGLISH_PREPOSITIONS,
  ENGLISH_PRONOUNS,
} from '../../language/lexicon/english/function-words.ts';
import { GERMAN_ARTICLES, GERMAN_ENDINGS, LINKS } from '../../language/lexicon/english/german-endings.ts';
import { splitCompound } from '../../language/term/split-compound.ts';
import type { EnglishUnit } from './read-english.ts';

type Case = 'nominative' | 'accusative' | 'dative';
type Kind = 'masculine' | 'feminine' | 'neuter' | 'plural';

/** What waits for its noun. */
interface Waiting {
  article: 'the' | 'a' | 'none' | null;
  adjectives: string[];
  noun: string;
  /** "the [2005] election" is "die Wahl 2005". */
  year: string;
}

/**
 * English phrases in German, with the articles and endings of their nouns.
 * @param first the case of what stands before any preposition
 */
export function renderPhrases(units: readonly EnglishUnit[], first: Case, vocabulary: Vocabulary): string {
  const written: string[] = [];
  let waiting = nothing();
  let own = first;
  units.forEach((unit, index) => {
    const next = units[index + 1];
    const noun = unit.word?.noun ?? null;
    const isNoun = noun !== null && !(unit.word?.adjective != null && isNominal(next));
    if (unit.kind === 'article') waiting.article = ENGLISH_ARTICLES.get(unit.lower) ?? null;
    else if (isNoun && isCommonNoun(next) && !unit.genitive)
      waiting.noun = joined(waiting.noun, noun.german, vocabulary);
    else if (isNoun) {
      const german = joined(waiting.noun, noun.german, vocabulary);
      written.push(withArticle(waiting, german, noun.plural, own, vocabulary) + (unit.genitive ? 's' : ''));
      if (waiting.year !== '') written.push(waiting.year);
      waiting = nothing();
    } else if (unit.kind === 'number' && waiting.article !== null && isNominal(next)) {
      waiting.year = unit.text;
    } else if (unit.word?.adjective != null && isNominal(next)) waiting.adjectives.push(unit.word.adjective);
    else {
      const [word, wanted] = renderWord(unit);
      if (wanted !== null) own = wanted;
      if (word !== '') written.push(...waiting.adjectives, word);
      if (unit.kind !== 'preposition' && unit.kind !== 'unknown') waiting = nothing();
    }
  });
  return written.join(' ');
}

const nothing = (): Waiting => ({ article: null, adjectives: [], noun: '', year: '' });

const isNominal = (unit: EnglishUnit | undefined): boolean =>
  unit !== undefined &&
  (unit.kind === 'name' ||
    unit.word?.noun != null ||
    unit.word?.adjective != null ||
    unit.word?.name != null);

const isCommonNoun = (unit: EnglishUnit | undefined): boolean =>
  unit?.word?.noun != null && unit.word.name === null;

/** A word that is no noun, and the case that it asks for. */
function renderWord(unit: EnglishUnit): readonly [string, Case | null] {
  const [preposition, wanted] = ENGLISH_PREPOSITIONS.get(unit.lower) ?? [null, null];
  if (unit.kind === 'preposition' && preposition !== null) return [preposition, wanted];
  if (unit.kind === 'conjunction') return [ENGLISH_CONJUNCTIONS.get(unit.lower) ?? '', null];
  if (unit.kind === 'pronoun') return [ENGLISH_PRONOUNS.get(unit.lower) ?? '', null];
  if (unit.kind === 'filler' || unit.kind === 'unknown') return ['', null];
  const { word } = unit;
  if (word?.name != null) return [unit.genitive ? `${word.name}s` : word.name, null];
  if (word?.adjective != null) return [word.adjective, null];
  if (word?.verb != null) return [word.verb.german.infinitive, null];
  return [unit.genitive ? `${unit.text}s` : unit.text, null];
}

/** "Gas" and "Preis" are "Gaspreis" where German has such a word. */
function joined(first: string, second: string, vocabulary: Vocabulary): string {
  if (first === '') return second;
  const links = LINKS.find(([ending]) => ending.test(first))?.[1] ?? [];
  const wordings = links.map((link) => `${first}${link}${uncapitalise(second)}`);
  return (
    wordings.find((word) => vocabulary.dictionary.knows(word)) ??
    wordings.find((word) => isListed(word, vocabulary)) ??
    `${first}-${second}`
  );
}

function withArticle(
  { article, adjectives }: Waiting,
  noun: string,
  plural: boolean,
  own: Case,
  vocabulary: Vocabulary,
): string {
  const kind: Kind = plural ? 'plural' : genderOf(noun, vocabulary);
  const known =
    article === 'the' ? GERMAN_ARTICLES.the[own][kind] : article === 'a' ? GERMAN_ARTICLES.a[own][kind] : '';
  const ending = (
    known === '' ? GERMAN_ENDINGS.without : article === 'the' ? GERMAN_ENDINGS.the : GERMAN_ENDINGS.a
  )[own][kind];
  return [known, ...adjectives.map((adjective) => adjective.replace(/e$/, '') + ending), capitalise(noun)]
    .filter((word) => word !== '')
    .join(' ');
}

/** By the noun itself, or by its last part. */
function genderOf(noun: string, vocabulary: Vocabulary): Kind {
  const last = noun.split(/[ -]/).at(-1) ?? noun;
  const own = vocabulary.form(last).nouns;
  const part = splitCompound(last, vocabulary.dictionary)?.at(-1);
  const nouns = own.length > 0 || part === undefined ? own : vocabulary.form(capitalise(part)).nouns;
  const reading =
    nouns.find(({ number, case: of }) => number === 'singular' && of === 'nominative') ?? nouns[0];
  if (reading?.number === 'plural') return 'plural';
  return reading?.gender ?? 'neuter';
}

/** Whether a German noun is written for several ("Menschen"). */
export const isSeveral = (noun: string, vocabulary: Vocabulary): boolean =>
  genderOf(noun, vocabulary) === 'plural';
