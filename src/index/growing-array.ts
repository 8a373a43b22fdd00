/** A typed array that grows at its end. */
export class GrowingArray<T extends Uint8Array | Uint32Array> {
  length = 0;
  private values: T;
  private readonly create: (length: number) => T;

  constructor(create: (length: number) => T) {
    this.create = create;
    this.values = create(1024);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const values = this.create(this.length * 2);
      values.set(this.values);
      this.values = values;
    }
    this.values[this.length++] = value;
  }

  finish(): T {
    return this.values.slice(0, this.length) as T;
  }
}
