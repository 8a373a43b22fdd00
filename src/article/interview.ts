import type { Span } from '../language/span.ts';

/** One paragraph of what somebody answers in an interview; offsets count in the article's text. */
export interface InterviewAnswer extends Span {
  /** Who answers, as the interview names them: "Jana Ohm", "Ohm". */
  readonly who: string;
  /** Where it names them: the label of the answer, or "Frau [Ohm]" in a question. */
  readonly mention: Span;
  /** What was asked, without its label. */
  readonly question: Span;
}

/** A printed interview. */
export interface Interview {
  /** In the order of the text. */
  readonly answers: readonly InterviewAnswer[];
  /** What was asked, also where nobody is known to answer. */
  readonly questions: readonly Span[];
  /** The labels with their colons: they are no part of what is said. */
  readonly labels: readonly Span[];
}
