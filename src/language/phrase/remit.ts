import type { Word } from '../clause/clause.ts';
import { CASE_OR_FEMININE_ENDING } from '../lexicon/endings.ts';
import { ENDS_FIELDS, GAP_OF_FIELD, GAP_OF_REMIT, JOINS_FIELDS } from '../lexicon/gaps.ts';
import { REMIT_BODIES, REMIT_OFFICES } from '../lexicon/remit-nouns.ts';
import { TEXT_NOUN } from '../lexicon/text-nouns.ts';
import { TIME_NOUNS } from '../lexicon/time-nouns.ts';
import type { Core } from './core.ts';

/** "die Mission bei den Vereinten Nationen", "der Ausschuss für Verkehr": the place or field belongs to the name. */
export function isRemit(gap: string, { head, kind, name }: Core, remit: Core): boolean {
  if (!GAP_OF_REMIT.test(gap) || isOccasion(gap, remit)) return false;
  const noun = head.form.lower.replace(CASE_OR_FEMININE_ENDING, '');
  const isOneOf = (ends: readonly string[]): boolean =>
    ends.some((end) => head.form.lower.endsWith(end) || noun.endsWith(end));
  return (
    isOneOf(REMIT_BODIES) ||
    (gap === GAP_OF_FIELD && kind === 'person' && name === null && isOneOf(REMIT_OFFICES))
  );
}

/**
 * "schreibt das Amt [in seinem Bericht]", "zahlt das Amt [für den Monat]", "meldet das Amt [bei einem Kind] Fieber": where or for how
 * long, and no field.
 */
const isOccasion = (gap: string, core: Core): boolean => {
  const { lower } = core.head.form;
  if (TIME_NOUNS.has(lower) || core.determiner?.form.traits.has('possessive') === true) return true;
  return gap !== GAP_OF_FIELD && (TEXT_NOUN.test(lower) || !mayBePlace(core));
};

/** "in Moorburg", "im Landkreis", "bei den Vereinten Nationen". */
const mayBePlace = ({ determiner, modifiers, kind, plural, definite }: Core): boolean =>
  determiner === null && modifiers.length === 0
    ? kind !== 'person' && !plural
    : kind === 'organisation' && definite;

/** "das Amt für Umwelt[, Verkehr und Energie]": bare nouns that go on with a field, up to one behind "und". */
export function goesOnWithRemit(core: Core, gap: string, words: readonly Word[], text: string): boolean {
  if (core.kind === 'person' || core.determiner !== null || core.preposition !== null) return false;
  if (JOINS_FIELDS.test(gap)) return true;
  const end = (words[core.to - 1] as Word).end;
  return gap === ', ' && ENDS_FIELDS.test(text.slice(end, end + 120));
}
