import { hasCase } from '../agreement.ts';
import { finiteOfVerbLast, finiteOfVerbSecond, governs, type Marked } from './choose-finite.ts';
import { findZuInfinitive } from './chunk-traits.ts';
import { type Draft, isVerbLast } from './draft.ts';
import type { Chunk } from './find-chunks.ts';
import { findIntroducer, type Introducer } from './find-introducer.ts';
import { isReportedForm } from './is-reported-form.ts';
import { looksAdjective, NONFINITE, WEAK } from './mark-verbs.ts';

/** That a chunk opens a verb-last clause, and its verb: -1 when the verb has not come yet. */
export interface Opening {
  readonly finite: number;
  readonly provisional: boolean;
}

/**
 * Whether a chunk with such a first word opens a verb-last clause, judged by the place of its verb; null
 * when the word is an article, a preposition or an adverb here.
 */
export function opensVerbLast(
  marked: Marked,
  introducer: Introducer,
  chunk: Chunk,
  ahead: readonly Chunk[],
  current: Draft | null,
): Opening | null {
  const from = introducer.index + 1;
  const strict = finiteOfVerbLast(marked, from, chunk.to, true);
  if (introducer.sure) {
    return {
      finite: strict >= 0 ? strict : finiteOfVerbLast(marked, from, chunk.to, false),
      provisional: false,
    };
  }
  switch (introducer.kind) {
    case 'infinitive':
      return opensInfinitive(marked, chunk, ahead);
    case 'relative':
      return opensRelative(marked, introducer, chunk, ahead, current, strict);
    case 'question':
      return opensIndirectQuestion(marked, introducer, chunk, ahead, strict);
    default:
      if (strict > from) return { finite: strict, provisional: false };
      if (isWieRemark(marked, introducer, chunk, ahead)) return { finite: -1, provisional: true };
      return strict < 0 && isInterruptedAfterSubject(marked, introducer, chunk, ahead)
        ? { finite: -1, provisional: true }
        : null;
  }
}

function opensInfinitive(marked: Marked, chunk: Chunk, ahead: readonly Chunk[]): Opening | null {
  if (finiteOfVerbSecond(marked, chunk.from, chunk.to) >= 0) return null;
  const verb = findZuInfinitive(marked, chunk);
  if (verb >= 0) return { finite: verb, provisional: false };
  const next = ahead.find((later) => findZuInfinitive(marked, later) >= 0 || hasFinite(marked, later));
  return next !== undefined && !hasFinite(marked, next) ? { finite: -1, provisional: false } : null;
}

function opensIndirectQuestion(
  marked: Marked,
  introducer: Introducer,
  chunk: Chunk,
  ahead: readonly Chunk[],
  strict: number,
): Opening | null {
  const next = ahead[0];
  const leads = next !== undefined && finiteOfVerbSecond(marked, next.from, next.to) === next.from;
  const atStart = chunk.before === 'start' || chunk.before === 'colon';
  if (strict >= 0) {
    const immediate = strict === introducer.index + 1;
    return atStart && immediate && !leads ? null : { finite: strict, provisional: false };
  }
  if (hasFinite(marked, chunk) || atStart || introducerText(marked, introducer) === 'wie') return null;
  return next !== undefined ? { finite: -1, provisional: true } : null;
}

const introducerText = ({ words }: Marked, { index }: Introducer): string => words[index]?.form.lower ?? '';

/** "Wie Max Vogt, Sprecher der Bahn, [mitteilte], fällt der Zug aus": the verb comes behind an apposition. */
function isWieRemark(marked: Marked, introducer: Introducer, chunk: Chunk, ahead: readonly Chunk[]): boolean {
  if (
    introducerText(marked, introducer) !== 'wie' ||
    hasFinite(marked, chunk) ||
    chunk.to - introducer.index < 2
  )
    return false;
  const closing = ahead.slice(0, 2).find((later) => hasFinite(marked, later));
  if (closing === undefined) return false;
  const verb = finiteOfVerbLast(marked, closing.from, closing.to, true);
  return verb === closing.to - 1 && finiteOfVerbSecond(marked, closing.from, closing.to) === verb;
}

/** "Als der Minister, der …, zurücktrat": a subject and then at once another clause. */
function isInterruptedAfterSubject(
  marked: Marked,
  introducer: Introducer,
  chunk: Chunk,
  ahead: readonly Chunk[],
): boolean {
  const next = ahead[0];
  if (next === undefined || hasFinite(marked, chunk) || chunk.to - introducer.index < 2) return false;
  if (introducerText(marked, introducer) === 'wie') return false;
  return findIntroducer(marked.words, next.from, next.to)?.kind === 'relative';
}

function opensRelative(
  marked: Marked,
  introducer: Introducer,
  chunk: Chunk,
  ahead: readonly Chunk[],
  current: Draft | null,
  strict: number,
): Opening | null {
  if (current === null || chunk.before === 'start' || chunk.before === 'colon') return null;
  const bare = introducer.index === chunk.from || marked.words[chunk.from]?.form.coordinator === true;
  if (bare && isMainWithArticle(marked, introducer, chunk)) return null;
  if (chunk.before === 'none' && !(current.kind === 'relative' && strict >= 0)) return null;
  if (strict >= 0) {
    const main =
      bare && isNounPhrase(marked, introducer.index, strict) && isReportedForm(marked.words[strict]?.form);
    return main || (!bare && !mayFollowPreposition(marked, introducer, strict))
      ? null
      : { finite: strict, provisional: false };
  }
  const loose = finiteOfVerbLast(marked, introducer.index + 1, chunk.to, false);
  if (loose >= 0) {
    const main = loose === introducer.index + 1 || isNounPhrase(marked, introducer.index, loose) || !bare;
    return main || startsLikeNounPhrase(marked, introducer.index)
      ? null
      : { finite: loose, provisional: false };
  }
  return waitsForVerb(marked, introducer, bare, chunk, ahead, current)
    ? { finite: -1, provisional: true }
    : null;
}

/** "das neue Gesetz [könne] Absprachen verletzen": article, noun and then the verb that governs the last one. */
function isMainWithArticle(marked: Marked, { index }: Introducer, chunk: Chunk): boolean {
  const finite = finiteOfVerbSecond(marked, index + 1, chunk.to);
  return (
    finite > index + 1 &&
    finite < chunk.to - 1 &&
    isNounPhrase(marked, index, finite) &&
    governs(marked, finite, chunk.to - 1) &&
    ((marked.marks[chunk.to - 1] ?? 0) & NONFINITE) !== 0
  );
}

/** "mit der er sprach" is relative, "mit der Regierung sprach er" is not verb-last anyway. */
const mayFollowPreposition = (marked: Marked, introducer: Introducer, finite: number): boolean =>
  finite > introducer.index + 1 || marked.words[introducer.index]?.form.lower === 'denen';

/** Whether a pronoun without its verb opens a relative clause that is interrupted, and no apposition. */
function waitsForVerb(
  { words, marks }: Marked,
  introducer: Introducer,
  bare: boolean,
  chunk: Chunk,
  ahead: readonly Chunk[],
  current: Draft,
): boolean {
  const next = ahead[0];
  if (next === undefined || isVerbLast(current)) return false;
  const second = words[introducer.index + 1]?.form;
  if (introducer.index + 1 >= chunk.to) return bare;
  if (second?.person && hasCase(second.pronoun, 'nominative')) return true;
  if (second?.adverb && (marks[introducer.index + 1] ?? 0) === 0) return true;
  if (findIntroducer(words, next.from, next.to) !== null) return false;
  const marked = { words, marks };
  return finiteOfVerbLast(marked, next.from, next.to, true) > next.from && current.finite < 0;
}

/** Whether the words up to the verb are one noun phrase with this word as its article. */
function isNounPhrase({ words, marks }: Marked, from: number, to: number): boolean {
  if (words[from]?.form.determiner === 0) return false;
  let noun = false;
  for (let index = from + 1; index < to; index += 1) {
    const form = words[index]?.form;
    if (form === undefined) return false;
    if (form.capitalised) noun = true;
    else if (!noun && !looksAdjective(form) && ((marks[index] ?? 0) & WEAK) === 0) return false;
    else if (
      noun &&
      form.determiner === 0 &&
      form.preposition === null &&
      !form.coordinator &&
      !looksAdjective(form)
    )
      return false;
  }
  return noun;
}

/** Whether article, adjectives and a noun that agrees with the article follow each other. */
function startsLikeNounPhrase({ words }: Marked, from: number): boolean {
  const article = words[from]?.form;
  const noun = words[from + 1]?.form;
  if (!article?.determiner || !noun?.capitalised) return false;
  const agreement = noun.nounAgreement === 0 ? article.determiner : article.determiner & noun.nounAgreement;
  return hasCase(agreement, 'nominative');
}

const hasFinite = (marked: Marked, chunk: Chunk): boolean =>
  finiteOfVerbSecond(marked, chunk.from, chunk.to) >= 0;
