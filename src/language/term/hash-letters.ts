/** The hash of the letters between two offsets: FNV-1a over UTF-16 units, mixed so that the low bits depend on all. */
export function hashLetters(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}
