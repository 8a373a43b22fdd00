import type { Dictionary } from './dictionary.ts';

/**
 * What is kept for a dictionary, made at first need and forgotten with it. The last one asked for is mostly the only one,
 * and so is found without a look-up.
 *
 * @returns gives what is kept for a dictionary
 */
export function perDictionary<T>(make: (dictionary: Dictionary) => T): (dictionary: Dictionary) => T {
  const kept = new WeakMap<Dictionary, { readonly value: T }>();
  let last: { readonly dictionary: Dictionary; readonly value: T } | null = null;
  return (dictionary) => {
    if (last?.dictionary === dictionary) return last.value;
    const found = kept.get(dictionary) ?? { value: make(dictionary) };
    kept.set(dictionary, found);
    last = { dictionary, value: found.value };
    return found.value;
  };
}
