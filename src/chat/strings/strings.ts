import type { Locale } from '../chat.ts';
import { setApart } from '../foreign-text.ts';
import { de, type Strings } from './de.ts';
import { en } from './en.ts';

const PLACE = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

export function stringsOf(locale: Locale): Strings {
  return locale === 'en' ? en : de;
}

/**
 * Puts the values into the places `{name}` of a text; a place without a value stays as it is. `{name|one|many}` is a
 * number and its noun: the first noun goes with 1, the other with every other number.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(PLACE, (place, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return place;
    const shown = typeof value === 'string' ? setApart(value) : String(value);
    return many === undefined ? shown : `${shown} ${shown === '1' ? one : many}`;
  });
}
