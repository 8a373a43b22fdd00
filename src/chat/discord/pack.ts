/**
 * Joins blocks of text with an empty line between them into parts of at most `most` characters.
 * @param blocks each at most `most` long
 */
export function packBlocks(blocks: readonly string[], most: number): readonly string[] {
  const parts: string[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + 2 + block.length <= most) {
      parts[parts.length - 1] = `${last}\n\n${block}`;
    } else {
      parts.push(block);
    }
  }
  return parts;
}
