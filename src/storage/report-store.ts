import type { Instant } from './instant.ts';

/** What a reader says is wrong about a shown statement. Nothing tells who the reader was. */
export interface ReportDraft {
  readonly at: Instant;
  /** `discord`, `slack`, `console` or `page`. */
  readonly platform: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** The words as they were shown. */
  readonly text: string;
  /** Who was shown to have said them, and when; null for "unclear". */
  readonly speaker: string | null;
  readonly date: string | null;
  /** What the reader says is right; empty where nothing was said. */
  readonly comment: string;
}

export interface Report extends ReportDraft {
  /** Given by the store, from 1 upwards, never used twice. */
  readonly id: number;
}

/** So many reports wait for the editor at most. */
export const MOST_REPORTS = 1000;

export interface ReportStore {
  /**
   * Keeps a report. One of the same place with the same comment is kept once.
   * @returns false when so many wait that no more are taken
   */
  addReport(report: ReportDraft): Promise<boolean>;
  /** The reports that wait, the oldest first. */
  reports(): Promise<readonly Report[]>;
  /** Takes a report off the list. @returns false when there is none with this id */
  removeReport(id: number): Promise<boolean>;
}
