/**
 * Whole numbers as letters, small ones in few: five bits a letter, the sixth says that more follow. All letters are ASCII, so a text of
 * them takes a byte each wherever it lies.
 */
const FIRST = 0x30;
const BITS = 5;
const MORE = 1 << BITS;

/** Writes whole numbers one behind the other. */
export class NumberWriter {
  readonly #codes: number[] = [];

  get letters(): string {
    const parts: string[] = [];
    for (let at = 0; at < this.#codes.length; at += LETTERS_A_CALL)
      parts.push(String.fromCharCode(...this.#codes.slice(at, at + LETTERS_A_CALL)));
    return parts.join('');
  }

  /** @param number from 0 to 2^31 - 1 */
  put(number: number): void {
    let rest = number;
    for (; rest >= MORE; rest >>>= BITS) this.#codes.push(FIRST + (MORE | (rest & (MORE - 1))));
    this.#codes.push(FIRST + rest);
  }

  /** @param number between -2^30 and 2^30 */
  putSigned(number: number): void {
    this.put(number < 0 ? -2 * number - 1 : 2 * number);
  }
}

/** All of a long text as arguments would overflow the stack. */
const LETTERS_A_CALL = 4096;

/** Reads what was written. */
export class NumberReader {
  readonly #letters: string;
  /** Where the next number begins. */
  at: number;

  constructor(letters: string, at: number) {
    this.#letters = letters;
    this.at = at;
  }

  take(): number {
    let number = 0;
    for (let shift = 0; ; shift += BITS) {
      const code = this.#letters.charCodeAt(this.at) - FIRST;
      this.at += 1;
      number |= (code & (MORE - 1)) << shift;
      if ((code & MORE) === 0) return number;
    }
  }

  takeSigned(): number {
    const number = this.take();
    return (number & 1) === 1 ? -((number + 1) >>> 1) : number >>> 1;
  }
}
