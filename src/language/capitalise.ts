/** The word with its first letter as a capital; the rest stays as it is. */
export const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
