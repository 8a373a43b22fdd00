import { NEGATION_WORDS } from '../lexicon/adverbs.ts';
import type { Phrase } from './phrase.ts';

/** "[kein] Zweifel", "[keine] Öffnung". */
export const isNegated = ({ determiner }: Pick<Phrase, 'determiner'>): boolean =>
  determiner !== null && NEGATION_WORDS.has(determiner.form.lower);
