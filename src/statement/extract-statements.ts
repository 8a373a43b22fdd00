import type { Span } from '../language/span.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { Reading } from '../reading/reading.ts';
import { contextOf } from '../reference/context-of.ts';
import type { Reference, Speaker } from '../reference/speaker.ts';
import { dateByEntry } from './date-by-entry.ts';
import { findClauseStatements } from './find-clause-statements.ts';
import { findDirectStatements } from './find-direct-statements.ts';
import { findFreeStatements } from './find-free-statements.ts';
import { findHeadings } from './find-headings.ts';
import { findInterviewAnswers, withoutOwnWords } from './find-interview-answers.ts';
import { findQuotedWords } from './find-quoted-words.ts';
import { findReferringStatements } from './find-referring-statements.ts';
import { findReportedStatements } from './find-reported-statements.ts';
import { findSourceStatements } from './find-source-statements.ts';
import { findToldBehind } from './find-told-behind.ts';
import { linkNested, type SpokenDraft } from './link-nested.ts';
import { chooseTeller, mayBePassedOn } from './passed-on.ts';
import { withAnnouncers } from './quoted-behind-content.ts';
import { resolveDates } from './resolve-dates.ts';
import { resolveSpeakers } from './resolve-speakers.ts';
import type { ResolvedStatementDate } from './resolve-statement-date.ts';
import type { Statement } from './statement.ts';
import type { StatementDraft } from './statement-draft.ts';

/**
 * Who said what, and when, in one article. The steps, in order: sentences with their quotations, clauses and phrases;
 * statements announced by a verb or by a source, whole quotations, what a verb only reports; statements that reach over
 * sentences; quoted words in all of them; then speakers over the whole article, and dates; what is answered in an interview.
 *
 * @returns the statements in the order of the text; one may lie inside another (quoted words in indirect speech).
 * Never throws: what is not understood is no statement.
 */
export function extractStatements(reading: Reading): readonly Statement[] {
  const told = findTold(reading);
  if (reading.interview === null) return told;
  const answers = findInterviewAnswers(reading);
  return [...withoutOwnWords(told, answers, reading.interview), ...answers].toSorted(
    (left, right) => left.start - right.start || right.end - left.end,
  );
}

/** What the sentences tell that somebody said. */
function findTold(reading: Reading): readonly Statement[] {
  const { article, text, sentences, times } = reading;
  const announced = findHeadings(
    findToldBehind(sentences.map((sentence) => ({ sentence, drafts: findAnnounced(sentence) }))),
  );
  const statements = [
    ...announced.flatMap(({ drafts }) => drafts),
    ...findReferringStatements(announced),
    ...findFreeStatements(announced),
  ];
  const drafts = [...statements, ...findQuotedWords(sentences, statements)]
    .filter(({ spans }) => spans.length > 0)
    .toSorted((left, right) => startOf(left) - startOf(right));
  const spoken = linkNested(drafts, resolveSpeakers(drafts, contextOf(reading)));
  const dates = resolveDates({ ...article, text }, spoken, sentences, times).map((date, index) =>
    dateByEntry(reading, startOf((spoken[index] as SpokenDraft).draft), date),
  );
  return spoken.map((one, index) => createStatement(one, dates[index] ?? null, text));
}

function findAnnounced(sentence: ReadSentence): readonly StatementDraft[] {
  const announced = dropCovered(
    dropCopies([...findClauseStatements(sentence), ...findSourceStatements(sentence)]),
  );
  const quoted = withAnnouncers(sentence, findDirectStatements(sentence), announced);
  const told = announced.filter((draft) => !mayBePassedOn(draft));
  const reported = findReportedStatements(sentence, [...told, ...quoted]);
  return [...chooseTeller(announced, reported), ...quoted];
}

/** What a Konjunktiv alone shows gives way to a cue that tells the same words: "Er sei müde, [er gehe], sagte sie." */
function dropCovered(drafts: readonly StatementDraft[]): readonly StatementDraft[] {
  const told = drafts
    .filter(({ toldBy, unannounced }) => toldBy === undefined && unannounced !== 'mood')
    .flatMap(({ spans }) => spans);
  return drafts.filter(
    ({ unannounced, spans }) =>
      unannounced !== 'mood' ||
      !spans.every((span) => told.some(({ start, end }) => start <= span.start && end >= span.end)),
  );
}

/** Two rules may find the same words; the first one keeps them. */
function dropCopies(drafts: readonly StatementDraft[]): readonly StatementDraft[] {
  if (drafts.length < 2) return drafts;
  const seen = new Set<string>();
  return drafts.filter(({ spans }) => {
    const key = spans.map(({ start, end }) => `${start}-${end}`).join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const startOf = ({ spans, sentence }: StatementDraft): number => spans[0]?.start ?? sentence.start;

/** A word goes up to the next where a line ends between them; a shown span does not. */
function trimSpan(span: Span, text: string): Span {
  let { end } = span;
  while (end > span.start + 1 && text.charAt(end - 1) === '\u00ad') end -= 1;
  return end === span.end ? span : { ...span, end };
}

function createStatement(
  { draft, speaker, reference, via }: SpokenDraft,
  dated: ResolvedStatementDate | null,
  text: string,
): Statement {
  const { sentence, type, cueLemma, rule } = draft;
  const spans = draft.spans.map((span) => trimSpan(span, text));
  const start = spans[0]?.start ?? sentence.start;
  const end = spans.at(-1)?.end ?? sentence.end;
  return {
    start,
    end,
    type,
    spans,
    sentence: { start: Math.min(sentence.start, start), end: Math.max(sentence.end, end) },
    cue: draft.cue && trimSpan(draft.cue, text),
    cueLemma,
    rule,
    speaker: speaker && trimMention(speaker, text),
    reference: reference && trimMention(reference, text),
    via,
    date: dated?.date ?? null,
    unresolvedDate: dated?.unresolvedDate ?? null,
    question: null,
  };
}

function trimMention<Named extends Speaker | Reference>(named: Named, text: string): Named {
  const mention = trimSpan(named.mention, text);
  return mention === named.mention ? named : { ...named, mention };
}
