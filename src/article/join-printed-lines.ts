import { GOES_ON_SMALL } from '../language/lexicon/boilerplate.ts';

/** A line that ends a sentence and is shorter than this share of the usual line ends its paragraph. */
const SHORT = 0.8;
const ENDS_SENTENCE = /[.!?:…][“”"«»)]*$/;
/** A word divided at the line's end; before "und" and "oder" the hyphen stands for a word left out. */
const DIVIDED = /\p{L}-$/u;

/**
 * Text as it was printed, line by line, as paragraphs with one blank line between them: lines inside a paragraph are joined,
 * words divided at a line's end put together.
 */
export function joinPrintedLines(printed: string): string {
  const lines = printed.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const usual = usualLength(lines.filter((line) => line !== ''));
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    if (open !== '') paragraphs.push(open);
    open = '';
  };
  for (const line of lines) {
    if (line === '') close();
    else if (open === '') open = line;
    else if (DIVIDED.test(open) && GOES_ON_SMALL.test(line)) open = open.slice(0, -1) + line;
    else open = `${open} ${line}`;
    const isEnd = line.length < usual * SHORT && (ENDS_SENTENCE.test(line) || isHeading(open, usual));
    if (isEnd) close();
  }
  close();
  return paragraphs.join('\n\n');
}

/** A short line by itself without a stop is a heading. */
const isHeading = (open: string, usual: number): boolean => open.length < usual * SHORT;

/** The length that nine of ten lines do not pass. */
function usualLength(lines: readonly string[]): number {
  const lengths = lines.map(({ length }) => length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}
