import { PERFECT_AUXILIARIES } from '../lexicon/verb-classes.ts';
import { mapAlike } from '../map-alike.ts';
import type { Span } from '../span.ts';
import { isVerbOf, type Marked } from './choose-finite.ts';
import type { Clause, ClauseKind, Verb, VerbRole, Word } from './clause.ts';
import type { Draft } from './draft.ts';
import { INFINITIVE, PARTICIPLE, WEAK, ZU_INFINITIVE } from './mark-verbs.ts';

/**
 * The finished clauses, in the order of their first words.
 *
 * @param asked the word indexes before which a question mark stands; the last main clause before it asks
 */
export function createClauses(
  marked: Marked,
  drafts: readonly Draft[],
  asked: readonly number[],
): readonly Clause[] {
  const sorted = drafts.toSorted((left, right) => firstWord(left) - firstWord(right));
  const indexOf = new Map(sorted.map((draft, index) => [draft, index]));
  const levels = findLevels(sorted);
  const asking = new Set(
    asked.map((end) => sorted.findLast((draft) => draft.kind === 'main' && firstWord(draft) < end)),
  );
  return mapAlike(sorted, (draft) => {
    const stretches = draft.stretches.toSorted((left, right) => left.from - right.from);
    const parts = joinStretches(marked.words, stretches);
    const words = wordsOf(marked.words, stretches);
    const finite = draft.kind === 'infinitive' ? null : (marked.words[draft.finite] ?? null);
    return {
      start: parts[0]?.start ?? 0,
      end: parts.at(-1)?.end ?? 0,
      kind: kindOf(draft, asking.has(draft)),
      parts,
      introducer: draft.introducer,
      afterColon: draft.afterColon,
      parent: draft.parent === null ? null : (indexOf.get(draft.parent) ?? null),
      level: levels.get(draft) ?? 0,
      coordinatedWith: draft.coordinatedWith === null ? null : (indexOf.get(draft.coordinatedWith) ?? null),
      words,
      verbs: findVerbs(marked, draft, stretches),
      finite,
    };
  });
}

/** Most clauses are one stretch. */
function wordsOf(
  words: readonly Word[],
  stretches: readonly { from: number; to: number }[],
): readonly Word[] {
  const [only] = stretches;
  return only !== undefined && stretches.length === 1
    ? words.slice(only.from, only.to)
    : stretches.flatMap(({ from, to }) => words.slice(from, to));
}

const firstWord = (draft: Draft): number => draft.stretches[0]?.from ?? 0;

function kindOf(draft: Draft, asks: boolean): ClauseKind {
  if (draft.kind === 'open') return 'fragment';
  if (draft.kind !== 'main') return draft.kind;
  if (draft.finite < 0) return 'fragment';
  if (draft.conditional || (draft.verbFirst && draft.parent !== null && draft.previous === null))
    return 'condition';
  return asks ? 'question' : 'main';
}

/** Depth under the top; each chain of parents is walked once. */
function findLevels(drafts: readonly Draft[]): ReadonlyMap<Draft, number> {
  const levels = new Map<Draft, number>();
  for (const draft of drafts) {
    const chain: Draft[] = [];
    let current: Draft | null = draft;
    while (current !== null && !levels.has(current)) {
      chain.push(current);
      current = current.parent;
    }
    let level = current === null ? 0 : (levels.get(current) ?? 0) + 1;
    for (const member of chain.reverse()) {
      levels.set(member, level);
      level += 1;
    }
  }
  return levels;
}

/** The stretches as spans; those with nothing but punctuation between them become one. */
function joinStretches(
  words: readonly Word[],
  stretches: readonly { from: number; to: number }[],
): readonly Span[] {
  const spans: { start: number; end: number; to: number }[] = [];
  for (const { from, to } of stretches) {
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? start;
    const last = spans.at(-1);
    if (last !== undefined && last.to === from) {
      last.end = end;
      last.to = to;
    } else spans.push({ start, end, to });
  }
  return mapAlike(spans, ({ start, end }) => ({ start, end }));
}

function findVerbs(
  marked: Marked,
  draft: Draft,
  stretches: readonly { from: number; to: number }[],
): readonly Verb[] {
  const perfect = draft.finite >= 0 && isVerbOf(marked, draft.finite, PERFECT_AUXILIARIES);
  const verbs: Verb[] = [];
  for (const { from, to } of stretches)
    for (let index = from; index < to; index += 1) {
      const role = roleOf(
        marked.marks[index] ?? 0,
        index === draft.finite && draft.kind !== 'infinitive',
        perfect,
      );
      const word = marked.words[index];
      if (role !== null && word !== undefined) verbs.push({ word, role });
    }
  return verbs;
}

function roleOf(mark: number, finite: boolean, perfect: boolean): VerbRole | null {
  if (finite) return 'finite';
  if ((mark & ZU_INFINITIVE) !== 0) return 'zu-infinitive';
  if ((mark & WEAK) !== 0) return null;
  const open = mark & (INFINITIVE | PARTICIPLE);
  if (open === PARTICIPLE) return 'participle';
  if (open === 0) return null;
  return open === INFINITIVE || !perfect ? 'infinitive' : 'participle';
}
