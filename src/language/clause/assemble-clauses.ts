import { Assembly } from './assembly.ts';
import { finiteOfVerbSecond, type Marked } from './choose-finite.ts';
import { endsInZuInfinitive, findZuInfinitive, startsWithCoordinator } from './chunk-traits.ts';
import type { Draft } from './draft.ts';
import type { Chunk } from './find-chunks.ts';
import { findIntroducer, type Introducer } from './find-introducer.ts';
import { findWaiting } from './find-waiting.ts';
import { type Opening, opensVerbLast } from './opens-verb-last.ts';
import { placeFinite } from './place-finite.ts';
import { placeNominal } from './place-nominal.ts';

/**
 * Joins the chunks of a sentence to clauses, left to right: a chunk opens a clause, brings the verb an open
 * clause is waiting for, or continues one.
 *
 * @returns the clauses in the order in which they were opened
 */
export function assembleClauses(marked: Marked, chunks: readonly Chunk[]): readonly Draft[] {
  const assembly = new Assembly(marked);
  chunks.forEach((chunk, index) => {
    place(assembly, chunk, chunks.slice(index + 1, index + 1 + LOOKAHEAD));
  });
  return assembly.drafts;
}

const LOOKAHEAD = 4;

function place(assembly: Assembly, chunk: Chunk, ahead: readonly Chunk[]): void {
  const { marked } = assembly;
  const opensBracket = assembly.followBrackets(chunk);
  const infinitive = endsInZuInfinitive(marked, chunk);
  const found = findIntroducer(marked.words, chunk.from, chunk.to);
  const introducer = infinitive && found?.kind === 'relative' ? null : found;
  const finite = infinitive && !found?.sure ? -1 : finiteOfVerbSecond(marked, chunk.from, chunk.to);
  const waiting = finite >= 0 && !introducer?.sure ? findWaiting(assembly, finite, chunk) : null;
  if (waiting !== null) {
    assembly.attach(waiting, chunk);
    return;
  }
  if (introducer !== null) {
    const opening = opensVerbLast(marked, introducer, chunk, ahead, assembly.current);
    if (opening !== null) {
      openVerbLast(assembly, chunk, introducer, opening);
      return;
    }
  }
  if (finite >= 0) {
    if (opensBracket) assembly.open(chunk, 'main', assembly.current).finite = finite;
    else placeFinite(assembly, chunk, finite, ahead);
  } else if (findZuInfinitive(marked, chunk) >= 0) placeInfinitive(assembly, chunk);
  else placeNominal(assembly, chunk, ahead);
}

function openVerbLast(
  assembly: Assembly,
  chunk: Chunk,
  introducer: Introducer,
  { finite, provisional }: Opening,
): void {
  const { marked, current } = assembly;
  const kind = introducer.kind === 'question' ? 'subordinate' : introducer.kind;
  const word = marked.words[introducer.index] ?? null;
  const equal = startsWithCoordinator(marked, chunk) ? assembly.equalOf(kind, word?.form.lower) : null;
  const draft = assembly.open(chunk, kind, equal ? equal.parent : current);
  draft.introducer = word;
  draft.coordinatedWith = equal;
  draft.finite = finite;
  draft.provisional = provisional;
}

function placeInfinitive(assembly: Assembly, chunk: Chunk): void {
  const { marked, current } = assembly;
  const verb = findZuInfinitive(marked, chunk);
  if (
    current?.finite === -1 &&
    (current.kind === 'infinitive' || (current.kind === 'open' && current.provisional))
  ) {
    assembly.attach(current, chunk);
    current.kind = 'infinitive';
    current.finite = verb;
  } else if (current?.kind === 'infinitive' && startsWithCoordinator(marked, chunk)) {
    assembly.coordinate(chunk, current, verb);
  } else {
    assembly.open(chunk, 'infinitive', current).finite = verb;
  }
}
