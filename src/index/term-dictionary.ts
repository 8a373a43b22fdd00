import { ByteWriter } from './byte-writer.ts';
import { sharedLength, TermBytes } from './term-bytes.ts';

/** So many terms follow each other by what differs from the one before; the first of them is written in full. */
const GROUP = 16;
/** So many bytes of a group's first term are in its key: as many as a double holds exactly. */
const KEY_BYTES = 6;

/** The terms of a segment in order, without an object for any of them: a term is its place in this order. */
export interface TermDictionary {
  readonly termCount: number;
  /**
   * Group after group. Every term is three things: how many bytes it shares with the one before (0 in a group's first), how
   * many follow, and these.
   */
  readonly bytes: Uint8Array;
  /** Where each group starts in `bytes`. */
  readonly groupStarts: Uint32Array;
  /** The first six bytes of each group's first term as one number, so that the search for the group rarely reads terms. */
  readonly groupKeys: Float64Array;
}

/** Takes terms in ascending order and makes them a dictionary. */
export class TermDictionaryWriter {
  private readonly bytes = new ByteWriter();
  private readonly groupStarts: number[] = [];
  private readonly groupKeys: number[] = [];
  private readonly previous = new TermBytes();
  private termCount = 0;

  add(term: TermBytes): void {
    const first = this.termCount++ % GROUP === 0;
    if (first) {
      this.groupStarts.push(this.bytes.length);
      this.groupKeys.push(keyOf(term.bytes, 0, term.length));
    }
    const shared = first ? 0 : sharedLength(this.previous, term);
    this.bytes.writeNumber(shared);
    this.bytes.writeNumber(term.length - shared);
    this.bytes.writeBytes(term.bytes, shared, term.length);
    this.previous.replaceEnd(0, term.bytes, 0, term.length);
  }

  finish(): TermDictionary {
    return {
      termCount: this.termCount,
      bytes: this.bytes.finish(),
      groupStarts: Uint32Array.from(this.groupStarts),
      groupKeys: Float64Array.from(this.groupKeys),
    };
  }
}

/** Walks through the terms of a dictionary in their order. */
export class TermCursor {
  readonly term = new TermBytes();
  /** The place of `term`; -1 before the first `next`. */
  place: number;
  /** With how many bytes of the term it stood on before the term begins; only after `nextBut`. */
  shared = 0;
  private readonly dictionary: TermDictionary;
  private at: number;

  /** @param group the group to start with */
  constructor(dictionary: TermDictionary, group = 0) {
    this.dictionary = dictionary;
    this.place = group * GROUP - 1;
    this.at = dictionary.groupStarts[group] ?? dictionary.bytes.length;
  }

  /** Goes to the next term; false when there is none. */
  next(): boolean {
    if (this.place + 1 >= this.dictionary.termCount) return false;
    this.place++;
    const shared = this.readNumber();
    const length = this.readNumber();
    this.term.replaceEnd(shared, this.dictionary.bytes, this.at, this.at + length);
    this.at += length;
    return true;
  }

  /**
   * Goes to the next term that does not share so many bytes with the one it stands on, over whole groups where they begin and
   * end so; false when there is none.
   */
  nextBut(unwanted: number): boolean {
    while (this.place + 1 < this.dictionary.termCount) {
      if ((this.place + 1) % GROUP === 0) this.passGroups(unwanted);
      this.place++;
      const coded = this.readNumber();
      const length = this.readNumber();
      const shared = coded === 0 ? this.sharedWith(this.at, length) : coded;
      this.at += length;
      if (shared >= unwanted) continue;
      this.term.replaceEnd(coded, this.dictionary.bytes, this.at - length, this.at);
      this.shared = shared;
      return true;
    }
    return false;
  }

  /** Past the groups whose first term and the one behind whose last share so many bytes with the term: all of them do. */
  private passGroups(unwanted: number): void {
    if (unwanted > this.term.length) return;
    const { groupStarts } = this.dictionary;
    for (let group = (this.place + 1) / GROUP; group + 1 < groupStarts.length; group++) {
      if (!this.groupBegins(group, unwanted) || !this.groupBegins(group + 1, unwanted)) return;
      this.place += GROUP;
      this.at = groupStarts[group + 1] as number;
    }
  }

  private groupBegins(group: number, wanted: number): boolean {
    const { bytes, groupStarts } = this.dictionary;
    let at = groupStarts[group] as number;
    // The first term shares nothing; the length of what follows is a number of one byte or more.
    at++;
    while ((bytes[at++] as number) >= 0x80);
    return this.sharedWith(at, wanted) >= wanted;
  }

  /** With how many equal bytes the term and what stands there begin. */
  private sharedWith(at: number, length: number): number {
    const end = Math.min(length, this.term.length);
    let shared = 0;
    while (shared < end && this.dictionary.bytes[at + shared] === this.term.bytes[shared]) shared++;
    return shared;
  }

  private readNumber(): number {
    const { bytes } = this.dictionary;
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[this.at++] as number;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }
}

/** The place of a term, -1 when the dictionary does not have it. */
export function findTerm(dictionary: TermDictionary, term: TermBytes): number {
  const group = findGroup(dictionary, term);
  if (group < 0) return -1;
  const cursor = new TermCursor(dictionary, group);
  for (let i = 0; i < GROUP && cursor.next(); i++) {
    const shared = sharedLength(cursor.term, term);
    if (shared === term.length) return cursor.term.length === shared ? cursor.place : -1;
    if (
      shared < cursor.term.length &&
      (cursor.term.bytes[shared] as number) > (term.bytes[shared] as number)
    ) {
      return -1;
    }
  }
  return -1;
}

/** The last group whose first term is not after the given one; -1 when there is none. */
export function findGroup(dictionary: TermDictionary, term: TermBytes): number {
  const key = keyOf(term.bytes, 0, term.length);
  let low = 0;
  let high = dictionary.groupKeys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const head = dictionary.groupKeys[middle] as number;
    if (head < key || (head === key && !startsAfter(dictionary, middle, term))) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function startsAfter(dictionary: TermDictionary, group: number, term: TermBytes): boolean {
  const head = new TermCursor(dictionary, group);
  head.next();
  const shared = sharedLength(head.term, term);
  if (shared === head.term.length) return false;
  return shared === term.length || (head.term.bytes[shared] as number) > (term.bytes[shared] as number);
}

/** The first bytes as one number that orders as they do; missing ones count as 0. */
function keyOf(bytes: Uint8Array, start: number, end: number): number {
  let key = 0;
  for (let i = 0; i < KEY_BYTES; i++) {
    key = key * 256 + (start + i < end ? (bytes[start + i] as number) : 0);
  }
  return key;
}
