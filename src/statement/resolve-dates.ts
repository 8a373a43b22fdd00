import type { Article } from '../article/article.ts';
import type { Span } from '../language/span.ts';
import type { TemporalExpression } from '../language/temporal-expression.ts';
import type { ReadSentence } from './read-sentences.ts';
import { type ResolvedStatementDate, resolveStatementDate } from './resolve-statement-date.ts';
import type { Speaker } from './statement.ts';
import type { StatementDraft } from './statement-draft.ts';

/** How many sentences a speaker's date carries on: "Sie sagte am Freitag, … Sie werde …". */
const REACH = 3;

/**
 * The dates of an article's statements, in the order of the drafts: from the cue's clause, then its sentence, then the
 * sentence in which the same speaker was last dated, then the publication date.
 */
export function resolveDates(
  article: Article,
  drafts: readonly StatementDraft[],
  speakers: readonly (Speaker | null)[],
  sentences: readonly ReadSentence[],
  expressions: readonly TemporalExpression[],
): readonly ResolvedStatementDate[] {
  const bySentence = groupBySentence(sentences, expressions);
  let dated: { name: string; sentence: ReadSentence } | null = null;
  return drafts.map((draft, index) => {
    const { sentence, spans, cue } = draft;
    const name = speakers[index]?.name ?? null;
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
      content: spans,
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
