import type { Case, Gender, GrammaticalNumber } from './reading.ts';

/**
 * What a German noun phrase can be, as a set of sixteen bits: four cases times masculine, feminine, neuter
 * and plural (the plural knows no gender). Words of one phrase must agree, so their sets intersect (`&`).
 */
export type Agreement = number;

const MASCULINE = 1;
const FEMININE = 2;
const NEUTER = 4;
const PLURAL = 8;
const COLUMNS = { m: MASCULINE, f: FEMININE, n: NEUTER, p: PLURAL } as const;
const CASES: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative'];
const CASE_LETTERS = 'ngda';

export const ANY_AGREEMENT: Agreement = 0xffff;
export const NO_AGREEMENT: Agreement = 0;

/**
 * Reads the short notation of the lexica: a case letter (n, g, d, a) followed by columns (m, f, n, p).
 * "nm gfp" is nominative masculine, or genitive feminine or plural.
 */
export function parseAgreement(notation: string): Agreement {
  let set = NO_AGREEMENT;
  for (const cell of notation.split(' ')) {
    const row = CASE_LETTERS.indexOf(cell.charAt(0)) * 4;
    for (const column of cell.slice(1)) set |= COLUMNS[column as keyof typeof COLUMNS] << row;
  }
  return set;
}

export const agreementOfCase = (wanted: Case): Agreement => 0xf << (CASES.indexOf(wanted) * 4);

/** The cell of one noun reading; every gender when the dictionary does not know it. */
export function agreementOf(gender: Gender | null, number: GrammaticalNumber, wanted: Case): Agreement {
  const columns =
    number === 'plural' ? PLURAL : gender === null ? MASCULINE | FEMININE | NEUTER : columnOf(gender);
  return columns << (CASES.indexOf(wanted) * 4);
}

const columnOf = (gender: Gender): number =>
  gender === 'masculine' ? MASCULINE : gender === 'feminine' ? FEMININE : NEUTER;

/** One column in all four cases. */
export const MASCULINE_AGREEMENT: Agreement = 0x1111;
export const FEMININE_AGREEMENT: Agreement = 0x2222;
export const NEUTER_AGREEMENT: Agreement = 0x4444;
export const PLURAL_AGREEMENT: Agreement = 0x8888;
export const SINGULAR_AGREEMENT: Agreement = MASCULINE_AGREEMENT | FEMININE_AGREEMENT | NEUTER_AGREEMENT;

/** The genders and numbers of a set in every case: what is left of it for a word in another part of the sentence. */
export const inEveryCase = (set: Agreement): Agreement =>
  [MASCULINE_AGREEMENT, FEMININE_AGREEMENT, NEUTER_AGREEMENT, PLURAL_AGREEMENT]
    .filter((column) => (set & column) !== 0)
    .reduce((all, column) => all | column, NO_AGREEMENT);

export const hasCase = (set: Agreement, wanted: Case): boolean => (set & agreementOfCase(wanted)) !== 0;
