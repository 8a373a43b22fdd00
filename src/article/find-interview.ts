import { ANSWER_LABELS, QUESTION_LABELS } from '../language/lexicon/interview-words.ts';
import type { Span } from '../language/span.ts';
import { findPlainInterview } from './find-plain-interview.ts';
import type { Interview, InterviewAnswer } from './interview.ts';
import { findAddressed } from './interview-address.ts';
import { findLabels, type InterviewLine, type Label, readInterviewLines } from './interview-lines.ts';

/** So often a label, or a question, has to come again; a text with a colon is no interview. */
const LEAST = 3;
/** So many of the lines with a label ask, for whoever asks. */
const ASKING = 0.5;
/** So many of the questions are answered in the next line with a label. */
const ANSWERED = 0.6;

/**
 * The interview that a text is, mostly or in part: "Blatt: Frau Ohm, wird gebaut? | Ohm: Ja.", "Frage: … | Antwort: …",
 * or questions as lines of their own with answers below. Null for every other text, and where nobody can tell who
 * answers. The lines decide, not a word of their content. Linear.
 *
 * @param text as it is read, see `readableText`
 */
export function findInterview(text: string): Interview | null {
  if (!MAY_BE.test(text)) return null;
  const lines = readInterviewLines(text);
  return findLabelled(lines) ?? findPlainInterview(lines);
}

const MAY_BE = /\?["“”«»*_]{0,3}[ \t]*\n/;

/** Lines from one with a label up to the next. */
interface Turn {
  readonly label: Label;
  readonly lines: readonly InterviewLine[];
}

function findLabelled(lines: readonly InterviewLine[]): Interview | null {
  const turns = readTurns(lines);
  const keys = groupTurns(turns);
  const often = [...keys].filter(([, own]) => own.length >= LEAST);
  const asking = new Set(often.filter(([key, own]) => asks(key, own)).map(([key]) => key));
  const answering = new Set(often.filter(([key]) => !asking.has(key)).map(([key]) => key));
  if (asking.size === 0 || answering.size === 0 || !alternate(turns, asking, answering)) return null;
  return collect(turns, asking, answering, findAddressed(lines));
}

/** Each line with a label and those below it, up to the next label that comes again. */
function readTurns(lines: readonly InterviewLine[]): readonly Turn[] {
  const counts = new Map<string, number>();
  for (const { label } of lines) if (label !== null) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  const turns: { label: Label; lines: InterviewLine[] }[] = [];
  for (const line of lines) {
    const { label } = line;
    if (label !== null && (counts.get(label.key) ?? 0) >= LEAST) turns.push({ label, lines: [line] });
    else turns.at(-1)?.lines.push(line);
  }
  return turns;
}

function groupTurns(turns: readonly Turn[]): ReadonlyMap<string, readonly Turn[]> {
  const groups = new Map<string, Turn[]>();
  for (const turn of turns) {
    const own = groups.get(turn.label.key);
    if (own === undefined) groups.set(turn.label.key, [turn]);
    else own.push(turn);
  }
  return groups;
}

/** Whoever is labelled so asks: by the label, or because most of it are questions. */
function asks(key: string, turns: readonly Turn[]): boolean {
  if (QUESTION_LABELS.has(key)) return true;
  return turns.filter(({ lines }) => lines.at(-1)?.asks).length >= turns.length * ASKING;
}

function alternate(
  turns: readonly Turn[],
  asking: ReadonlySet<string>,
  answering: ReadonlySet<string>,
): boolean {
  const questions = turns.flatMap(({ label }, index) => (asking.has(label.key) ? [index] : []));
  const answered = questions.filter((index) => answering.has(turns[index + 1]?.label.key ?? ''));
  return answered.length >= LEAST - 1 && answered.length >= questions.length * ANSWERED;
}

function collect(
  turns: readonly Turn[],
  asking: ReadonlySet<string>,
  answering: ReadonlySet<string>,
  addressed: Label | null,
): Interview {
  const names = longestLabels(turns);
  const questions: Span[] = [];
  const answers: InterviewAnswer[] = [];
  turns.forEach(({ label, lines }, index) => {
    if (asking.has(label.key)) questions.push(around(lines));
    const question = questions.at(-1);
    if (!answering.has(label.key) || question === undefined) return;
    const nameless = ANSWER_LABELS.has(label.key);
    const name = nameless ? addressed : label;
    if (name === null) return;
    const who = nameless ? name.text : (names.get(label.key) ?? label.text);
    const said = lines.filter(({ ends }) => ends);
    for (const { start, end } of index === turns.length - 1 ? said.slice(0, 1) : said)
      answers.push({ start, end, who, mention: { start: name.start, end: name.end }, question });
  });
  return { answers, questions, labels: findLabels(turns.flatMap(({ lines }) => lines[0] ?? [])) };
}

/** Who is meant by a label in full: the first label is mostly longer than the others. */
function longestLabels(turns: readonly Turn[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { label } of turns)
    if (label.text.length > (names.get(label.key)?.length ?? 0)) names.set(label.key, label.text);
  return names;
}

const around = (lines: readonly InterviewLine[]): Span => ({
  start: (lines[0] as InterviewLine).start,
  end: (lines.at(-1) as InterviewLine).end,
});
