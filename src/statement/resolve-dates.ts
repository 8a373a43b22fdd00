import type { Article } from '../article/article.ts';
import { SIMULTANEOUS_ADVERBS } from '../language/lexicon/simultaneous-adverbs.ts';
import type { Span } from '../language/span.ts';
import type { TemporalExpression } from '../language/temporal-expression.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { isDay } from './dates-saying.ts';
import type { SpokenDraft } from './link-nested.ts';
import { datePublished, type ResolvedStatementDate, resolveStatementDate } from './resolve-statement-date.ts';
import type { StatementDraft } from './statement-draft.ts';

const NO_TIMES: readonly TemporalExpression[] = [];

/** How many sentences a speaker's date carries on: "Sie sagte am Freitag, … Sie werde …". */
const REACH = 3;

/**
 * The dates of an article's statements, in the order of the drafts: from the cue's clause, then its sentence, then
 * from the statement or sentence before that it goes on with, then the publication date.
 */
export function resolveDates(
  article: Article,
  spoken: readonly SpokenDraft[],
  sentences: readonly ReadSentence[],
  expressions: readonly TemporalExpression[],
): readonly ResolvedStatementDate[] {
  const bySentence = groupBySentence(sentences, expressions);
  const told = contentBySentence(spoken);
  const untold = datePublished(article);
  let dated: Dated | null = null;
  return spoken.map(({ draft, speaker }) => {
    const { sentence, spans, cue } = draft;
    const name = speaker?.name ?? null;
    const resolve = (previous: ReadSentence | null): ResolvedStatementDate => {
      const before = previous === null ? NO_TIMES : (bySentence.get(previous.index) ?? NO_TIMES);
      const times = bySentence.get(sentence.index) ?? NO_TIMES;
      const own = isToldNow(draft) ? times.filter((time) => isOfLately(time, article)) : times;
      if (before.length + own.length === 0) return untold;
      const content = [
        ...spans,
        ...(told.get(sentence.index) ?? []),
        ...(previous ? (told.get(previous.index) ?? []) : []),
      ];
      const frame = { frame: frameOf(draft), content, cue, previous };
      return resolveStatementDate(article, [...before, ...own], frame);
    };
    const own = resolve(null);
    if (isSaid(own)) {
      dated = { name, sentence, resolved: own };
      return own;
    }
    const present = (bySentence.get(sentence.index) ?? []).some(({ value }) => value === 'PRESENT_REF');
    if (dated !== null && goesOn(article, dated, name, draft, present)) return dated.resolved;
    return resolve(findAppearance(article, sentences[sentence.index - 1], name, bySentence));
  });
}

/** "…, und doch [meint] Holt": in the present tense, and no "hat gesagt". */
const isToldNow = ({ cue, sentence }: StatementDraft): boolean =>
  cue !== null &&
  sentence.clauses.some(
    ({ finite, verbs }) =>
      finite !== null &&
      verbs.length === 1 &&
      finite.start >= cue.start &&
      finite.end <= cue.end &&
      finite.form.finite.every(({ tense }) => tense === 'present'),
  );

/** "Das Filmen war 1924 mühsam, meint Holt": what somebody says in the news of today was not said in another year. */
function isOfLately({ value, precision }: TemporalExpression, { publishedAt }: Article): boolean {
  const year = Number(/^\d{4}/.exec(value ?? '')?.[0] ?? Number.NaN);
  if (Number.isNaN(year) || publishedAt === null) return !YEARS_BACK.test(value ?? '');
  const back = Number(publishedAt.slice(0, 4)) - year;
  return precision === 'year' || precision === 'season' ? back <= 0 : back <= 1;
}

const YEARS_BACK = /^P\d+Y$/;

const isSaid = ({ date, unresolvedDate }: ResolvedStatementDate): boolean =>
  date?.source === 'said' || unresolvedDate !== null;

/** The last statement that had a date of its own. */
interface Dated {
  readonly name: string | null;
  readonly sentence: ReadSentence;
  readonly resolved: ResolvedStatementDate;
}

/**
 * Whether a statement still belongs to the time of the last dated one: "Gleichzeitig …", or the same speaker who goes
 * on. What was said long ago goes on only in the Konjunktiv right behind; with a cue of its own or a "jetzt" the news
 * is back.
 */
function goesOn(
  { publishedAt }: Article,
  { name, sentence, resolved }: Dated,
  speaker: string | null,
  draft: StatementDraft,
  present: boolean,
): boolean {
  const distance = draft.sentence.index - sentence.index;
  if (distance === 1 && SIMULTANEOUS_ADVERBS.has(draft.sentence.words[0]?.form.lower ?? '')) return true;
  if (speaker === null || name !== speaker || distance > REACH) return false;
  const value = resolved.date?.value ?? null;
  if (distance === 0 || value === null || publishedAt === null) return true;
  return isRecent(value, publishedAt) || (draft.cue === null && distance === 1 && !present);
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
  const days = (bySentence.get(before.index) ?? []).filter(({ precision }) => precision !== null);
  return days.every(({ value }) => value !== null && isRecent(value, publishedAt)) ? before : null;
}

/** News is of these days, not of a life: "1950 wurde sie geboren. …, sagte sie." */
const LATEST_DAYS = 7;
const MILLISECONDS = 86_400_000;

const isRecent = (value: string, publishedAt: string): boolean =>
  isDay(value) &&
  Math.abs(Date.parse(publishedAt) - Date.parse(value.slice(0, 10))) <= LATEST_DAYS * MILLISECONDS;

/**
 * The cue's own clause, then those that tell its circumstances ("als sie am Montag eintraf") or share its subject. Not
 * the clause it depends on: "Er soll 1981 gefahren sein, wie sie mitteilte" was not said in 1981.
 */
function frameOf({ sentence, cue }: StatementDraft): readonly Span[] {
  if (cue === null) return [sentence];
  const { clauses } = sentence;
  const own = clauses.findIndex(({ parts }) =>
    parts.some(({ start, end }) => start <= cue.start && end >= cue.end),
  );
  const clause = clauses[own];
  if (clause === undefined) return [sentence];
  const others = clauses.filter(
    ({ parent, introducer, coordinatedWith }, index) =>
      index !== own &&
      ((parent === own && introducer?.form.traits.has('circumstance') === true) ||
        (coordinatedWith !== null && coordinatedWith === own) ||
        clause.coordinatedWith === index),
  );
  return [clause, ...others].flatMap(({ parts }) => parts);
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
