import { createRequire } from 'node:module';
import { COUNTRIES } from '../../language/lexicon/countries.ts';
import {
  ENGLISH_ADJECTIVES,
  ENGLISH_COUNTRY_ADJECTIVES,
  ENGLISH_COUNTRY_NAMES,
  ENGLISH_PLACES,
} from '../../language/lexicon/english/adjectives.ts';
import { ENGLISH_PLURALS } from '../../language/lexicon/english/function-words.ts';
import { ENGLISH_NOUNS } from '../../language/lexicon/english/nouns.ts';
import { ENGLISH_IRREGULAR_VERBS, ENGLISH_VERBS } from '../../language/lexicon/english/verbs.ts';

/** A German verb as questions need it. */
export interface GermanVerb {
  /** "zurücktreten" */
  readonly infinitive: string;
  /** "zurückgetreten" */
  readonly participle: string;
  /** "tritt", and what stands at the end: "zurück", or nothing. */
  readonly present: string;
  readonly prefix: string;
  /** Whether its perfect is formed with "sein". */
  readonly withBe: boolean;
}

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** What an English word can be, with the German one. */
export interface EnglishWord {
  readonly noun: { readonly german: string; readonly plural: boolean } | null;
  /** A name of a country or a place. */
  readonly name: string | null;
  /** Without an ending. */
  readonly adjective: string | null;
  readonly verb: { readonly german: GermanVerb; readonly forms: readonly VerbForm[] } | null;
}

/** No entry has more words. */
export const MOST_WORDS = 4;

const pairsOf = (list: string): readonly (readonly [english: string, german: string])[] =>
  list
    .trim()
    .split(/\s+(?=[^\s=]+=)/u)
    .map((entry) => {
      const at = entry.indexOf('=');
      return [entry.slice(0, at).replaceAll('_', ' '), entry.slice(at + 1).replaceAll('_', ' ')];
    });

const nouns = createNouns();
const adjectives = new Map(pairsOf(ENGLISH_ADJECTIVES));
const verbs = createVerbs();
const { names, countryAdjectives } = createCountries();

/** What one or several English words can be; null for unknown ones. */
export function findEnglishWord(words: string): EnglishWord | null {
  const noun = nouns.get(words) ?? null;
  const name = names.get(words) ?? null;
  const adjective = adjectives.get(words) ?? countryAdjectives.get(words) ?? null;
  const verb = verbs.get(words) ?? null;
  return noun === null && name === null && adjective === null && verb === null
    ? null
    : { noun, name, adjective, verb };
}

function createNouns(): ReadonlyMap<string, { readonly german: string; readonly plural: boolean }> {
  const table = new Map<string, { readonly german: string; readonly plural: boolean }>();
  for (const [english, german] of pairsOf(ENGLISH_NOUNS)) {
    const [singular = '', plural] = german.split('/');
    table.set(english, { german: singular, plural: false });
    const several = pluralOf(english);
    if (!table.has(several)) table.set(several, { german: plural ?? singular, plural: true });
  }
  return table;
}

function pluralOf(noun: string): string {
  const [end, plural] = ENGLISH_PLURALS.find(([pattern]) => pattern.test(noun)) ?? [/$/, ''];
  return noun.replace(end, plural);
}

function createVerbs(): ReadonlyMap<string, NonNullable<EnglishWord['verb']>> {
  const irregular = new Map(
    ENGLISH_IRREGULAR_VERBS.trim()
      .split(/\s*\|\s*/)
      .map((line) => {
        const [base = '', past = '', participle = ''] = line.split(' ');
        return [base, { past, participle }] as const;
      }),
  );
  const table = new Map<string, { german: GermanVerb; forms: VerbForm[] }>();
  const put = (form: string, kind: VerbForm, german: GermanVerb): void => {
    const known = table.get(form);
    if (known === undefined) table.set(form, { german, forms: [kind] });
    else if (known.german.infinitive === german.infinitive) known.forms.push(kind);
  };
  for (const [english, line] of pairsOf(ENGLISH_VERBS)) {
    const german = readVerb(line);
    const [base = '', ...particles] = english.split(' ');
    const withParticle = (form: string): string => [form, ...particles].join(' ');
    const { past, participle } = irregular.get(base) ?? { past: pastOf(base), participle: pastOf(base) };
    put(english, 'base', german);
    put(withParticle(pluralOf(base)), 'third', german);
    put(withParticle(past), 'past', german);
    put(withParticle(participle), 'participle', german);
    put(withParticle(`${base.replace(/e$/, '')}ing`), 'gerund', german);
  }
  return table;
}

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

/** "zurück|treten,zurückgetreten*,tritt" */
function readVerb(line: string): GermanVerb {
  const [written = '', participle = '', third] = line.split(',');
  const parts = written.split('|');
  const stem = parts.at(-1) ?? '';
  return {
    infinitive: parts.join(''),
    participle: participle.replace('*', ''),
    present: third ?? presentOf(stem),
    prefix: parts.slice(0, -1).join(''),
    withBe: participle.endsWith('*'),
  };
}

/** "liefert", "arbeitet": by rule. */
function presentOf(infinitive: string): string {
  const stem = infinitive.replace(/(?<=e[lr])n$|en$|n$/, '');
  return /(?:[dt]|[^aeiouhlrmn][mn])$/.test(stem) ? `${stem}et` : `${stem}t`;
}

function createCountries() {
  const english = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as {
    readonly countries: Readonly<Record<string, string | readonly string[]>>;
  };
  const german = new Map(
    COUNTRIES.trim()
      .split('\n')
      .map((line) => {
        const [name = '', adjective = ''] = line.slice(3).split('|');
        return [
          line.slice(0, 2),
          { name: name.replaceAll('-', ' '), adjective: adjective.split(' ')[0] ?? '' },
        ];
      }),
  );
  const byName = new Map<string, string>(pairsOf(ENGLISH_PLACES));
  for (const [code, called] of Object.entries(english.countries))
    for (const name of [called].flat()) {
      const own = german.get(code)?.name;
      if (own !== undefined) byName.set(name.toLowerCase(), own);
    }
  for (const [name, code] of pairsOf(ENGLISH_COUNTRY_NAMES)) {
    const own = german.get(code)?.name;
    if (own !== undefined) byName.set(name, own);
  }
  const byAdjective = new Map<string, string>();
  for (const [adjective, code] of pairsOf(ENGLISH_COUNTRY_ADJECTIVES)) {
    const own = german.get(code)?.adjective;
    if (own !== undefined && own !== '') byAdjective.set(adjective, own);
  }
  return {
    names: byName as ReadonlyMap<string, string>,
    countryAdjectives: byAdjective as ReadonlyMap<string, string>,
  };
}
