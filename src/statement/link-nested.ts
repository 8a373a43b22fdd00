import type { Speaker } from './statement.ts';
import type { StatementDraft } from './statement-draft.ts';

/** A draft with its speaker. */
export interface SpokenDraft {
  readonly draft: StatementDraft;
  readonly speaker: Speaker | null;
  /** The medium or source in between, or null. */
  readonly via: string | null;
}

/**
 * Joins drafts with their speakers. Indirect speech inside indirect speech ("Die Stadt sagte, der Verein habe erklärt,
 * er …") stays a statement of its own when somebody else speaks, through the outer speaker; what the outer speaker
 * or nobody says inside is part of the outer statement.
 *
 * @param drafts in the order of the text
 * @param speakers one for each draft
 */
export function linkNested(
  drafts: readonly StatementDraft[],
  speakers: readonly (Speaker | null)[],
): readonly SpokenDraft[] {
  const open: SpokenDraft[] = [];
  return drafts.flatMap((draft, index) => {
    const speaker = speakers[index] ?? null;
    const via = draft.via === null ? null : draft.sentence.text.slice(draft.via.start, draft.via.fullEnd);
    while (open.length > 0 && endOf(open.at(-1)) <= startOf(draft)) open.pop();
    const outer = open.findLast((candidate) => isInside(draft, candidate.draft));
    if (outer !== undefined && !isOther(speaker, outer.speaker)) return [];
    const spoken = { draft, speaker, via: via ?? outer?.speaker?.name ?? null };
    if (draft.type === 'indirect') open.push(spoken);
    return [spoken];
  });
}

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
  inner !== null &&
  inner.name !== outer?.name &&
  !/^(?:er|sie|es|man|ich|wir|Er|Sie|Es|Man|Ich|Wir|der|die|das)$/.test(inner.name);
