import { STOP_WORDS } from './lexicon/stop-words.ts';

/** The first words of a text tell its language. */
const LOOKED_AT = 4000;
/** Fewer words prove nothing. */
const FEWEST_WORDS = 12;
/** German running text has two in five; Dutch, the nearest, shares one in ten. */
const SHARE = 0.2;

/**
 * Whether a text is written in German, by the share of its small words.
 * @returns null for a text that is too short to tell
 */
export function isGermanText(text: string): boolean | null {
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  return words.filter((word) => STOP_WORDS.has(word)).length >= words.length * SHARE;
}
