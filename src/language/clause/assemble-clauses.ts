import { hasCase } from '../agreement.ts';
import { ADVERSATIVES, COORDINATORS } from '../lexicon/conjunctions.ts';
import { CLAUSE_TAKING_NOUNS } from '../lexicon/operators.ts';
import { AUXILIARY_VERBS, MODAL_VERBS } from '../lexicon/verb-classes.ts';
import {
  finiteOfVerbLast,
  finiteOfVerbSecond,
  governs,
  isVerbOf,
  lastCluster,
  type Marked,
} from './choose-finite.ts';
import { type Draft, inProgress, isVerbLast, lacksFinite } from './draft.ts';
import type { Chunk } from './find-chunks.ts';
import { findIntroducer, type Introducer } from './find-introducer.ts';
import { FINITE, NONFINITE, WEAK, ZU_INFINITIVE } from './mark-verbs.ts';
import { opensVerbLast } from './opens-verb-last.ts';

/**
 * Joins the chunks of a sentence to clauses, left to right: a chunk opens a clause, brings the verb an open
 * clause is waiting for, or continues one.
 *
 * @returns the clauses in the order in which they were opened
 */
export function assembleClauses(marked: Marked, chunks: readonly Chunk[]): readonly Draft[] {
  const assembly = new Assembly(marked);
  chunks.forEach((chunk, index) => {
    assembly.place(chunk, chunks.slice(index + 1, index + 1 + LOOKAHEAD));
  });
  return assembly.drafts;
}

const LOOKAHEAD = 4;

class Assembly {
  readonly drafts: Draft[] = [];
  readonly #marked: Marked;
  #current: Draft | null = null;
  /** The clause to go back to when each open bracket closes. */
  readonly #brackets: (Draft | null)[] = [];

  constructor(marked: Marked) {
    this.#marked = marked;
  }

  place(chunk: Chunk, ahead: readonly Chunk[]): void {
    const opensBracket = this.#followBrackets(chunk);
    const infinitive = endsInZuInfinitive(this.#marked, chunk);
    const found = findIntroducer(this.#marked.words, chunk.from, chunk.to);
    const introducer = infinitive && found?.kind === 'relative' ? null : found;
    const finite = infinitive && !found?.sure ? -1 : finiteOfVerbSecond(this.#marked, chunk.from, chunk.to);
    const waiting = finite >= 0 && !introducer?.sure ? this.#waitingFor(finite, chunk) : null;
    if (waiting !== null) {
      this.#attach(waiting, chunk);
      return;
    }
    if (introducer !== null) {
      const opening = opensVerbLast(this.#marked, introducer, chunk, ahead, this.#current);
      if (opening !== null) {
        this.#openVerbLast(chunk, introducer, opening.finite, opening.provisional);
        return;
      }
    }
    if (finite >= 0) {
      if (opensBracket) this.#open(chunk, 'main', this.#current).finite = finite;
      else this.#placeFinite(chunk, finite, ahead);
    } else if (this.#hasZuInfinitive(chunk)) this.#placeInfinitive(chunk);
    else this.#placeNominal(chunk, ahead);
  }

  #followBrackets(chunk: Chunk): boolean {
    while (this.#brackets.length > chunk.depth) this.#current = this.#brackets.pop() ?? null;
    const opens = this.#brackets.length < chunk.depth;
    while (this.#brackets.length < chunk.depth) this.#brackets.push(this.#current);
    return opens;
  }

  #open({ from, to }: Chunk, kind: Draft['kind'], parent: Draft | null): Draft {
    const draft: Draft = {
      kind,
      introducer: null,
      provisional: false,
      finite: -1,
      stretches: [{ from, to }],
      parent,
      coordinatedWith: null,
      previous: this.#current,
      verbFirst: false,
    };
    this.drafts.push(draft);
    this.#current = draft;
    return draft;
  }

  #attach(draft: Draft, { from, to }: Chunk): void {
    draft.stretches.push({ from, to });
    this.#current = draft;
  }

  #openVerbLast(chunk: Chunk, introducer: Introducer, finite: number, provisional: boolean): void {
    const kind = introducer.kind === 'question' ? 'subordinate' : introducer.kind;
    const word = this.#marked.words[introducer.index] ?? null;
    const equal = this.#startsWithCoordinator(chunk) ? this.#equalOf(kind, word?.form.lower) : null;
    const draft = this.#open(chunk, kind, equal ? equal.parent : this.#current);
    draft.introducer = word;
    draft.coordinatedWith = equal;
    draft.finite = finite;
    draft.provisional = provisional;
  }

  #equalOf(kind: Draft['kind'], introducer: string | undefined): Draft | null {
    for (const draft of inProgress(this.#current))
      if (draft.kind === kind && (kind !== 'subordinate' || draft.introducer?.form.lower === introducer))
        return draft;
    return null;
  }

  /** The clause whose modal or auxiliary waits for this chunk's verb: "er werde, so X, [Raketen liefern]". */
  #waitingFor(verb: number, chunk: Chunk): Draft | null {
    const { marks, words } = this.#marked;
    if (((marks[verb] ?? 0) & NONFINITE) === 0 || lastCluster(this.#marked, chunk.from, chunk.to) > verb)
      return null;
    for (let index = chunk.from; index < verb; index += 1) {
      const form = words[index]?.form;
      if (form?.person && hasCase(form.pronoun, 'nominative') && form.lower !== 'sie') return null;
    }
    const continues = chunk.before !== 'none' && this.#startsWithCoordinator(chunk);
    for (const draft of inProgress(this.#current))
      if (
        this.#hasBracket(draft) &&
        (continues || !this.#hasNonfinite(draft)) &&
        governs(this.#marked, draft.finite, verb)
      )
        return draft;
    return null;
  }

  /** Whether the clause is verb-second with a modal or an auxiliary, which need a verb at its end. */
  #hasBracket(draft: Draft): boolean {
    if (draft.finite < 0 || isVerbLast(draft)) return false;
    return (
      isVerbOf(this.#marked, draft.finite, MODAL_VERBS) ||
      isVerbOf(this.#marked, draft.finite, AUXILIARY_VERBS)
    );
  }

  #hasNonfinite(draft: Draft): boolean {
    const last = draft.stretches.at(-1);
    if (last === undefined) return false;
    const mark = this.#marked.marks[last.to - 1] ?? 0;
    return last.to - 1 !== draft.finite && (mark & NONFINITE) !== 0;
  }

  #placeFinite(chunk: Chunk, finite: number, ahead: readonly Chunk[]): void {
    const last = finiteOfVerbLast(this.#marked, chunk.from, chunk.to, true);
    const current = this.#current;
    const inner = chunk.before === 'none' && current !== null && current.finite >= 0;
    if (inner && current.kind !== 'infinitive' && isVerbLast(current) && last >= 0) {
      this.#coordinate(chunk, current, last);
      return;
    }
    const first = this.#firstWord(chunk);
    const verbFirst = first === finite;
    const remark = verbFirst || (finite === first + 1 && this.#marked.words[first]?.form.lower === 'so');
    for (const draft of inProgress(inner ? null : current)) {
      if (!lacksFinite(draft)) continue;
      if (remark && this.#isInserted(chunk, finite, draft, ahead)) break;
      if (!remark && this.#explainsNoun(chunk, finite, draft, ahead)) break;
      if (isVerbLast(draft) && last < 0 && draft.provisional) {
        draft.kind = 'open';
        draft.introducer = null;
      }
      this.#attach(draft, chunk);
      draft.finite = isVerbLast(draft) && last >= 0 ? last : finite;
      if (draft.kind === 'open') draft.kind = 'main';
      return;
    }
    this.#openMain(chunk, finite, verbFirst);
  }

  /** Whether a verb-first chunk is a remark inside another clause: "der Iran, [sagte sie], habe geliefert". */
  #isInserted(chunk: Chunk, finite: number, around: Draft, ahead: readonly Chunk[]): boolean {
    if (chunk.to - finite < 2) return false;
    if (isVerbLast(around)) return !around.provisional;
    const next = ahead[0];
    if (next === undefined || next.before === 'none') return false;
    return finiteOfVerbSecond(this.#marked, next.from, next.to) === next.from;
  }

  /** Whether a reported chunk tells what the noun before it is about: "die Meldung, [er habe geliefert], war falsch". */
  #explainsNoun(chunk: Chunk, finite: number, around: Draft, ahead: readonly Chunk[]): boolean {
    const noun = this.#marked.words[chunk.from - 1]?.form;
    if (around.kind !== 'open' || chunk.before === 'none' || !this.#isReported(finite)) return false;
    if (noun?.nouns.some(({ lemma }) => CLAUSE_TAKING_NOUNS.has(lemma)) !== true) return false;
    const next = ahead[0];
    if (next === undefined || next.before === 'none') return false;
    return finiteOfVerbSecond(this.#marked, next.from, next.to) === next.from;
  }

  #coordinate(chunk: Chunk, equal: Draft, finite: number): void {
    const draft = this.#open(chunk, equal.kind, equal.parent);
    draft.introducer = equal.introducer;
    draft.coordinatedWith = equal;
    draft.finite = finite;
  }

  #openMain(chunk: Chunk, finite: number, verbFirst: boolean): void {
    const current = this.#current;
    const draft = this.#open(chunk, 'main', null);
    draft.finite = finite;
    draft.verbFirst = verbFirst;
    if (current === null) return;
    if (this.#startsWithCoordinator(chunk)) {
      const equal = this.#mainLike(current, this.#isReported(finite)) ?? current;
      draft.coordinatedWith = equal;
      draft.parent = equal.parent;
    } else if (lacksFinite(current)) {
      draft.parent = current;
    } else if (verbFirst && this.#isAdversative(finite)) {
      const equal = this.#outermostMain(current);
      draft.coordinatedWith = equal;
      draft.parent = equal.parent;
    } else if ((verbFirst || this.#isCorrelate(chunk)) && chunk.before !== 'stop') {
      rootOf(current).parent = draft;
    } else if (chunk.before === 'colon') {
      draft.parent = current;
    } else if (this.#isReported(finite)) {
      const equal = this.#isReported(current.finite) && current.kind === 'main';
      draft.parent = equal && current.parent !== null ? current.parent : current;
    } else {
      draft.parent = (this.#mainLike(current, false) ?? current).parent;
    }
    if (draft.parent === draft) draft.parent = null;
  }

  /** "Sie räumte das ein, [sprach aber] von Erfolg": an adverb behind the verb joins it to the main clause before. */
  #isAdversative(finite: number): boolean {
    return ADVERSATIVES.has(this.#marked.words[finite + 1]?.form.lower ?? '');
  }

  #outermostMain(current: Draft): Draft {
    let found = current;
    for (const draft of inProgress(current))
      if (draft.kind === 'main' && !this.#isReported(draft.finite)) found = draft;
    return found;
  }

  #mainLike(current: Draft, reported: boolean): Draft | null {
    let first: Draft | null = null;
    for (const draft of inProgress(current)) {
      if (draft.kind !== 'main') continue;
      if (this.#isReported(draft.finite) === reported) return draft;
      first ??= draft;
    }
    return first;
  }

  /** Whether the verb's form is Konjunktiv I and nothing else. */
  #isReported(finite: number): boolean {
    const readings = this.#marked.words[finite]?.form.finite ?? [];
    const third = readings.filter(({ person }) => person === 3);
    return third.length > 0 && third.every(({ mood }) => mood === 'subjunctive1');
  }

  #isCorrelate({ from }: Chunk): boolean {
    const word = this.#marked.words[from]?.form.lower;
    return word === 'so' || word === 'dann';
  }

  #placeInfinitive(chunk: Chunk): void {
    const verb = this.#zuInfinitive(chunk);
    const current = this.#current;
    if (
      current?.finite === -1 &&
      (current.kind === 'infinitive' || (current.kind === 'open' && current.provisional))
    ) {
      this.#attach(current, chunk);
      current.kind = 'infinitive';
      current.finite = verb;
    } else if (current?.kind === 'infinitive' && this.#startsWithCoordinator(chunk)) {
      this.#coordinate(chunk, current, verb);
    } else {
      this.#open(chunk, 'infinitive', current).finite = verb;
    }
  }

  #placeNominal(chunk: Chunk, ahead: readonly Chunk[]): void {
    const current = this.#current;
    if (current === null) {
      this.#open(chunk, 'open', null);
      return;
    }
    if (this.#isSourceRemark(chunk)) {
      this.#open(chunk, 'fragment', current);
      this.#current = current;
      return;
    }
    const waiting = this.#waitingForNominal(chunk, current);
    if (waiting !== null) this.#attach(waiting, chunk);
    else if (this.#leadsToVerb(chunk, current, ahead)) this.#open(chunk, 'open', current).provisional = true;
    else if (isVerbLast(current) && current.parent === null) this.#open(chunk, 'open', null);
    else this.#attach(isVerbLast(current) && current.parent ? current.parent : current, chunk);
  }

  /** "…, so der Minister, …": names the source, and is part of no clause. */
  #isSourceRemark({ from, to }: Chunk): boolean {
    const { words } = this.#marked;
    const next = words[from + 1]?.form;
    return (
      words[from]?.form.lower === 'so' &&
      to - from > 1 &&
      next !== undefined &&
      (next.capitalised || next.determiner !== 0)
    );
  }

  #waitingForNominal(chunk: Chunk, current: Draft): Draft | null {
    if (lacksFinite(current) || (current.kind === 'infinitive' && current.finite < 0)) return current;
    const verb = chunk.to - 1;
    if (((this.#marked.marks[verb] ?? 0) & NONFINITE) !== 0) {
      for (const draft of inProgress(current))
        if (
          this.#hasBracket(draft) &&
          !this.#hasNonfinite(draft) &&
          governs(this.#marked, draft.finite, verb)
        )
          return draft;
    }
    for (const draft of inProgress(current)) if (lacksFinite(draft)) return draft;
    return null;
  }

  /** Whether the chunk begins an enumeration whose own verb comes later: "er sagte, [Raketen], Drohnen … seien". */
  #leadsToVerb(chunk: Chunk, current: Draft, ahead: readonly Chunk[]): boolean {
    const last = current.stretches.at(-1);
    if (last === undefined || chunk.before === 'none') return false;
    const closed =
      last.to - 1 === current.finite ||
      chunk.before === 'colon' ||
      (this.#hasBracket(current) && this.#hasNonfinite(current));
    if (!closed || (isVerbLast(current) && current.kind !== 'infinitive')) return false;
    for (const next of ahead) {
      if (findIntroducer(this.#marked.words, next.from, next.to) !== null) return false;
      const finite = finiteOfVerbSecond(this.#marked, next.from, next.to);
      if (finite >= 0) return finite > next.from;
      if (this.#hasZuInfinitive(next)) return true;
    }
    return false;
  }

  #firstWord({ from, to }: Chunk): number {
    let first = from;
    while (first < to - 1 && COORDINATORS.has(this.#marked.words[first]?.form.lower ?? '')) first += 1;
    return first;
  }

  #startsWithCoordinator({ from }: Chunk): boolean {
    return this.#marked.words[from]?.form.clauseCoordinator ?? false;
  }

  #hasZuInfinitive(chunk: Chunk): boolean {
    return this.#zuInfinitive(chunk) >= 0;
  }

  #zuInfinitive({ from, to }: Chunk): number {
    for (let index = to - 1; index >= from; index -= 1) {
      const mark = this.#marked.marks[index] ?? 0;
      if ((mark & ZU_INFINITIVE) !== 0) return index;
      if ((mark & FINITE) !== 0 && (mark & WEAK) === 0) return -1;
    }
    return -1;
  }
}

function rootOf(draft: Draft): Draft {
  let root = draft;
  while (root.parent !== null) root = root.parent;
  return root;
}

/** Whether a zu-infinitive closes a chunk that has no finite verb: "die Frau halten zu können", "ihn zu sehen". */
function endsInZuInfinitive({ marks, words }: Marked, { from, to }: Chunk): boolean {
  let index = to - 1;
  if (((marks[index] ?? 0) & ZU_INFINITIVE) === 0) return false;
  index -= words[index - 1]?.form.lower === 'zu' ? 2 : 1;
  while (index >= from && ((marks[index] ?? 0) & NONFINITE) !== 0) index -= 1;
  for (; index >= from; index -= 1) {
    const mark = marks[index] ?? 0;
    if ((mark & FINITE) !== 0 && (mark & WEAK) === 0 && !standsBeforeNoun(words, index)) return false;
  }
  return true;
}

/** "[beteiligte] Firmen": a form that is also an adjective, right before a noun. */
function standsBeforeNoun(words: Marked['words'], index: number): boolean {
  const form = words[index]?.form;
  const next = words[index + 1];
  return (
    form !== undefined &&
    form.adjectives.length > 0 &&
    /(?:e|en|er|es|em)$/.test(form.lower) &&
    next?.form.capitalised === true
  );
}
