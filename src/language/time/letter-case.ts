/**
 * A pattern that ignores case costs four times as much to make ready as one that does not, and these are made ready in every
 * process and on every thread before the first article is read. So they are matched over the text in small letters.
 */

/** What stands in a pattern for something else than letters. */
const NO_LETTERS = /\(\?<\w+>|\\p\{\w+\}|\\.|\p{Lu}/gu;

/** The pattern of a kind with its own letters small, for one place of a text in small letters. */
export const patternInSmallLetters = (pattern: string): RegExp =>
  new RegExp(
    pattern.replace(NO_LETTERS, (found) => (found.length === 1 ? found.toLowerCase() : found)),
    'duy',
  );

/** The text letter under letter in small ones: the only one whose small form is two is written as a plain one. */
export const inSmallLetters = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();

/** The match, whole and by the names of its groups, with the letters of the text itself, capital or small. */
export function asWritten(match: RegExpExecArray, text: string): RegExpExecArray {
  const { groups, indices } = match;
  match[0] = text.slice(match.index, match.index + match[0].length);
  for (const name in groups) {
    const bounds = indices?.groups?.[name];
    if (bounds !== undefined) groups[name] = text.slice(bounds[0], bounds[1]);
  }
  return match;
}
