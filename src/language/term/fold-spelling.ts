const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  å: 'aa',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const MARKS = /\p{M}/gu;
const NOT_ASCII = /[^ -~]/;

/**
 * A term in small letters without umlauts, ß and accents, so that the spellings of a name or word meet: "Müller"
 * and "Mueller", "Strasse" and "Straße", "Erdoğan" and "Erdogan".
 */
export function foldSpelling(word: string): string {
  const lower = word.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  let folded = '';
  for (const letter of lower.normalize('NFC')) folded += LETTERS[letter] ?? letter;
  return folded.normalize('NFD').replace(MARKS, '');
}
