import { CONDITION_OPENERS } from '../lexicon/modality-words.ts';
import { CLAUSE_TAKING_NOUNS } from '../lexicon/operators.ts';
import type { Assembly } from './assembly.ts';
import { finiteOfVerbLast, finiteOfVerbSecond, type Marked } from './choose-finite.ts';
import { firstWord, isAdversative, isCorrelate, startsWithCoordinator } from './chunk-traits.ts';
import { type Draft, inProgress, isVerbLast, lacksFinite } from './draft.ts';
import type { Chunk } from './find-chunks.ts';
import { isReportedForm } from './is-reported-form.ts';

/** Places a chunk with a finite verb: in the clause that waits for it, else in a main clause of its own. */
export function placeFinite(assembly: Assembly, chunk: Chunk, finite: number, ahead: readonly Chunk[]): void {
  const { marked, current } = assembly;
  const last = finiteOfVerbLast(marked, chunk.from, chunk.to, true);
  const inner = chunk.before === 'none' && current !== null && current.finite >= 0;
  if (inner && current.kind !== 'infinitive' && isVerbLast(current) && last >= 0) {
    assembly.coordinate(chunk, current, last);
    return;
  }
  const first = firstWord(marked, chunk);
  const verbFirst = first === finite;
  const remark = verbFirst || (finite === first + 1 && marked.words[first]?.form.lower === 'so');
  for (const draft of inProgress(inner ? null : current)) {
    if (!lacksFinite(draft)) continue;
    if (remark && isInserted(marked, chunk, finite, draft, ahead)) break;
    if (!remark && explainsNoun(marked, chunk, finite, draft, ahead)) break;
    if (isVerbLast(draft) && last < 0 && draft.provisional) {
      draft.kind = 'open';
      draft.introducer = null;
    }
    assembly.attach(draft, chunk);
    draft.finite = isVerbLast(draft) && last >= 0 ? last : finite;
    if (draft.kind === 'open') draft.kind = 'main';
    return;
  }
  openMain(assembly, chunk, finite, verbFirst);
}

/** Whether the chunk behind is of the same sentence and begins with its verb. */
function verbComesNext(marked: Marked, [next]: readonly Chunk[]): boolean {
  if (next === undefined || next.before === 'none') return false;
  return finiteOfVerbSecond(marked, next.from, next.to) === next.from;
}

/** Whether a verb-first chunk is a remark inside another clause: "der Iran, [sagte sie], habe geliefert". */
function isInserted(
  marked: Marked,
  chunk: Chunk,
  finite: number,
  around: Draft,
  ahead: readonly Chunk[],
): boolean {
  // "Vogt, die dort sitzt, [lobt das]: „…“, sagt sie": before a colon it is no remark.
  if (chunk.to - finite < 2 || ahead[0]?.before === 'colon') return false;
  if (isVerbLast(around)) return !around.provisional;
  // "Der Hafen, der alt ist, [werde geschlossen], meldet das Amt": what is told is no remark.
  const next = ahead[0];
  return (
    verbComesNext(marked, ahead) &&
    !(isReported(marked, finite) && next !== undefined && !isReported(marked, next.from))
  );
}

/** Whether a reported chunk tells what the noun before it is about: "die Meldung, [er habe geliefert], war falsch". */
function explainsNoun(
  marked: Marked,
  chunk: Chunk,
  finite: number,
  around: Draft,
  ahead: readonly Chunk[],
): boolean {
  const noun = marked.words[chunk.from - 1]?.form;
  if (around.kind !== 'open' || chunk.before === 'none' || !isReported(marked, finite)) return false;
  if (noun?.nouns.some(({ lemma }) => CLAUSE_TAKING_NOUNS.has(lemma)) !== true) return false;
  return verbComesNext(marked, ahead);
}

function openMain(assembly: Assembly, chunk: Chunk, finite: number, verbFirst: boolean): void {
  const { marked, current } = assembly;
  const draft = assembly.open(chunk, 'main', null);
  draft.finite = finite;
  draft.verbFirst = verbFirst;
  if (current === null) return;
  if (startsWithCoordinator(marked, chunk)) {
    standBeside(draft, mainLike(marked, current, isReported(marked, finite)) ?? current);
  } else if (lacksFinite(current)) {
    draft.parent = current;
  } else if (verbFirst && isAdversative(marked, finite)) {
    standBeside(draft, outermostMain(marked, current));
  } else if (verbFirst && CONDITION_OPENERS.has(marked.words[finite]?.form.lower ?? '')) {
    draft.conditional = true;
    draft.parent = mainLike(marked, current, false) ?? current;
  } else if ((verbFirst || answersCondition(marked, current, chunk, finite)) && chunk.before !== 'stop') {
    rootOf(current).parent = draft;
  } else if (chunk.before === 'colon') {
    // "Auch wenn das stimme: [er geht]": a clause that hangs on nothing else hangs on what the colon opens.
    if (isVerbLast(rootOf(current))) rootOf(current).parent = draft;
    else draft.parent = current;
  } else if (isReported(marked, finite)) {
    const equal = isReported(marked, current.finite) && current.kind === 'main';
    draft.parent = equal && current.parent !== null ? current.parent : current;
  } else {
    draft.parent = (mainLike(marked, current, false) ?? current).parent;
  }
  if (draft.parent === draft) draft.parent = null;
}

/** "Kommt sie, [so] gehe er"; but "Sie entgegnete, [so] gehe es nicht" tells what she said. */
function answersCondition(marked: Marked, current: Draft, chunk: Chunk, finite: number): boolean {
  if (!isCorrelate(marked, chunk)) return false;
  const { kind, verbFirst, finite: verb } = rootOf(current);
  const tells = kind === 'main' && !verbFirst && !isReported(marked, verb);
  return !(tells && isReported(marked, finite));
}

function standBeside(draft: Draft, equal: Draft): void {
  draft.coordinatedWith = equal;
  draft.parent = equal.parent;
}

const isReported = ({ words }: Marked, finite: number): boolean => isReportedForm(words[finite]?.form);

function outermostMain(marked: Marked, current: Draft): Draft {
  let found = current;
  for (const draft of inProgress(current))
    if (draft.kind === 'main' && !isReported(marked, draft.finite)) found = draft;
  return found;
}

function mainLike(marked: Marked, current: Draft, reported: boolean): Draft | null {
  let first: Draft | null = null;
  for (const draft of inProgress(current)) {
    if (draft.kind !== 'main') continue;
    if (isReported(marked, draft.finite) === reported) return draft;
    first ??= draft;
  }
  return first;
}

function rootOf(draft: Draft): Draft {
  let root = draft;
  while (root.parent !== null) root = root.parent;
  return root;
}
