import type { Span } from '../language/span.ts';
import type { Referent } from '../reference/reference-context.ts';
import type { Reference, Speaker } from '../reference/speaker.ts';
import { findRelay } from './find-relay.ts';
import type { StatementDraft } from './statement-draft.ts';

/** A draft with its speaker. */
export interface SpokenDraft {
  readonly draft: StatementDraft;
  readonly speaker: Speaker | null;
  readonly reference: Reference | null;
  /** The medium or source in between, or null. */
  readonly via: string | null;
}

/**
 * Joins drafts with their speakers. Indirect speech inside indirect speech ("Die Stadt sagte, der Verein habe erklärt,
 * er …") stays a statement of its own when somebody else speaks, through the outer speaker; what the outer speaker
 * or nobody says inside is part of the outer statement.
 *
 * @param drafts in the order of the text
 * @param referents whom the words of each draft stand for
 */
export function linkNested(
  drafts: readonly StatementDraft[],
  referents: readonly (Referent | null)[],
): readonly SpokenDraft[] {
  const open: SpokenDraft[] = [];
  const remarks = findRemarks(drafts);
  const media = new Map(
    [...remarks].map(([remark, about]) => [about, referents[remark]?.speaker?.name ?? null]),
  );
  return drafts.flatMap((draft, index) => {
    if (remarks.has(index)) return [];
    const referent = referents[index] ?? null;
    const speaker = referent?.speaker ?? null;
    const reference = referent === null ? null : { mention: referent.mention, reason: referent.reason };
    const via = findRelay(draft, reference) ?? media.get(index) ?? null;
    while (open.length > 0 && endOf(open.at(-1)) <= startOf(draft)) open.pop();
    const outer = open.findLast((candidate) => isInside(draft, candidate.draft));
    if (outer !== undefined && !isOther(speaker, outer.speaker)) return [];
    const through = via ?? outer?.speaker?.name ?? null;
    // "Ohm hält es für möglich, wie er sagte": whoever says it passes nothing on.
    const spoken = { draft, speaker, reference, via: through === speaker?.name ? null : through };
    if (draft.type === 'indirect') open.push(spoken);
    return [spoken];
  });
}

/**
 * "Der Rat sagte, dass es reiche, [wie das Blatt schreibt]": a remark about content that a cue announces names the
 * medium, and is no statement of its own.
 *
 * @returns the indexes of such remarks, each with the index of the draft it is about
 */
function findRemarks(drafts: readonly StatementDraft[]): ReadonlyMap<number, number> {
  const remarks = new Map<number, number>();
  drafts.forEach((remark, index) => {
    if (remark.toldBy !== 'remark') return;
    for (let near = Math.max(0, index - NEAR); near < Math.min(drafts.length, index + NEAR + 1); near += 1) {
      const about = drafts[near] as StatementDraft;
      if (about.sentence !== remark.sentence || about.type !== 'indirect' || about.cue === null) continue;
      if (about.toldBy === undefined && remark.spans.every((span) => covers(about, span)))
        remarks.set(index, near);
    }
  });
  return remarks;
}

/** Drafts of one sentence stand together. */
const NEAR = 4;

const covers = ({ spans }: StatementDraft, { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && span.end >= end);

const startOf = ({ spans, sentence }: StatementDraft): number => spans[0]?.start ?? sentence.start;
const endOf = (spoken: SpokenDraft | undefined): number => spoken?.draft.spans.at(-1)?.end ?? 0;

/** Whether indirect speech and its cue lie in another statement. */
function isInside({ type, cue, spans }: StatementDraft, outer: StatementDraft): boolean {
  if (type !== 'indirect' || cue === null) return false;
  const within = (start: number, end: number): boolean =>
    outer.spans.some((span) => span.start <= start && span.end >= end);
  return within(cue.start, cue.end) && spans.every(({ start, end }) => within(start, end));
}

const isOther = (inner: Speaker | null, outer: Speaker | null): boolean =>
  inner !== null && inner.name !== outer?.name;
