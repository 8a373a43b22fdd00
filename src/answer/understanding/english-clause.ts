import type { Vocabulary } from '../../language/form.ts';
import { ENGLISH_SEVERAL } from '../../language/lexicon/english/function-words.ts';
import type { EnglishWord, VerbForm } from './english-words.ts';
import type { EnglishUnit } from './read-english.ts';
import { isSeveral } from './render-german.ts';

/** The first verb of such a form behind a subject; -1 for none. */
export const findEnglishVerb = (units: readonly EnglishUnit[], forms: readonly VerbForm[]): number =>
  units.findIndex(
    ({ word }, index) =>
      index > 0 &&
      forms.some((form) => word?.verb?.forms.includes(form) === true) &&
      units.slice(0, index).some(isHead) &&
      isBehindHead(units[index - 1]),
  );

/** What can be a subject by itself. */
export const isHead = ({ kind, word }: EnglishUnit): boolean =>
  kind === 'name' || kind === 'pronoun' || word?.noun != null || word?.name != null;

/** "the [strike]" is no verb, "the company [strikes]" may be one. */
const isBehindHead = (unit: EnglishUnit | undefined): boolean =>
  unit !== undefined &&
  unit.kind !== 'article' &&
  unit.kind !== 'preposition' &&
  (isHead(unit) || unit.kind !== 'word' || unit.word?.adjective != null);

/** Whether the words before the first preposition are several. */
export function isSeveralTold(units: readonly EnglishUnit[], vocabulary: Vocabulary): boolean {
  const end = units.findIndex(({ kind }) => kind === 'preposition');
  const core = end < 0 ? units : units.slice(0, end);
  const noun = core.findLast(isHead)?.word?.noun;
  return (
    core.some(({ lower }) => ENGLISH_SEVERAL.has(lower)) ||
    (noun != null && (noun.plural || isSeveral(noun.german, vocabulary)))
  );
}

/** The verb of a unit that is known to have one. */
export const verbOf = (unit: EnglishUnit | undefined): NonNullable<EnglishWord['verb']> => {
  const verb = unit?.word?.verb;
  if (verb == null) throw new RangeError('no verb there');
  return verb;
};
