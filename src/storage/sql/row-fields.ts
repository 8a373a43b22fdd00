import { QuelleError } from '../../errors.ts';
import type { Json, JsonObject } from '../json.ts';
import type { SqlRow } from './sql-work.ts';

/** Fields of a row by their type; a value of another type means a damaged file and throws a QuelleError `storage`. */
export function textField(row: SqlRow, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : damaged(name, 'Text');
}

export function optionalText(row: SqlRow, name: string): string | null {
  return row[name] === null ? null : textField(row, name);
}

export function integerField(row: SqlRow, name: string): number {
  const value = row[name];
  return Number.isInteger(value) ? Number(value) : damaged(name, 'eine ganze Zahl');
}

/** A text that must be one of a few words. */
export function wordField<Word extends string>(row: SqlRow, name: string, words: readonly Word[]): Word {
  const value = textField(row, name);
  return words.find((word) => word === value) ?? damaged(name, `eines von ${words.join(', ')}`);
}

export function jsonField(row: SqlRow, name: string): JsonObject {
  let value: Json;
  try {
    value = JSON.parse(textField(row, name));
  } catch (cause) {
    return damaged(name, 'JSON', cause);
  }
  return isObject(value) ? value : damaged(name, 'ein JSON-Objekt');
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function damaged(name: string, expected: string, cause?: unknown): never {
  throw new QuelleError('storage', `Die Datenbank ist beschädigt: ${name} erwartet ${expected}.`, cause);
}
