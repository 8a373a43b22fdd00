import type { Score } from './score-question.ts';

/** The figures of a set, as the table prints them; null where there is nothing to measure. */
export interface Figures {
  readonly questions: number;
  readonly useful: number | null;
  readonly HEADLINE: number | null;
  readonly BPF1: number | null;
  readonly precision: number | null;
  readonly misleading: number | null;
  readonly trap: number | null;
  readonly trapSided: number | null;
  readonly sidePrecision: number | null;
  readonly sideCoverage: number | null;
  readonly speakerRight: number | null;
  readonly unanswerable: number | null;
  readonly silentWhenCut: number | null;
  /** Statements shown per answerable question. */
  readonly shown: number | null;
}

/**
 * Means over questions; sides over statements.
 * @param cut whether each question was met with silence when its answers were taken out of the archive
 */
export function sumScores(scores: readonly Score[], cut: readonly boolean[]): Figures {
  const answerable = scores.filter(({ unanswerable }) => !unanswerable);
  const rest = scores.filter(({ unanswerable }) => unanswerable);
  const share = (part: keyof Score, whole: keyof Score): number | null => {
    const all = total(answerable, whole);
    return all === 0 ? null : total(answerable, part) / all;
  };
  return {
    questions: scores.length,
    useful: mean(answerable, 'useful'),
    HEADLINE: mean(scores, 'headline'),
    BPF1: mean(scores, 'bpF1'),
    precision: mean(answerable, 'precision'),
    misleading: mean(answerable, 'misleading'),
    trap: mean(scores, 'trapped'),
    trapSided: mean(answerable, 'trapSided'),
    sidePrecision: share('sidedRight', 'sided'),
    sideCoverage: share('sided', 'siding'),
    speakerRight: share('speakerRight', 'matched'),
    unanswerable: mean(rest, 'headline'),
    silentWhenCut: cut.length === 0 ? null : cut.filter((silent) => silent).length / cut.length,
    shown: mean(answerable, 'shown'),
  };
}

function mean(scores: readonly Score[], field: keyof Score): number | null {
  const values = scores.flatMap((score) => {
    const value = score[field];
    return typeof value === 'number' ? [value] : [];
  });
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

const total = (scores: readonly Score[], field: keyof Score): number =>
  scores.reduce((sum, score) => sum + Number(score[field]), 0);
