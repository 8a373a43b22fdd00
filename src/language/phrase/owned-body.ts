import type { Form } from '../form.ts';
import { OWNED_BODIES } from '../lexicon/placed-bodies.ts';

/** Whether a noun is one of a firm that is called by its owner's full name: "die [Anwaltskanzlei] Max Vogt". */
export const isOwnedBody = ({ lower }: Form): boolean =>
  OWNED_BODIES.some((end) => lower.endsWith(end) || isGenitiveOf(lower, end));

/** The noun as a name begins with it: "des [Büros] Max Vogt" gives "Büro". */
export const ownedBodyAsNamed = ({ lower, text }: Form): string =>
  OWNED_BODIES.some((end) => isGenitiveOf(lower, end)) ? text.slice(0, -1) : text;

const isGenitiveOf = (lower: string, noun: string): boolean => lower.endsWith(`${noun}s`);
