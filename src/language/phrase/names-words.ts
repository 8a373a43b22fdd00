import type { Word } from '../clause/clause.ts';
import { UTTERANCE_NOUNS } from '../lexicon/speech-verbs.ts';

/** "Angaben", "Ansicht": nouns for words uttered, behind which a name ending in -s is a genitive. */
export const namesWords = ({ form }: Word): boolean =>
  form.nouns.some(({ lemma }) => UTTERANCE_NOUNS.has(lemma));

/** "nach [Krichbaums] Ansicht": what only looks like a compound is a name before somebody's words. */
export const mayOwnWords = (owner: Word, owned: Word): boolean =>
  owner.form.nouns.length === 0 && namesWords(owned);
