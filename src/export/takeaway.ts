import type { Answer, Question } from '../answer/answer.ts';

/** The forms an answer can be taken along in. */
export const FORMATS = ['md', 'csv', 'json', 'txt'] as const;
export type ExportFormat = (typeof FORMATS)[number];

/** The language of everything around the quotations. */
export type ExportLanguage = 'de' | 'en';

/** An answer as somebody takes it along. */
export interface Takeaway {
  /** The question with its filters, as it was understood. */
  readonly question: Question;
  readonly answer: Answer;
  /** ISO day on which the answer was taken. */
  readonly retrievedOn: string;
  /** The permanent address of the answer's page; null where there is no page. */
  readonly page: string | null;
  readonly language: ExportLanguage;
}

/** A file to be handed out. */
export interface ExportFile {
  /** `quelle-wurde-der-kran-geliefert.md`: letters, digits and `-`. */
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}
