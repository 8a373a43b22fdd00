/** @returns a number of bytes as people read it: "4,5 kB", "5 MB" */
export function fileSize(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toLocaleString('de', { maximumFractionDigits: 1 })} ${unit}`;
}
