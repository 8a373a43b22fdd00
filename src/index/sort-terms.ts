/** How many of a double's bits hold a whole number exactly. */
const EXACT_BITS = 53;
/** Of a code unit's 16 bits a key keeps so many, enough for all Latin letters; larger units count as the largest. */
const UNIT_BITS = 9;
const UNITS = 2 ** UNIT_BITS;
const LARGEST_UNIT = UNITS - 1;

/**
 * The places of texts, in ascending order of the texts.
 *
 * A text's first letters and its place are one number, and numbers are sorted many times faster than strings; only texts
 * with the same first letters are then compared.
 *
 * @param texts no text twice
 */
export function sortTerms(texts: readonly string[]): Int32Array {
  const placeBits = 32 - Math.clz32(texts.length);
  const places = 2 ** placeBits;
  const units = Math.floor((EXACT_BITS - placeBits) / UNIT_BITS);
  const keys = new Float64Array(texts.length);
  texts.forEach((text, place) => {
    keys[place] = keyOf(text, units) * places + place;
  });
  keys.sort();
  const order = Int32Array.from(keys, (key) => key % places);
  for (let start = 0; start < keys.length; ) {
    const key = Math.floor((keys[start] as number) / places);
    let end = start + 1;
    while (end < keys.length && Math.floor((keys[end] as number) / places) === key) end++;
    if (end - start > 1) sortByText(order.subarray(start, end), texts);
    start = end;
  }
  return order;
}

/**
 * The first units of a text as one number that orders as they do, or says that they are equal. Missing ones count as 0, and
 * so do those after one that is only known to be large.
 */
function keyOf(text: string, units: number): number {
  let key = 0;
  let at = 0;
  for (let unit = 0; at < units && at < text.length && unit < LARGEST_UNIT; at++) {
    unit = Math.min(text.charCodeAt(at), LARGEST_UNIT);
    key = key * UNITS + unit;
  }
  return key * UNITS ** (units - at);
}

function sortByText(places: Int32Array, texts: readonly string[]): void {
  places.sort((a, b) => ((texts[a] as string) < (texts[b] as string) ? -1 : 1));
}
