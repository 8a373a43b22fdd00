import type { Span } from '../language/span.ts';
import { describeSentence } from '../reading/describe-sentence.ts';
import type { Reading } from '../reading/reading.ts';
import { REASONS_TOLD } from '../reference/reasons-told.ts';
import { extractStatements } from './extract-statements.ts';
import type { Statement, StatementDate } from './statement.ts';

/**
 * Why the extractor found what it found, as text: each sentence with its clauses and phrases, and under it the statements
 * with the rule, the cue, the speaker and the date. In a statement's line 〔…〕 marks what is said, ‹…› the cue and {…}
 * the words that stand for the speaker.
 *
 * @returns lines without line breaks
 */
export function explainStatements(reading: Reading): readonly string[] {
  const statements = extractStatements(reading);
  const { article, sentences } = reading;
  return sentences.flatMap((sentence) => [
    ...describeSentence(sentence),
    ...statements
      .filter(({ cue, start, spans }) => within(sentence, cue?.start ?? spans.at(-1)?.start ?? start))
      .flatMap((statement) => describeStatement(statement, article.text)),
    '',
  ]);
}

const within = ({ start, end }: Span, at: number): boolean => at >= start && at < end;

const inline = (text: string): string => text.replace(/\s+/g, ' ');

function describeStatement(statement: Statement, text: string): readonly string[] {
  const { type, rule, cue, cueLemma, via, date } = statement;
  const trigger = cue === null ? 'keiner' : `${text.slice(cue.start, cue.end)} (${cueLemma ?? 'unbekannt'})`;
  return [
    `  Aussage: ${mark(statement, text)}`,
    `    Art ${type}, Regel „${rule}“, Auslöser ${trigger}`,
    `    Sprecher ${describeSpeaker(statement, text)}${via === null ? '' : `, über ${via}`}`,
    `    Datum ${date === null ? 'unbekannt' : describeDate(date, text)}`,
  ];
}

/** Who speaks, by which words of the sentence, and why they or nobody. */
function describeSpeaker({ speaker, reference }: Statement, text: string): string {
  const name = speaker?.name ?? 'unklar';
  const role = speaker?.role == null ? '' : ` (${speaker.role})`;
  const kind = speaker === null ? '' : `, ${speaker.kind}`;
  if (reference === null) return `${name}${role}${kind}`;
  const words = inline(text.slice(reference.mention.start, reference.mention.end));
  return `${name}${role}${kind}, im Satz „${words}“: ${REASONS_TOLD[reference.reason]}`;
}

function describeDate({ value, source, words }: StatementDate, text: string): string {
  if (words === null) return source === 'published' ? `${value} (Erscheinungstag)` : value;
  return `${value} („${text.slice(words.start, words.end)}“)`;
}

/** The sentence with its spans marked; marks that close stand before those that open at the same place. */
function mark({ sentence, spans, cue, speaker }: Statement, text: string): string {
  const marks: { at: number; sign: string; closes: boolean }[] = [];
  const add = (span: Span | null | undefined, open: string, close: string): void => {
    if (span == null || span.start < sentence.start || span.end > sentence.end) return;
    marks.push({ at: span.start, sign: open, closes: false }, { at: span.end, sign: close, closes: true });
  };
  for (const span of spans) add(span, '〔', '〕');
  add(cue, '‹', '›');
  add(speaker?.mention, '{', '}');
  marks.sort((left, right) => left.at - right.at || Number(right.closes) - Number(left.closes));
  let marked = '';
  let from = sentence.start;
  for (const { at, sign } of marks) {
    marked += text.slice(from, at) + sign;
    from = at;
  }
  return inline(marked + text.slice(from, sentence.end));
}
