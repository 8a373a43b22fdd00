/** The word with its first letter as a capital; the rest stays as it is. */
export const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word with a small letter at its beginning; the others stay as they are. */
export const uncapitalise = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
