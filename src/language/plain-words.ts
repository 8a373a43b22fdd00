import { withoutUnseen } from './token/without-unseen.ts';

/**
 * Words of a text as a name is written: what nobody sees is left out, blanks in a row are one. "Max  Vogt" stands in a
 * text that is read without a break between the two.
 */
export const plainWords = (text: string): string => withoutUnseen(text).replace(/\s{2,}/g, ' ');
