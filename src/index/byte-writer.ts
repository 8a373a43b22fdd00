/** Bytes that grow at their end. */
export class ByteWriter {
  length = 0;
  private bytes = new Uint8Array(1024);

  /** A number of up to 32 bits in as few bytes as it needs, seven bits each, the lowest first. */
  writeNumber(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 0x7f) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  writeBytes(source: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    for (let i = start; i < end; i++) this.bytes[this.length++] = source[i] as number;
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const bytes = new Uint8Array(Math.max(this.length + count, this.bytes.length * 2));
    bytes.set(this.bytes);
    this.bytes = bytes;
  }
}
