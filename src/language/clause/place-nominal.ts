import type { Assembly } from './assembly.ts';
import { finiteOfVerbSecond, type Marked } from './choose-finite.ts';
import { findZuInfinitive, isSourceRemark } from './chunk-traits.ts';
import { type Draft, inProgress, isVerbLast, lacksFinite } from './draft.ts';
import type { Chunk } from './find-chunks.ts';
import { findIntroducer } from './find-introducer.ts';
import { findWaitingForNominal, hasBracket, hasNonfinite } from './find-waiting.ts';
import { isReportedForm } from './is-reported-form.ts';

/** Places a chunk without a verb of its own. */
export function placeNominal(assembly: Assembly, chunk: Chunk, ahead: readonly Chunk[]): void {
  const { marked, current } = assembly;
  if (current === null) {
    assembly.open(chunk, 'open', null);
    return;
  }
  if (isSourceRemark(marked, chunk)) {
    assembly.open(chunk, 'fragment', current);
    assembly.current = current;
    return;
  }
  const waiting = findWaitingForNominal(marked, chunk, current);
  if (waiting !== null) assembly.attach(waiting, chunk);
  else if (leadsToVerb(marked, chunk, current, ahead) || isToldBefore(marked, chunk, current, ahead))
    assembly.open(chunk, 'open', current).provisional = true;
  else if (isVerbLast(current) && current.parent === null) assembly.open(chunk, 'open', null);
  else assembly.attach(isVerbLast(current) && current.parent ? current.parent : current, chunk);
}

/** Whether the chunk begins an enumeration whose own verb comes later: "er sagte, [Raketen], Drohnen … seien". */
function leadsToVerb(marked: Marked, chunk: Chunk, current: Draft, ahead: readonly Chunk[]): boolean {
  const last = current.stretches.at(-1);
  if (last === undefined || chunk.before === 'none') return false;
  const closed =
    last.to - 1 === current.finite ||
    chunk.before === 'colon' ||
    (hasBracket(marked, current) && hasNonfinite(marked, current));
  if (!closed || (isVerbLast(current) && current.kind !== 'infinitive')) return false;
  for (const next of ahead) {
    if (findIntroducer(marked.words, next.from, next.to) !== null) return false;
    const finite = finiteOfVerbSecond(marked, next.from, next.to);
    if (finite >= 0) return finite > next.from;
    if (findZuInfinitive(marked, next) >= 0) return true;
  }
  return false;
}

/** Whether a clause about the chunk stands between it and its verb: "er sagte, [der Hafen], der alt sei, [werde geschlossen]". */
function isToldBefore(marked: Marked, chunk: Chunk, current: Draft, ahead: readonly Chunk[]): boolean {
  // "Der Bau, [sagte Ohm], Chef der Firma, die baut, werde fertig": behind a remark it is told of whoever speaks.
  const opens = current.finite >= 0 && current.finite < (current.stretches[0]?.to ?? 0);
  if (chunk.before === 'none' || current.kind !== 'main' || !opens) return false;
  if ([...inProgress(current)].some((draft) => lacksFinite(draft))) return false;
  const [about, ...behind] = ahead;
  if (about === undefined || findIntroducer(marked.words, about.from, about.to)?.kind !== 'relative')
    return false;
  const next = behind.find(({ from, to }) => finiteOfVerbSecond(marked, from, to) >= 0);
  return (
    next !== undefined &&
    next.before !== 'none' &&
    finiteOfVerbSecond(marked, next.from, next.to) === next.from &&
    isReportedForm(marked.words[next.from]?.form)
  );
}
