import { createRequire } from 'node:module';
import { COUNTRIES } from '../lexicon/countries.ts';
import { foldSpelling } from './fold-spelling.ts';

interface CountryNames {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}
const { countries: NAMES } = createRequire(import.meta.url)(
  'i18n-iso-countries/langs/de.json',
) as CountryNames;

const countryByWord = createTable();

/**
 * The term of the country that a word means by itself, by its adjective, inhabitants, capital or government:
 * "iranisch", "Iranerinnen", "Teheran" and "Iran" give "iran". Null for other words. Two words are looked up
 * joined by a hyphen ("vereinigte-staaten").
 *
 * @param term a folded lemma
 */
export const findCountry = (term: string): string | null => countryByWord.get(term) ?? null;

/** Whether a word is a capital or a seat of government and not the country itself: "Berlin", and not "Singapur". */
export const isCapitalCity = (word: string): boolean => CAPITALS.has(foldSpelling(word));

const CAPITALS: ReadonlySet<string> = readCapitals();

function readCapitals(): ReadonlySet<string> {
  const lines = COUNTRIES.trim().split('\n');
  const names = new Set(lines.map((line) => foldSpelling(line.slice(3, line.indexOf('|')))));
  const capitals = lines.flatMap((line) => words(line.split('|')[3] ?? '').map(foldSpelling));
  return new Set(capitals.filter((capital) => !names.has(capital)));
}

/**
 * The country that two words mean together, in any case: "Vereinigten Staaten" and "Weißes Haus" give "usa". Null for
 * other pairs.
 */
export const findCountryOfPair = (first: string, second: string): string | null =>
  countryByPair.get(`${firstKey(first)}-${secondKey(second)}`) ?? null;

/** Whether some country of two words begins with this one; written with a capital, as all of them are. */
export const beginsCountryPair = (word: string): boolean => isCapital(word) && pairFirsts.has(firstKey(word));

/** Whether some country of two words ends with this one. */
export const endsCountryPair = (word: string): boolean => isCapital(word) && pairSeconds.has(secondKey(word));

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** Without the ending that the word takes as an adjective. */
const firstKey = (word: string): string => foldSpelling(word).replace(/e[rsnm]?$/, '');

/** Without the ending of the genitive. */
const secondKey = (word: string): string => foldSpelling(word).replace(/(?:e?s)+$/, '');

const pairs: readonly (readonly [first: string, second: string, country: string])[] = [
  ...countryByWord,
].flatMap(([word, country]) => {
  const [first, second, third] = word.split('-');
  return first && second && third === undefined
    ? [[firstKey(first), secondKey(second), country] as const]
    : [];
});
const countryByPair: ReadonlyMap<string, string> = new Map(
  pairs.map(([first, second, country]) => [`${first}-${second}`, country]),
);
const pairFirsts: ReadonlySet<string> = new Set(pairs.map(([first]) => first));
const pairSeconds: ReadonlySet<string> = new Set(pairs.map(([, second]) => second));

/** The common name of every state, as it is written. */
export const COUNTRY_NAMES: readonly string[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => line.slice(3, line.indexOf('|')));

function createTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const put = (word: string, country: string): void => {
    if (!table.has(foldSpelling(word))) table.set(foldSpelling(word), country);
  };
  const codes = new Map<string, string>();
  for (const line of COUNTRIES.trim().split('\n')) {
    const [name = '', adjectives = '', inhabitants = '', capitals = '', others = ''] = line
      .slice(3)
      .split('|');
    const country = foldSpelling(name);
    codes.set(line.slice(0, 2), country);
    put(name, country);
    for (const word of words(`${adjectives} ${others}`)) put(word, country);
    for (const word of words(inhabitants)) for (const form of inhabitantForms(word)) put(form, country);
    for (const word of words(capitals)) for (const form of [word, `${word}er`]) put(form, country);
  }
  for (const [code, names] of Object.entries(NAMES))
    for (const name of [names].flat()) put(name.replaceAll(' ', '-'), codes.get(code) ?? foldSpelling(name));
  return table;
}

function words(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '');
}

/** "Iraner" gives "Iranern", "Iranerin", "Iranerinnen"; "Franzose" gives "Franzosen". */
function inhabitantForms(word: string): readonly string[] {
  if (word.endsWith('in')) return [word, `${word}nen`];
  if (word.endsWith('e')) return [word, `${word}n`];
  return [word, `${word}n`, `${word}s`, `${word}in`, `${word}innen`];
}
