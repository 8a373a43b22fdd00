import type { Word } from '../clause/clause.ts';
import { IT_WORDS } from '../lexicon/side-words.ts';

/** "[Es] war Mord", "[Das] war ein Unfall": whatever was spoken of. */
export const isIt = ({ form }: Word): boolean => IT_WORDS.has(form.lower);
