import type { Article } from '../article/article.ts';
import type { Span } from '../language/span.ts';
import type { TemporalExpression } from '../language/temporal-expression.ts';
import type { SpokenDraft } from './link-nested.ts';
import type { ReadSentence } from './read-sentences.ts';
import { type ResolvedStatementDate, resolveStatementDate } from './resolve-statement-date.ts';
import type { StatementDraft } from './statement-draft.ts';

/** How many sentences a speaker's date carries on: "Sie sagte am Freitag, … Sie werde …". */
const REACH = 3;

/**
 * The dates of an article's statements, in the order of the drafts: from the cue's clause, then its sentence, then the
 * sentence in which the same speaker was last dated, then the publication date.
 */
export function resolveDates(
  article: Article,
  spoken: readonly SpokenDraft[],
  sentences: readonly ReadSentence[],
  expressions: readonly TemporalExpression[],
): readonly ResolvedStatementDate[] {
  const bySentence = groupBySentence(sentences, expressions);
  let dated: { name: string; sentence: ReadSentence } | null = null;
  const told = contentBySentence(spoken);
  return spoken.map(({ draft, speaker }) => {
    const { sentence, spans, cue } = draft;
    const name = speaker?.name ?? null;
    const previous =
      dated !== null &&
      dated.name === name &&
      sentence.index - dated.sentence.index <= REACH &&
      dated.sentence !== sentence
        ? dated.sentence
        : null;
    const near = [
      ...(bySentence.get(sentence.index) ?? []),
      ...(previous ? (bySentence.get(previous.index) ?? []) : []),
    ];
    const resolved = resolveStatementDate(article, near, {
      frame: frameOf(draft),
      content: [...spans, ...(told.get(sentence.index) ?? []).filter((span) => !holdsCue(span, cue))],
      cue,
      previous,
    });
    if (
      name !== null &&
      resolved.date?.source === 'said' &&
      (resolved.date.words?.start ?? 0) >= sentence.start
    )
      dated = { name, sentence };
    return resolved;
  });
}

/** The spans of all statements of a sentence: a date in any of them tells when something happened, not when it was said. */
function contentBySentence(spoken: readonly SpokenDraft[]): ReadonlyMap<number, readonly Span[]> {
  const told = new Map<number, Span[]>();
  for (const { draft } of spoken) {
    if (draft.type === 'reported') continue;
    const spans = told.get(draft.sentence.index) ?? [];
    spans.push(...draft.spans);
    told.set(draft.sentence.index, spans);
  }
  return told;
}

const holdsCue = ({ start, end }: Span, cue: Span | null): boolean =>
  cue !== null && start <= cue.start && end >= cue.end;

function frameOf({ sentence, cue }: StatementDraft): readonly Span[] {
  const clause =
    cue === null
      ? undefined
      : sentence.clauses.find(({ start, end }) => start <= cue.start && end >= cue.end);
  return clause === undefined ? [sentence] : [clause, sentence];
}

function groupBySentence(
  sentences: readonly ReadSentence[],
  expressions: readonly TemporalExpression[],
): ReadonlyMap<number, readonly TemporalExpression[]> {
  const groups = new Map<number, TemporalExpression[]>();
  let next = 0;
  for (const sentence of sentences) {
    const own: TemporalExpression[] = [];
    while (next < expressions.length && (expressions[next] as TemporalExpression).start < sentence.end) {
      own.push(expressions[next] as TemporalExpression);
      next += 1;
    }
    groups.set(sentence.index, own);
  }
  return groups;
}
