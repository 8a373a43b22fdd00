import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';

/** "[Lena Vogt] ist [Geologin]": somebody, and the office or profession that "sein" or "werden" tells of them. */
export interface PredicateNoun {
  readonly subject: NounPhrase;
  readonly noun: NounPhrase;
}

/** The people of a sentence whom a clause calls something. */
export function findPredicateNoun({ clauses, phrasesOf }: ReadSentence): readonly PredicateNoun[] {
  return clauses.flatMap(({ finite }, index) => {
    if (finite === null || !finite.form.finite.some(({ lemma }) => lemma === 'sein')) return [];
    const phrases = phrasesOf[index] ?? [];
    const [subject, noun] = phrases.filter(
      ({ preposition, attachedTo, kind }) => preposition === null && attachedTo === null && kind === 'person',
    );
    if (subject?.name == null || noun === undefined || noun.name !== null || noun.plural) return [];
    return subject.end <= finite.start && noun.start >= finite.end ? [{ subject, noun }] : [];
  });
}
