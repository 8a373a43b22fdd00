/** Marks of German, Swiss, English and typed texts: „so“, »so«, «so», “so”, "so"; a mark may open here and close there. */
export const OPENING_MARKS = '„“"»«';
export const CLOSING_MARKS = '“”"«»';

/** Marks of quotations inside others, and of single words: ‚so‘, ‘so’, ›so‹. A closing one may be an apostrophe. */
export const INNER_OPENING_MARKS = '‚‘›';
export const INNER_CLOSING_MARKS = '‘’‹';

/** Asked of every letter before a phrase, and most are a blank. */
const isOneOf = (marks: string): ((letter: string) => boolean) => {
  const letters = new Set(marks);
  return (letter) => letter !== ' ' && letters.has(letter);
};

/** Whether a letter may open a quotation that is none inside another one. */
export const opensQuotation = isOneOf(OPENING_MARKS);
export const closesQuotation = isOneOf(CLOSING_MARKS);

/** Whether a letter is a quotation mark of any kind that opens or closes. */
export const isOpeningMark = isOneOf(OPENING_MARKS + INNER_OPENING_MARKS);
export const isClosingMark = isOneOf(CLOSING_MARKS + INNER_CLOSING_MARKS);
