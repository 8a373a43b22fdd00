import type { Span } from '../language/span.ts';
import { isFurniture } from './find-boilerplate.ts';

/** A line of a text that may hold an interview. The span is what is said in it, without label and marks. */
export interface InterviewLine extends Span {
  readonly text: string;
  /** "Jana Ohm" of "Jana Ohm: Ja.", or null. */
  readonly label: Label | null;
  /** Whether it ends with a question mark, or is set apart as questions are: "**Und dann.**", ":: Und dann." */
  readonly asks: boolean;
  /** Whether it ends as a sentence does; a heading does not. */
  readonly ends: boolean;
}

export interface Label extends Span {
  readonly text: string;
  /** Where it begins with the marks that set it apart: "''Ohm'':", "**Ohm:**". */
  readonly from: number;
  /** The last word in small letters: who is meant, for the first label is mostly longer than the others. */
  readonly key: string;
}

const LABEL =
  /^('{2,3}|\*{1,3}|_{1,2})?([\p{Lu}d][\p{L}.'’-]{0,30}(?: (?:\p{Ll}{2,4}|\p{Lu}[\p{L}.'’-]{0,30})){0,4}) ?(?:\([^()\n]{1,30}\))?(?:\1:|:\1)(?!\/)/u;
/** What sets a question apart besides a label: an indent of colons, asterisks around it. */
const INDENT = /^:{1,4} ?/;
const BOLD = /^(\*\*|__)(.+?)\1$/u;
const ASKS = /\?["“”«»]?$/;
const ENDS = /[.!?…]["“”«»’)\]]{0,3}$/;

/** The lines of a text that are not empty and no furniture. Linear. */
export function readInterviewLines(text: string): readonly InterviewLine[] {
  const lines: InterviewLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '' && !isFurniture(trimmed)) lines.push(readLine(trimmed, start + line.indexOf(trimmed)));
    start += line.length + 1;
  }
  return lines;
}

function readLine(line: string, start: number): InterviewLine {
  const bold = BOLD.exec(line);
  const inner = bold?.[2] ?? line;
  let from = bold === null ? 0 : 2;
  from += INDENT.exec(inner)?.[0].length ?? 0;
  const apart = from > 0;
  const label = LABEL.exec(line.slice(from));
  const name = label?.[2] ?? '';
  const marksAt = start + from;
  const labelAt = marksAt + (label?.[1]?.length ?? 0);
  if (label !== null) from += label[0].length;
  const to = bold === null ? line.length : line.length - 2;
  while (from < to && line.charAt(from) === ' ') from += 1;
  const said = line.slice(from, to);
  return {
    start: start + from,
    end: start + to,
    text: said,
    label: label && {
      ...{ text: name, key: keyOf(name), from: marksAt },
      ...{ start: labelAt, end: labelAt + name.length },
    },
    asks: ASKS.test(said) || (apart && label === null),
    ends: ENDS.test(said),
  };
}

const keyOf = (label: string): string => label.slice(label.lastIndexOf(' ') + 1).toLowerCase();

/** The labels of some lines, with their marks and colons. */
export const findLabels = (lines: readonly InterviewLine[]): readonly Span[] =>
  lines.flatMap(({ label, start }) => (label === null ? [] : [{ start: label.from, end: start }]));
