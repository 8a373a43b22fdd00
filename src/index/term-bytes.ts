/**
 * A term as bytes. Every UTF-16 code unit is written by itself in the way of UTF-8, one to three bytes: so bytes compare as
 * JavaScript compares strings, and any string survives, even half a surrogate pair.
 */
export class TermBytes {
  bytes = new Uint8Array(64);
  length = 0;

  write(term: string): this {
    this.reserve(term.length * 3);
    const { bytes } = this;
    let at = 0;
    for (let i = 0; i < term.length; i++) {
      const unit = term.charCodeAt(i);
      if (unit < 0x80) {
        bytes[at++] = unit;
      } else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[at++] = 0x80 | (unit & 0x3f);
      }
    }
    this.length = at;
    return this;
  }

  /** Keeps the first `shared` bytes and writes others after them. */
  replaceEnd(shared: number, source: Uint8Array, start: number, end: number): void {
    this.length = shared + end - start;
    this.reserve(this.length);
    for (let i = start, at = shared; i < end; i++, at++) this.bytes[at] = source[i] as number;
  }

  /** How many UTF-16 code units the term has: as many as bytes that begin one. */
  unitCount(): number {
    let count = 0;
    for (let at = 0; at < this.length; at++) if (((this.bytes[at] as number) & 0xc0) !== 0x80) count++;
    return count;
  }

  toString(): string {
    const { bytes, length } = this;
    let term = '';
    for (let at = 0; at < length; ) {
      const first = bytes[at++] as number;
      if (first < 0x80) {
        term += String.fromCharCode(first);
      } else if (first < 0xe0) {
        term += String.fromCharCode(((first & 0x1f) << 6) | ((bytes[at++] as number) & 0x3f));
      } else {
        const middle = (bytes[at++] as number) & 0x3f;
        term += String.fromCharCode(((first & 0xf) << 12) | (middle << 6) | ((bytes[at++] as number) & 0x3f));
      }
    }
    return term;
  }

  private reserve(length: number): void {
    if (length <= this.bytes.length) return;
    const bytes = new Uint8Array(Math.max(length, this.bytes.length * 2));
    bytes.set(this.bytes);
    this.bytes = bytes;
  }
}

/** Below 0, 0 or above 0, as the first comes before, is or comes after the second. */
export function compareTermBytes(a: TermBytes, b: TermBytes): number {
  const shared = sharedLength(a, b);
  if (shared === a.length || shared === b.length) return a.length - b.length;
  return (a.bytes[shared] as number) - (b.bytes[shared] as number);
}

/** With how many equal bytes two terms begin. */
export function sharedLength(a: TermBytes, b: TermBytes): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.bytes[at] === b.bytes[at]) at++;
  return at;
}
