import { CODE_MASK, PASSAGE_SHIFT } from './posting.ts';

/** So many postings are packed together, with one width for all of them. */
export const BLOCK = 64;
/** Before the postings of a block stand five bits for the width of one and three for the part of its frequency code. */
const HEADER_BITS = 8;
const FREQUENCY_BITS_AT = 5;

/** As in every file that loops over postings, see there. */
const SHIFT = PASSAGE_SHIFT;
const MASK = CODE_MASK;

/** Words that are filled to this part are kept as they are. */
const FULL = 0.95;

/** How many bits a number needs. */
function bitsOf(value: number): number {
  return 32 - Math.clz32(value);
}

/** Packs blocks of postings into 32-bit words, each block starting at a word. */
export class BlockWriter {
  length = 0;
  private words: Uint32Array;

  /** @param expected about how many words it will be */
  constructor(expected = 1024) {
    this.words = new Uint32Array(expected + 1);
  }

  /**
   * Packs the postings from `start` to `end`, at most `BLOCK` of them: for each the gap to the passage before and the
   * frequency code, in as many bits as the largest of the block needs. A width is at most 31 bits, which is what gaps
   * below 2^27 and codes below 16 take.
   *
   * @param before the passage before the first one, -1 for none
   * @returns the word it starts at
   */
  write(postings: Int32Array, start: number, end: number, before: number): number {
    let gaps = 0;
    let frequencies = 0;
    let previous = before;
    for (let i = start; i < end; i++) {
      const posting = postings[i] as number;
      const passage = posting >> SHIFT;
      gaps |= passage - previous - 1;
      frequencies |= posting & MASK;
      previous = passage;
    }
    const frequencyBits = bitsOf(frequencies);
    const width = bitsOf(gaps) + frequencyBits;
    const first = this.length;
    this.reserve(Math.ceil((HEADER_BITS + (end - start) * width) / 32));
    const { words } = this;
    let word = width | (frequencyBits << FREQUENCY_BITS_AT);
    let filled = HEADER_BITS;
    let at = first;
    previous = before;
    for (let i = start; i < end; i++) {
      const posting = postings[i] as number;
      const passage = posting >> SHIFT;
      const value = ((passage - previous - 1) << frequencyBits) | (posting & MASK);
      // Without a branch, for which way it goes cannot be foreseen: `carry` is 1 when the word is full, and else 0.
      word |= value << filled;
      words[at] = word;
      filled += width;
      const carry = filled >>> 5;
      filled &= 31;
      at += carry;
      word = (word & (carry - 1)) | ((value >>> (width - filled)) & -carry);
      previous = passage;
    }
    if (filled > 0) words[at] = word;
    return first;
  }

  /** All words, with one more behind them, since reading looks one word ahead. Copied only when much was expected in vain. */
  finish(): Uint32Array {
    const end = this.length + 1;
    return end > this.words.length * FULL ? this.words.subarray(0, end) : this.words.slice(0, end);
  }

  private reserve(count: number): void {
    this.length += count;
    if (this.length < this.words.length) return;
    const words = new Uint32Array(Math.ceil(Math.max(this.length + 1, this.words.length * 1.5)));
    words.set(this.words);
    this.words = words;
  }
}

/**
 * Unpacks a block.
 *
 * @param first the word it starts at
 * @param count how many postings it has
 * @param before the passage before its first one, -1 for none
 * @param postings gets the postings, from `at`
 */
export function readBlock(
  words: Uint32Array,
  first: number,
  count: number,
  before: number,
  postings: Int32Array,
  at: number,
): void {
  const header = words[first] as number;
  const width = header & 31;
  const frequencyBits = (header >>> FREQUENCY_BITS_AT) & 7;
  const mask = (1 << width) - 1;
  const frequencyMask = (1 << frequencyBits) - 1;
  let passage = before;
  let bit = HEADER_BITS;
  for (let i = at, end = at + count; i < end; i++, bit += width) {
    const word = first + (bit >>> 5);
    const shift = bit & 31;
    const value =
      (((words[word] as number) >>> shift) | (((words[word + 1] as number) << 1) << (31 - shift))) & mask;
    passage += (value >>> frequencyBits) + 1;
    postings[i] = (passage << SHIFT) | (value & frequencyMask);
  }
}

/** Reads a block from its beginning only as far as somebody asks. */
export class BlockScan {
  private readonly words: Uint32Array;
  private first = 0;
  private width = 0;
  private frequencyBits = 0;
  private count = 0;
  /** Those before it are read; the last of them is `value` of `passage`. */
  private at = 0;
  private bit = 0;
  private passage = -1;
  private value = 0;

  constructor(words: Uint32Array) {
    this.words = words;
  }

  /** Goes to the beginning of a block; what the parameters are is said at `readBlock`. */
  enter(first: number, count: number, before: number): void {
    const header = this.words[first] as number;
    this.first = first;
    this.width = header & 31;
    this.frequencyBits = (header >>> FREQUENCY_BITS_AT) & 7;
    this.count = count;
    this.at = 0;
    this.bit = HEADER_BITS;
    this.passage = before;
  }

  /**
   * The frequency code of a passage; null when it is not in the block.
   *
   * @param asked a passage after `before`, and not before any that was asked about
   */
  ask(asked: number): number | null {
    const { words, first, width, frequencyBits, count } = this;
    const mask = (1 << width) - 1;
    let { at, bit, passage, value } = this;
    while (passage < asked && at < count) {
      const word = first + (bit >>> 5);
      const shift = bit & 31;
      value =
        (((words[word] as number) >>> shift) | (((words[word + 1] as number) << 1) << (31 - shift))) & mask;
      passage += (value >>> frequencyBits) + 1;
      bit += width;
      at++;
    }
    this.at = at;
    this.bit = bit;
    this.passage = passage;
    this.value = value;
    return passage === asked ? value & ((1 << frequencyBits) - 1) : null;
  }
}
