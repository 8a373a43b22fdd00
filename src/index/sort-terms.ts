/** How many of a double's bits hold a whole number exactly. */
const EXACT_BITS = 53;
/** Of a code unit's 16 bits a key keeps so many, enough for all Latin letters; larger units count as the largest. */
const UNIT_BITS = 9;
const UNITS = 2 ** UNIT_BITS;
const LARGEST_UNIT = UNITS - 1;
/** So many are sorted by moving one after the other to its place. */
const FEW = 12;

/**
 * The places of texts, in ascending order of the texts.
 *
 * A text's first letters and its place are one number, and numbers are sorted many times faster than strings; only texts
 * with the same first letters are then compared.
 *
 * @param texts no text twice
 */
export function sortTerms(texts: readonly string[]): Int32Array {
  const { length } = texts;
  const placeBits = 32 - Math.clz32(length);
  const places = 2 ** placeBits;
  const units = Math.floor((EXACT_BITS - placeBits) / UNIT_BITS);
  const keys = new Float64Array(length);
  for (let place = 0; place < length; place++) {
    keys[place] = keyOf(texts[place] as string, units) * places + place;
  }
  keys.sort();
  const order = new Int32Array(length);
  let start = 0;
  let before = -1;
  for (let i = 0; i < length; i++) {
    const key = keys[i] as number;
    const beginning = Math.floor(key / places);
    order[i] = key - beginning * places;
    if (beginning === before) continue;
    sortByText(order, start, i, texts);
    start = i;
    before = beginning;
  }
  sortByText(order, start, length, texts);
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

/** Sorts the places from `start` to `end` by their texts. */
function sortByText(places: Int32Array, start: number, end: number, texts: readonly string[]): void {
  if (end - start > FEW) {
    places.subarray(start, end).sort((a, b) => ((texts[a] as string) < (texts[b] as string) ? -1 : 1));
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const place = places[i] as number;
    const text = texts[place] as string;
    let at = i;
    while (at > start && (texts[places[at - 1] as number] as string) > text) {
      places[at] = places[at - 1] as number;
      at--;
    }
    places[at] = place;
  }
}
