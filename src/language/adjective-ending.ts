import { ADJECTIVE_ENDINGS } from './lexicon/endings.ts';

const ENDING = new RegExp(`(?:${ADJECTIVE_ENDINGS.join('|')})$`);

/** Whether a word ends as inflected adjectives do: "neue", "neuem". */
export const hasAdjectiveEnding = (word: string): boolean => ENDING.test(word);

/** An adjective or participle without its ending: "gelieferten" gives "geliefert"; others as they are. */
export const withoutAdjectiveEnding = (word: string): string => word.replace(ENDING, '');
