import type { Candidate } from '../../src/answer/candidate.ts';
import type { AskedWord } from '../../src/answer/evidence/asked-words.ts';
import type { SearchFacts } from '../../src/answer/evidence/question-evidence.ts';
import type { QuestionKind } from '../../src/answer/question/question-reading.ts';
import type { Side } from '../../src/answer/side/side.ts';
import type { Statement } from '../../src/statement/statement.ts';

/** What is kept of a question's evidence from one training to the next: all that weighing and choosing need. */
export interface KeptQuestion {
  readonly kind: QuestionKind;
  readonly words: readonly AskedWord[];
  readonly search: SearchFacts;
  readonly sentences: readonly KeptSentence[];
  /** So many positions have a statement among all sentences that were seen. */
  readonly seenPositions: number;
}

export interface KeptSentence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly statement: Statement | null;
  readonly speaker: string | null;
  readonly vetoed: boolean;
  readonly proven: readonly KeptCandidate[];
  readonly side: Side | null;
  /** The numbers before they are compared. */
  readonly numbers: readonly number[];
}

export type KeptCandidate = Omit<Candidate, 'article' | 'proposition'>;
