import { QuelleError } from '../../errors.ts';
import type { LinearModel, Weight } from './linear-model.ts';

/** A model of other numbers, or made in another way, has another one. */
export const MODEL_FORMAT = 1;

/** A set of judged questions that the weights were learned from. */
export interface TrainingSet {
  readonly name: string;
  readonly questions: number;
  readonly sentences: number;
}

/** What is relevant, learned from judged questions. */
export interface Model {
  readonly format: number;
  /** Day of the training, ISO. */
  readonly trainedAt: string;
  readonly trainedOn: readonly TrainingSet[];
  /** Which of all sentences are read. */
  readonly first: LinearModel;
  /** How likely a read sentence answers. */
  readonly relevance: LinearModel;
  /** Whether anything answers. */
  readonly gate: LinearModel;
  /** So likely a sentence must be to be shown. */
  readonly bar: number;
  /** So likely it must be that anything answers. */
  readonly gateBar: number;
}

/** The numbers that evidence gives, in its order. */
export interface EvidenceNames {
  readonly first: readonly string[];
  readonly relevance: readonly string[];
  readonly gate: readonly string[];
}

/**
 * Reads a file of weights.
 * @throws QuelleError `weights` for what is no such file, is of another format, or has other numbers than the evidence
 */
export function parseModel(text: string, names: EvidenceNames): Model {
  const model = parse(text) as Partial<Model> | null;
  if (model === null || typeof model !== 'object' || model.format !== MODEL_FORMAT)
    throw wrong(`das Format ${MODEL_FORMAT}`, `das Format ${JSON.stringify(model?.format ?? null)}`);
  for (const part of ['first', 'relevance', 'gate'] as const) checkPart(model[part], part, names[part]);
  for (const part of ['bar', 'gateBar'] as const)
    if (!Number.isFinite(model[part]))
      throw wrong(`eine Zahl bei "${part}"`, JSON.stringify(model[part] ?? null));
  return model as Model;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw wrong('JSON', 'etwas anderes', error);
  }
}

function checkPart(model: LinearModel | undefined, part: string, names: readonly string[]): void {
  const weights: readonly Weight[] = model?.weights ?? [];
  if (!Number.isFinite(model?.bias) || weights.length !== names.length)
    throw wrong(`${names.length} Zahlen bei "${part}"`, String(weights.length));
  names.forEach((name, place) => {
    const weight = weights[place];
    if (weight?.name !== name) throw wrong(`"${name}" bei "${part}"`, `"${weight?.name}"`);
    if (![weight.mean, weight.scale, weight.weight].every(Number.isFinite) || weight.scale === 0)
      throw wrong(`eine Zahl bei "${name}"`, 'keine');
  });
}

const wrong = (expected: string, found: string, cause?: unknown): QuelleError =>
  new QuelleError(
    'weights',
    `Die Gewichte der Antwort passen nicht: erwartet wird ${expected}, gefunden ist ${found}. Gezeigt wird nur, was sich beweisen lässt.`,
    cause,
  );
