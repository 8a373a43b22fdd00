const NEWLINE = 10;

/** One line of a stream of bytes; bytes is null for a line that was too long to keep. */
export interface ByteLine {
  readonly line: number;
  readonly bytes: Uint8Array | null;
}

/**
 * The lines of a stream, one at a time, so that a file of any size needs the memory of one line.
 *
 * @param maxBytes a longer line is passed over and given as null
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<ByteLine> {
  let line = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
  };
  const finish = (): ByteLine => {
    const done = { line, bytes: length > maxBytes ? null : Buffer.concat(parts) };
    line += 1;
    parts = [];
    length = 0;
    return done;
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}
