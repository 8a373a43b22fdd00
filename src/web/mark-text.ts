/** A part of a text to be marked. */
export interface TextMark {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text with the marks that cover it, the outermost first. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly TextMark[];
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly stretches: readonly Stretch[];
  /** The marks that begin in it, in the order of the text. */
  readonly begins: readonly TextMark[];
}

/**
 * Cuts a text into paragraphs (at empty lines) and each paragraph into stretches that are covered by the same marks.
 * The stretches of a paragraph follow one another without a gap, so that every character is there once.
 */
export function markText(text: string, marks: readonly TextMark[]): readonly Paragraph[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end || a.number - b.number);
  return cutParagraphs(text).map(({ start, end }) => {
    const inside = sorted.filter((mark) => mark.start < end && mark.end > start);
    return {
      start,
      end,
      stretches: cutStretches(start, end, inside),
      begins: inside.filter((mark) => mark.start >= start),
    };
  });
}

function cutParagraphs(text: string): readonly { readonly start: number; readonly end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t]*\n\s*/g)) {
    paragraphs.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  paragraphs.push({ start, end: text.length });
  return paragraphs.filter((paragraph) => paragraph.start < paragraph.end);
}

function cutStretches(start: number, end: number, marks: readonly TextMark[]): readonly Stretch[] {
  const edges = marks.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => ({
    start: from,
    end: cuts[index + 1] ?? end,
    marks: marks.filter((mark) => mark.start <= from && mark.end > from),
  }));
}
