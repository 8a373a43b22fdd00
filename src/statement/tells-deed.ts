import { REFLEXIVES } from '../language/lexicon/pronouns.ts';
import { CASUALTIES, DEED_PHRASES, HARD_TRIED, TOGETHER } from '../language/lexicon/report-frames.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';

/**
 * Whether a verb that may tell a statement tells with what stands beside it what is done or what it costs: "forderte [zwölf Leben]",
 * "hat die Eltern [sehr] gefordert", "fand [Beachtung]", "verwies ihn [auf Rang zwei]".
 *
 * @param index the clause of the verb
 */
export function tellsDeed(sentence: ReadSentence, index: number, lemma: string): boolean {
  const bare = (sentence.phrasesOf[index] ?? []).filter(({ attachedTo }) => attachedTo === null);
  if (TOGETHER.has(lemma) && isOfBoth(sentence, index)) return true;
  if (lemma === 'fordern') return costsLives(bare) || triesHard(sentence, index, bare);
  return DEED_PHRASES.some(
    ({ verb, preposition, nouns }) =>
      verb === lemma &&
      bare.some(
        ({ head, words, ...phrase }) =>
          (phrase.preposition?.form.preposition ?? null) === preposition &&
          (preposition !== null || words[0] === head) &&
          head.form.nouns.some((noun) => nouns.includes(noun.lemma)),
      ) &&
      (preposition === null || bare.some((phrase) => phrase.preposition === null && phrase.kind !== 'thing')),
  );
}

/** "Frost und Regen müssen [sich] nicht ausschließen": what they do to one another. */
const isOfBoth = ({ clauses }: ReadSentence, index: number): boolean =>
  clauses[index]?.words.some(({ form }) => REFLEXIVES.has(form.lower)) === true;

/** "Das Beben forderte [zwölf Leben]", "ein erstes [Todesopfer]": those who come first in their clause demand something themselves. */
const costsLives = (phrases: readonly NounPhrase[]): boolean =>
  phrases
    .filter(({ preposition }) => preposition === null)
    .some(
      ({ head, words }, at) =>
        (at > 0 || words[0]?.kind === 'number') && CASUALTIES.some((end) => head.form.lower.endsWith(end)),
    );

/** "Der Winter hat [die Händler sehr] gefordert": whom it tries is somebody, and nothing is demanded. */
const triesHard = ({ clauses }: ReadSentence, index: number, phrases: readonly NounPhrase[]): boolean =>
  clauses[index]?.words.some(({ form }) => HARD_TRIED.has(form.lower)) === true &&
  phrases.filter(({ preposition }) => preposition === null).at(-1)?.kind === 'person';
