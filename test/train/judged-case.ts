import type { Gathered } from '../../src/answer/gather/gather-evidence.ts';
import type { JudgedQuestion } from './judged-question.ts';

/** A judged question with its evidence: over its archive, and over the archive without what answers it. */
export interface JudgedCase {
  readonly set: string;
  readonly question: JudgedQuestion;
  readonly fold: number;
  readonly whole: Gathered;
  /** Null where the archive cannot answer it anyway. */
  readonly cut: Gathered | null;
  /** For each sentence of `whole`: 1 for a right one, 0 for a wrong one, and how much that counts. */
  readonly labels: Float64Array;
  readonly counts: Float64Array;
}
