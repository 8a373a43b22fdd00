/** What a UTF-16 unit is to the tokeniser. */
export type CharacterKind = 0 | 1 | 2 | 3 | 4;

export const PUNCTUATION = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Belongs to the word before it and begins none: accents, soft hyphens, joiners, the underscore. */
export const EXTENDER = 4;

/** Soft hyphen, joiners, underscore: inside a word they part nothing. */
const JOINERS = '\u00ad\u200c\u200d\u2060_';

const kinds = createTable();

/** The kind of the UTF-16 unit; halves of characters beyond the basic plane count as punctuation. */
export const characterKind = (code: number): CharacterKind => (kinds[code] ?? PUNCTUATION) as CharacterKind;

function createTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < table.length; code += 1) table[code] = kindOf(String.fromCharCode(code));
  return table;
}

function kindOf(character: string): CharacterKind {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character) || JOINERS.includes(character)) return EXTENDER;
  return character.trim() === '' ? SPACE : PUNCTUATION;
}
