import { capitalise } from '../../language/capitalise.ts';
import { findTokens } from '../../language/find-tokens.ts';
import { SPOKEN_ARTICLES, SPOKEN_WORDS } from '../../language/lexicon/spoken-words.ts';
import type { Token } from '../../language/token.ts';

/**
 * A text as it is written that was typed as it is spoken: "isses nich so, dass es ne Brücke gibt" is "ist es nicht so, dass es eine
 * Brücke gibt". Words in capitals stay: IS is an abbreviation.
 */
export function writeOut(text: string): string {
  const tokens = findTokens(text);
  let written = '';
  let last = 0;
  tokens.forEach(({ kind, text: word, start, end }, index) => {
    const opens = index === 0 && /^\p{Lu}\p{Ll}/u.test(word);
    const spoken = opens ? word.toLowerCase() : word;
    const isBefore = tokens[index + 1]?.kind === 'word';
    const whole =
      kind === 'punctuation'
        ? undefined
        : (SPOKEN_WORDS.get(spoken) ?? (isBefore ? SPOKEN_ARTICLES.get(spoken) : undefined));
    if (whole === undefined) return;
    written += text.slice(last, start) + (opens ? capitalise(whole) : whole);
    last = isStopInside(tokens, index) ? end + 1 : end;
  });
  return written + text.slice(last);
}

/** "wg[.] der Maut", "bzgl[.] Lindenau": the stop of a short form, with more behind it. */
const isStopInside = (tokens: readonly Token[], index: number): boolean => {
  const [{ end } = { end: -1 }, stop, next] = tokens.slice(index, index + 3);
  return stop?.text === '.' && stop.start === end && next?.kind === 'word';
};
