/**
 * A Bloom filter over the listed forms (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970): says in
 * some 30 nanoseconds that a form is not listed, which is what most look-ups of a compound's parts come to.
 */

/** With three hashes some 0.5 % of the unlisted forms pass. */
const BITS_A_FORM = 14;
const HASHES = 3;

/** @param forms every listed form */
export function createFormFilter(forms: readonly string[]): Uint8Array {
  const filter = new Uint8Array(Math.max(1, 2 ** Math.ceil(Math.log2(forms.length * BITS_A_FORM)) / 8));
  const bits = filter.length * 8 - 1;
  for (const form of forms) {
    let hash = hashOf(form);
    const step = stepOf(hash);
    for (let time = 0; time < HASHES; time += 1, hash += step) {
      const bit = hash & bits;
      filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return filter;
}

/** False when the form is certainly not listed. */
export function mayBeListed(form: string, filter: Uint8Array): boolean {
  const bits = filter.length * 8 - 1;
  let hash = hashOf(form);
  const step = stepOf(hash);
  for (let time = 0; time < HASHES; time += 1, hash += step) {
    const bit = hash & bits;
    if (((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** FNV-1a over UTF-16 units, with a last mix so that the low bits depend on all letters. */
function hashOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < form.length; index += 1)
    hash = Math.imul(hash ^ form.charCodeAt(index), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

/** The second hash of double hashing; odd, so that it never stands still. */
const stepOf = (hash: number): number => Math.imul(hash ^ (hash >>> 13), 0x297a2d39) | 1;
