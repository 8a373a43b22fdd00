const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/;
const ALL_UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g;

/** Whether a stretch of a text holds a soft hyphen, a space of no width or a mark of direction. */
export const holdsUnseen = (text: string): boolean => UNSEEN.test(text);

/** A word without soft hyphens, spaces of no width and marks of direction: "Wind\u00adpark" is "Windpark". */
export const withoutUnseen = (text: string): string =>
  UNSEEN.test(text) ? text.replace(ALL_UNSEEN, '') : text;
