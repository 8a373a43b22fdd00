import type { Assembly } from './assembly.ts';
import { finiteOfVerbSecond, type Marked } from './choose-finite.ts';
import { findZuInfinitive, isSourceRemark } from './chunk-traits.ts';
import { type Draft, isVerbLast } from './draft.ts';
import type { Chunk } from './find-chunks.ts';
import { findIntroducer } from './find-introducer.ts';
import { findWaitingForNominal, hasBracket, hasNonfinite } from './find-waiting.ts';

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
  else if (leadsToVerb(marked, chunk, current, ahead))
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
