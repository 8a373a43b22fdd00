import { governs, type Marked } from './choose-finite.ts';
import type { Chunk } from './find-chunks.ts';
import { subjunctionStart } from './find-introducer.ts';
import { FINITE, NONFINITE, WEAK, ZU_INFINITIVE } from './mark-verbs.ts';

/** Cuts a chunk where a clause begins without a punctuation mark: before "dass" and between coordinated verbs. */
export function splitChunk(marked: Marked, chunk: Chunk): readonly Chunk[] {
  if (!mayBeCut(marked, chunk)) return [chunk];
  return cutAt(chunk, findSubjunctionCuts(marked, chunk)).flatMap((part) =>
    cutAt(part, findCoordinationCuts(marked, part)),
  );
}

/** Asked of every chunk; most have neither a subjunction nor a coordinator inside. */
function mayBeCut({ words }: Marked, { from, to }: Chunk): boolean {
  for (let index = from + 1; index < to - 1; index += 1) {
    const form = words[index]?.form;
    if (form?.clauseCoordinator || form?.subjunction || form?.question) return true;
  }
  return false;
}

function cutAt(chunk: Chunk, cuts: readonly number[]): readonly Chunk[] {
  if (cuts.length === 0) return [chunk];
  const starts = [chunk.from, ...cuts];
  return starts.map((from, index) => ({
    from,
    to: starts[index + 1] ?? chunk.to,
    before: index === 0 ? chunk.before : 'none',
    depth: chunk.depth,
  }));
}

function findSubjunctionCuts({ words }: Marked, { from, to }: Chunk): readonly number[] {
  const cuts: number[] = [];
  let last = from;
  for (let index = from + 1; index < to - 1; index += 1) {
    if (!opensLowerClause(words, index)) continue;
    const start = subjunctionStart(words, index, last);
    if (start > last && index > last) cuts.push(start);
    last = index;
  }
  return cuts;
}

/** "dass", "weil", and behind a coordinator a question word: "… oder [wann] er kam". */
function opensLowerClause(words: Marked['words'], index: number): boolean {
  const form = words[index]?.form;
  if (form === undefined || form.capitalised) return false;
  return form.subjunction || (form.question && words[index - 1]?.form.clauseCoordinator === true);
}

function findCoordinationCuts(marked: Marked, { from, to }: Chunk): readonly number[] {
  const coordinators: number[] = [];
  for (let index = from + 1; index < to - 1; index += 1)
    if (marked.words[index]?.form.clauseCoordinator) coordinators.push(index);
  const cuts: number[] = [];
  let start = from;
  coordinators.forEach((coordinator, position) => {
    const end = coordinators[position + 1] ?? to;
    if (joinsClauses(marked, start, coordinator, end)) {
      cuts.push(coordinator);
      start = coordinator + 1;
    }
  });
  return cuts;
}

/** Whether both sides of a coordinator have a verb of their own: "[er kam] und [ging]". */
function joinsClauses(marked: Marked, from: number, coordinator: number, to: number): boolean {
  const left = headVerb(marked, from, coordinator);
  const right = headVerb(marked, coordinator + 1, to);
  if (left < 0 || right < 0) return false;
  const leftMark = marked.marks[left] ?? 0;
  const rightMark = marked.marks[right] ?? 0;
  if ((leftMark & FINITE) !== 0 && (rightMark & FINITE) === 0) return false;
  if ((rightMark & NONFINITE) !== 0 && closes(marked, right, to) && governs(marked, left, right))
    return false;
  return !((leftMark & NONFINITE) !== 0 && left === coordinator - 1 && governs(marked, right, left));
}

/** The first verb that may stand alone: a finite one, else a zu-infinitive; -1 without. */
function headVerb({ marks }: Marked, from: number, to: number): number {
  let zu = -1;
  for (let index = from; index < to; index += 1) {
    const mark = marks[index] ?? 0;
    if ((mark & FINITE) !== 0 && (mark & WEAK) === 0) return index;
    if (zu < 0 && (mark & ZU_INFINITIVE) !== 0) zu = index;
  }
  return zu;
}

/** Whether nothing but verbs follows. */
function closes({ marks }: Marked, index: number, to: number): boolean {
  for (let next = index + 1; next < to; next += 1) if (((marks[next] ?? 0) & ~WEAK) === 0) return false;
  return true;
}
