import { readFileSync } from 'node:fs';
import path from 'node:path';
import { QuelleError } from '../../errors.ts';
import { READ_EVIDENCE, SEEN_EVIDENCE } from '../evidence/compare-evidence.ts';
import { QUESTION_NAMES } from '../evidence/question-evidence.ts';
import { type EvidenceNames, type Model, parseModel } from './model.ts';

/** The numbers that this program measures. */
export const EVIDENCE_NAMES: EvidenceNames = {
  first: SEEN_EVIDENCE.names,
  relevance: READ_EVIDENCE.names,
  gate: QUESTION_NAMES,
};

/** The weights that came with the program, or why there are none. */
export interface ShippedModel {
  readonly model: Model | null;
  /** One sentence for people. */
  readonly problem: string | null;
}

/** Reads a file of weights; what is no such file is a problem, not an error, for the bot can answer without. */
export function readModel(file: string): ShippedModel {
  try {
    return { model: parseModel(readFileSync(file, 'utf8'), EVIDENCE_NAMES), problem: null };
  } catch (error) {
    const problem =
      error instanceof QuelleError
        ? error.message
        : `Die Gewichte der Antwort lassen sich nicht lesen (${file}). Gezeigt wird nur, was sich beweisen lässt.`;
    return { model: null, problem };
  }
}

let shipped: ShippedModel | null = null;

/** The weights beside this file, read once. */
export function shippedModel(): ShippedModel {
  shipped ??= readModel(path.join(import.meta.dirname, 'weights.json'));
  return shipped;
}
