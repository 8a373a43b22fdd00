const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 's' };

/** A word in small letters without the dots of umlauts, which hasty writers leave out: what is compared. */
export const plainLetters = (word: string): string =>
  word.toLowerCase().replace(/[äöüß]/g, (letter) => PLAIN[letter] ?? letter);
