import { findTokens } from '../../src/language/find-tokens.ts';
import type { Vocabulary } from '../../src/language/form.ts';
import { TIME_NOUNS } from '../../src/language/lexicon/time-nouns.ts';

/** Amounts, which say nothing. */
const AMOUNTS = new Set([
  'prozent',
  'euro',
  'dollar',
  'millionen',
  'milliarden',
  'kilometer',
  'grad',
  'tonnen',
  'liter',
]);

/** Things that news reports are full of, and that nobody would take for a speaker. */
const THINGS =
  /(?:schutz|wunsch|anruf|zettel|bericht|studie|umfrage|gesetz|paragraf|virus|folge|konsequenz|idee|angaben)$/;

/**
 * What is wrong with a speaker's name, told by its words alone and by none of the rules that made it; null where it may name a
 * person, a body or a group.
 */
export function findFaultOfName(name: string, vocabulary: Vocabulary): string | null {
  const words = findTokens(name).filter(({ kind }) => kind !== 'punctuation');
  const forms = words.map(({ text }) => vocabulary.form(text));
  const [first] = forms;
  const last = forms.findLast(({ capitalised }) => capitalised);
  if (first === undefined) return 'no word';
  if (words.every(({ kind }) => kind === 'number')) return 'a number';
  if (words.length === 1 && (first.pronoun !== 0 || first.relative !== 0)) return 'a pronoun';
  if (words.length === 1 && TIME_NOUNS.has(first.lower)) return 'a time';
  if (words.length === 1 && first.nouns.length === 0 && first.adverb) return 'an adverb';
  if (last === undefined && !forms.some(({ text }) => /-\p{Lu}|\./u.test(text))) return 'no name and no noun';
  if (forms.some(({ lower }) => AMOUNTS.has(lower))) return 'an amount';
  if (first.coordinator || first.preposition === 'nach') return 'half a name';
  if (words.length <= 2 && last !== undefined && THINGS.test(last.lower)) return 'a thing';
  return null;
}
