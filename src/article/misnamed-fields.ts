import { FIELD_NAMES } from '../language/lexicon/field-names.ts';
import { shownValue } from './article-problem.ts';

/** A field that somebody gave under another name than ours. */
export interface MisnamedField {
  /** As it is called here. */
  readonly field: string;
  /** As it is called there. */
  readonly given: string;
  /** One German sentence: what to write. */
  readonly sentence: string;
}

/**
 * Fields of a head or an object that are missing under our name and there under another one that people use for it
 * ("headline", "Datum"): they would count as unknown, and nobody would know why.
 *
 * @param fields as they came
 * @param known our names that can stand there
 */
export function findMisnamedFields(
  fields: Readonly<Record<string, unknown>>,
  known: readonly string[],
): readonly MisnamedField[] {
  return Object.entries(fields).flatMap(([given, value]) => {
    const field = FIELD_NAMES.get(plainFieldName(given));
    const isMissing = field !== undefined && known.includes(field) && isUnset(fields[field]);
    if (!isMissing || given === field || isUnset(value)) return [];
    const sentence = `${shownValue(given)} ist hier kein Feld. Schreibe ${field} statt ${given}.`;
    return [{ field, given, sentence }];
  });
}

const isUnset = (value: unknown): boolean => value === undefined || value === null || value === '';

/** The name of a column or field without what does not tell it from another. */
export function plainFieldName(name: string): string {
  return name.replace(/^\uFEFF|["'\s_-]/g, '').toLowerCase();
}
