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
        : findAppearance(article, sentences[sentence.index - 1], name, bySentence);
    const near = [
      ...(bySentence.get(sentence.index) ?? []),
      ...(previous ? (bySentence.get(previous.index) ?? []) : []),
    ];
    const resolved = resolveStatementDate(article, near, {
      frame: frameOf(draft),
      content: [...spans, ...(told.get(sentence.index) ?? [])],
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

/** An appearance is of these days, not of a life: "1950 wurde sie geboren. …, sagte sie." */
const LATEST_DAYS = 7;

/** The sentence right before, when it tells of the same speaker on a day just before the publication. */
function findAppearance(
  { text, publishedAt }: Article,
  before: ReadSentence | undefined,
  name: string | null,
  bySentence: ReadonlyMap<number, readonly TemporalExpression[]>,
): ReadSentence | null {
  const last = name?.split(' ').at(-1);
  if (before === undefined || last === undefined || publishedAt === null) return null;
  if (!text.slice(before.start, before.end).includes(last)) return null;
  const published = Date.parse(publishedAt);
  const recent = (bySentence.get(before.index) ?? []).every(
    ({ value, precision }) =>
      precision === null ||
      Math.abs(published - Date.parse(value?.slice(0, 10) ?? '')) <= LATEST_DAYS * 86_400_000,
  );
  return recent ? before : null;
}

/** The cue's own clause, then the sentence without its relative clauses, which tell of something else. */
function frameOf({ sentence, cue }: StatementDraft): readonly Span[] {
  if (cue === null) return [sentence];
  const within = ({ start, end }: Span): boolean => start <= cue.start && end >= cue.end;
  const clauses = sentence.clauses.filter((clause) => clause.parts.some(within));
  const others = sentence.clauses.filter((clause) => clause.kind !== 'relative' && !clauses.includes(clause));
  const frame = [...clauses, ...others].flatMap(({ parts }) => parts);
  return frame.length === 0 ? [sentence] : frame;
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
