const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/** "SPD", "FIFA": short, in capitals alone; mostly a body. */
export const isAbbreviation = (text: string): boolean => ABBREVIATION.test(text);
