import type { Position } from '../answer/answer.ts';

/** An answer on an axis of time: values only; drawn as SVG, as a picture, and in characters. */
export interface Timeline {
  readonly question: string;
  /** One for each position, in the order of the answer. */
  readonly lanes: readonly Lane[];
  /** In the order of the lanes, then of time. */
  readonly marks: readonly Mark[];
  /** From one mark to another, by their numbers: a speaker's change. */
  readonly changes: readonly Link[];
  /** Between two marks: a contradiction. */
  readonly contradictions: readonly Link[];
  /** First and last day of the axis, ISO; null when no statement has a date. */
  readonly period: { readonly first: string; readonly last: string } | null;
  readonly ticks: readonly Tick[];
}

export interface Lane {
  readonly position: Position;
  /** "Ja", "Noch nicht": as it is shown. */
  readonly heading: string;
}

export interface Mark {
  /** The statement's number, counted from 1 through the answer. */
  readonly number: number;
  /** Index of its lane. */
  readonly lane: number;
  /** The statement's speaker, or "Sprecher unklar". */
  readonly speaker: string;
  /** "06.09.2024", "09/2024", "veröffentlicht 07.09.2024", "Datum unbekannt". */
  readonly date: string;
  /** The days it may have been said on, as shares of the axis from 0 to 1; null without a date. */
  readonly span: { readonly from: number; readonly to: number } | null;
  /** Whether only the publication date is known. */
  readonly published: boolean;
}

export interface Link {
  readonly from: number;
  readonly to: number;
}

export interface Tick {
  readonly label: string;
  /** Share of the axis, 0 to 1. */
  readonly at: number;
}
