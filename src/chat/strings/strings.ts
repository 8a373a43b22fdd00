import type { Locale } from '../chat.ts';
import { setApart } from '../foreign-text.ts';
import { de, type Strings } from './de.ts';
import { en } from './en.ts';

export function stringsOf(locale: Locale): Strings {
  return locale === 'en' ? en : de;
}

/** Puts the values into the places `{name}` of a text; a place without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : typeof value === 'string' ? setApart(value) : String(value);
  });
}
