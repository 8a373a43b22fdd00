import { hasCase } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import { WEEKDAYS } from '../lexicon/calendar-words.ts';
import { GENITIVE_ARTICLE_ENDING, STRONG_ER_OF_ADJECTIVE } from '../lexicon/endings.ts';
import type { Core } from './core.ts';
import { countryOf, findCountryOfWord } from './find-country-of-word.ts';
import type { Phrase } from './phrase.ts';

/** "[des] Ministers", "[iranischer] Raketen": an article, or else an adjective, shows the genitive. */
const isMarked = (
  article: Word | null,
  { modifiers, agreement }: Pick<Phrase, 'modifiers' | 'agreement'>,
): boolean =>
  article !== null
    ? GENITIVE_ARTICLE_ENDING.test(article.form.lower) && hasCase(article.form.determiner, 'genitive')
    : hasCase(agreement, 'genitive') && modifiers.some(({ form }) => STRONG_ER_OF_ADJECTIVE.test(form.lower));

/** "der Polizei", "eines Ministers", "iranischer Raketen", "Verkehrs"; a bare name is none by its own words. */
export function isGenitive(core: Core, words: readonly Word[]): boolean {
  if (!hasCase(core.agreement, 'genitive') || core.preposition !== null) return false;
  const first = words[core.from] as Word;
  // "führt die Zeitung [drei Beamte] an": only "dreier" is a genitive, and "eines".
  if (first.form.traits.has('number') && !GENITIVE_ARTICLE_ENDING.test(first.form.lower)) return false;
  if (first.form.determiner === 0 && core.to - core.from === 1)
    return /s$/.test(first.text) && !first.form.pronoun;
  return isMarked(first.form.determiner === 0 ? null : first, core);
}

/** "Irans Raketen", "Bayerns Umweltminister". */
export function isGenitiveBefore(left: Phrase, right: Phrase): boolean {
  if (right.determiner !== null || right.kind !== 'noun') return false;
  const { text } = left.nouns.at(-1) as Word;
  if (left.determiner !== null || !/[^s]s$|['’]$/.test(text)) return false;
  return (
    findCountryOfWord(text.replace(/s$/, '')) !== null ||
    (left.kind === 'name' && left.modifiers.length === 0)
  );
}

/** "die Hilfe [Norwegens]", "der Besuch [Webers]": a country or a name with the genitive's -s. */
function isNameGenitive({ nouns, kind }: Phrase): boolean {
  const text = nouns.at(-1)?.text ?? '';
  if (!/[^s]s$/.test(text)) return false;
  return findCountryOfWord(text.slice(0, -1)) !== null || (kind === 'name' && nouns.length === 1);
}

/** "die Lieferung iranischer Raketen", "der Sprecher des Ministers"; names take no genitive after them. */
export function isGenitiveBehind(left: Phrase, right: Phrase): boolean {
  if (left.kind !== 'noun' || countryOf(left.head.form) !== null) return false;
  if (right.kind === 'pronoun' || WEEKDAYS.has(left.head.form.lower)) return false;
  const bare = right.determiner === null && right.modifiers.length === 0;
  return (bare && isNameGenitive(right)) || isMarked(right.determiner, right);
}
