import { NUMBER_WORDS } from './number-words.ts';

/** What stands around a quantity and makes no preposition of it. Own compilation from standard German grammar. */

/** What stands before a number without governing it: "[bis zu] 4.000 Gäste", "[über] 300 Boote", "[rund] dreißig Höfe". */
export const BEFORE_NUMBER = /(?:^|\s)(?:bis\s+zu|über|unter|um\s+die|gegen|rund|an\s+die)\s+$/iu;

const SMALL_NUMBERS = [...NUMBER_WORDS]
  .filter(([, value]) => value >= 2 && value <= 12 && Number.isInteger(value))
  .map(([word]) => word);
const NUMBER = `(?:\\d[\\d.]*|${SMALL_NUMBERS.join('|')})`;
/** "[vier ]bis sechs Boote", "vier [bis sechs ]Boote". */
export const NUMBER_BEFORE = new RegExp(`(?:^|\\s)${NUMBER}\\s+$`, 'iu');
export const TO_NUMBER = new RegExp(`^bis\\s+${NUMBER}\\s`, 'iu');

/** What is measured so is no thing that acts: "stieg um rund drei [Prozent]". Ends of words. */
export const MEASURING_UNIT =
  /(?:prozent|prozentpunkte?n?|meter|kilometer|grad|euro|dollar|cent|liter|tonnen?|gramm|punkte?n?)$/iu;

/** "[Von den 250] Gästen wurden 60 verletzt". */
export const OF_A_WHOLE = /^von\s+(?:den|diesen|insgesamt|\d)/iu;
