import { crc32 } from 'node:zlib';
import { QuelleError } from '../errors.ts';
import type { FrozenIndex, Segment } from './segment.ts';
import type { Weighting } from './tf-idf.ts';

/**
 * A snapshot is one run of bytes:
 *
 *     0   magic, 8 bytes
 *     8   byte order, 4 bytes
 *     12  checksum (CRC-32) of all that follows it, 4 bytes
 *     16  length of the head, 4 bytes
 *     24  head: JSON, everything but the arrays
 *         the arrays of each segment, in the order of `arraysOf`, then the note
 *
 * with head, arrays and note each starting at a multiple of 8, as typed arrays want it.
 */
const MAGIC = Buffer.from('QUELLEIX', 'latin1');
/** Reads as another number on a machine with the other byte order. */
const BYTE_ORDER = 0x01020304;
const BYTE_ORDER_AT = 8;
const CHECKSUM_AT = 12;
const HEAD_LENGTH_AT = 16;
const HEAD_AT = 24;
const ALIGNMENT = 8;
/** A new number for every change of what the bytes mean. */
const VERSION = 1;

interface Head {
  readonly version: number;
  readonly weighting: Weighting;
  readonly next: number;
  readonly noteLength: number;
  readonly segments: readonly {
    readonly base: number;
    readonly termCount: number;
    /** How many numbers each of its arrays has. */
    readonly lengths: readonly number[];
  }[];
}

/** An index at rest, with what its owner wrote beside it. */
export interface Snapshot {
  readonly index: FrozenIndex;
  readonly weighting: Weighting;
  readonly note: Uint8Array;
}

/** The bytes of a snapshot in pieces that follow each other; most are the index's own arrays and no copies. */
export function renderSnapshot({ index, weighting, note }: Snapshot): readonly Uint8Array[] {
  const head: Head = {
    version: VERSION,
    weighting,
    next: index.next,
    noteLength: note.length,
    segments: index.segments.map((segment) => ({
      base: segment.base,
      termCount: segment.dictionary.termCount,
      lengths: arraysOf(segment).map((array) => array.length),
    })),
  };
  const json = Buffer.from(JSON.stringify(head));
  const prefix = Buffer.alloc(HEAD_AT);
  MAGIC.copy(prefix);
  prefix.set(new Uint8Array(Uint32Array.of(BYTE_ORDER).buffer), BYTE_ORDER_AT);
  prefix.writeUInt32LE(json.length, HEAD_LENGTH_AT);
  // Without the empty pieces: zlib takes a checksum of nothing for a new beginning.
  const pieces = [json, ...index.segments.flatMap(arraysOf), note]
    .flatMap((array) => [
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      new Uint8Array(align(array.byteLength) - array.byteLength),
    ])
    .filter((piece) => piece.length > 0);
  const checked = [prefix.subarray(HEAD_LENGTH_AT), ...pieces];
  const checksum = checked.reduce((sum, piece) => crc32(piece, sum), 0);
  prefix.writeUInt32LE(checksum, CHECKSUM_AT);
  return [prefix, ...pieces];
}

/**
 * The index in the bytes of a snapshot; its arrays are views of these bytes.
 *
 * @param bytes must start at a multiple of 8 in its buffer
 * @throws QuelleError `snapshot` when the bytes are damaged, of another version or of another kind of machine
 */
export function parseSnapshot(bytes: Uint8Array): Snapshot {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < HEAD_AT || !view.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new QuelleError('snapshot', 'The file is not a snapshot of an index.');
  }
  if (new Uint32Array(view.buffer, view.byteOffset + BYTE_ORDER_AT, 1)[0] !== BYTE_ORDER) {
    throw new QuelleError('snapshot', 'The snapshot was made on a machine with another byte order.');
  }
  if (crc32(view.subarray(HEAD_LENGTH_AT)) !== view.readUInt32LE(CHECKSUM_AT)) {
    throw new QuelleError('snapshot', 'The snapshot is damaged: its checksum is wrong.');
  }
  const headEnd = HEAD_AT + view.readUInt32LE(HEAD_LENGTH_AT);
  const head = JSON.parse(view.toString('utf8', HEAD_AT, headEnd)) as Head;
  if (head.version !== VERSION) {
    throw new QuelleError(
      'snapshot',
      `The snapshot is of version ${head.version}, but this program reads version ${VERSION}.`,
    );
  }
  return readArrays(bytes, align(headEnd), head);
}

function readArrays(bytes: Uint8Array, start: number, head: Head): Snapshot {
  let at = start;
  const take = <T>(
    Numbers: { new (buffer: ArrayBufferLike, at: number, length: number): T; BYTES_PER_ELEMENT: number },
    length: number | undefined = 0,
  ): T => {
    const array = new Numbers(bytes.buffer, bytes.byteOffset + at, length);
    at += align(length * Numbers.BYTES_PER_ELEMENT);
    return array;
  };
  const segments = head.segments.map(({ base, termCount, lengths }): Segment => {
    const left = lengths.values();
    const next = (): number => left.next().value ?? 0;
    return {
      base,
      lengths: take(Uint8Array, next()),
      dictionary: {
        termCount,
        bytes: take(Uint8Array, next()),
        groupStarts: take(Uint32Array, next()),
        groupKeys: take(Float64Array, next()),
      },
      counts: take(Uint32Array, next()),
      places: take(Uint32Array, next()),
      bounds: take(Uint8Array, next()),
      blockWords: take(Uint32Array, next()),
      blockLasts: take(Uint32Array, next()),
      blockBounds: take(Uint8Array, next()),
      words: take(Uint32Array, next()),
    };
  });
  const note = take(Uint8Array, head.noteLength);
  return { index: { segments, next: head.next }, weighting: head.weighting, note };
}

/** In the order in which `readArrays` takes them. */
function arraysOf(segment: Segment): readonly (Uint8Array | Uint32Array | Float64Array)[] {
  const { lengths, dictionary, counts, places, bounds, blockWords, blockLasts, blockBounds, words } = segment;
  const { bytes, groupStarts, groupKeys } = dictionary;
  return [
    lengths,
    bytes,
    groupStarts,
    groupKeys,
    counts,
    places,
    bounds,
    blockWords,
    blockLasts,
    blockBounds,
    words,
  ];
}

function align(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
