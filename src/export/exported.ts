import type { Question } from '../answer/answer.ts';
import type { ExportLanguage } from './takeaway.ts';

/** One statement as it stands in an exported file. */
export interface ExportedStatement {
  /** Where its words begin, counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** Every other field by its name, as the file writes it. */
  readonly fields: ReadonlyMap<string, string>;
  /** How fields are written: as people read them in a language, or as values. */
  readonly style: ExportLanguage | 'values';
}

/** What an exported file holds. */
export interface ExportedFile {
  /** Null where the file does not say what was asked. */
  readonly question: Question | null;
  /** How many statements stand under positions; those merely near come after them. */
  readonly answering: number;
  readonly statements: readonly ExportedStatement[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A question of the filters that are set, asked as on its day ("gestern" means there what it meant then).
 * @param retrievedOn the day of the file, for one that does not say the day of its question
 */
export function toQuestion(
  text: string,
  filter: (name: string) => string | null | undefined,
  retrievedOn: string | undefined,
): Question {
  const filters = (['speaker', 'source', 'from', 'to'] as const).flatMap((name) => {
    const value = filter(name);
    return value ? [[name, value] as const] : [];
  });
  const today = [filter('day'), retrievedOn].find((day) => day && DAY.test(day));
  return { text, ...Object.fromEntries(filters), ...(today && { today }) };
}
