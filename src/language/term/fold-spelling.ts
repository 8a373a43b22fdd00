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
const WRITTEN_OUT = /[äöüßæøœåłđı]/g;
const NOT_ASCII = /[^ -~]/;

/**
 * A term in small letters without umlauts, ß and accents, so that the spellings of a name or word meet: "Müller"
 * and "Mueller", "Strasse" and "Straße", "Erdoğan" and "Erdogan".
 */
export function foldSpelling(word: string): string {
  const lower = word.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  const folded = lower.normalize('NFC').replace(WRITTEN_OUT, (letter) => LETTERS[letter] ?? letter);
  return NOT_ASCII.test(folded) ? folded.normalize('NFD').replace(MARKS, '') : folded;
}
