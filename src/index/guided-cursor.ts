import type { TermBytes } from './term-bytes.ts';
import { TermCursor, type TermDictionary } from './term-dictionary.ts';
import type { TermGuide } from './term-guide.ts';

/** Walks through the terms of a dictionary that a guide may want. */
export class GuidedCursor {
  private readonly cursor: TermCursor;
  private readonly guide: TermGuide;
  /** How many code units the first bytes of the term are. */
  private units = new Uint32Array(64);
  /** No term that shares so many bytes with the last one is wanted. */
  private tooFarFrom = Number.POSITIVE_INFINITY;

  constructor(dictionary: TermDictionary, guide: TermGuide) {
    this.cursor = new TermCursor(dictionary);
    this.guide = guide;
  }

  get term(): TermBytes {
    return this.cursor.term;
  }

  get place(): number {
    return this.cursor.place;
  }

  /** Goes to the next term that may be wanted; false when there is none. */
  next(): boolean {
    while (this.cursor.nextBut(this.tooFarFrom)) if (this.mayBeWanted(this.cursor.shared)) return true;
    return false;
  }

  private mayBeWanted(shared: number): boolean {
    const { bytes, length } = this.cursor.term;
    if (length >= this.units.length) this.grow(length + 1);
    this.tooFarFrom = Number.POSITIVE_INFINITY;
    for (let at = shared; at < length; ) {
      const first = bytes[at] as number;
      const width = first < 0x80 ? 1 : first < 0xe0 ? 2 : 3;
      // A term that shares only a part of a letter's bytes with the one before begins with that letter anew.
      if ((first & 0xc0) === 0x80) {
        at--;
        continue;
      }
      const place = (this.units[at] as number) + 1;
      for (let byte = at + 1; byte < at + width; byte++) this.units[byte] = place - 1;
      this.units[at + width] = place;
      at += width;
      if (!this.guide.isTooFar(place, unitOf(bytes, at - width, width))) continue;
      this.tooFarFrom = at;
      return false;
    }
    return true;
  }

  private grow(length: number): void {
    const units = new Uint32Array(length * 2);
    units.set(this.units);
    this.units = units;
  }
}

/** The code unit that so many bytes stand for. */
function unitOf(bytes: Uint8Array, at: number, width: number): number {
  const first = bytes[at] as number;
  if (width === 1) return first;
  const second = (bytes[at + 1] as number) & 0x3f;
  if (width === 2) return ((first & 0x1f) << 6) | second;
  return ((first & 0xf) << 12) | (second << 6) | ((bytes[at + 2] as number) & 0x3f);
}
