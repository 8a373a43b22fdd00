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
    const people = phrases.filter(
      ({ preposition, attachedTo, kind }) => preposition === null && attachedTo === null && kind === 'person',
    );
    const [first, second] = people;
    // "[Der Leiter des Amtes] ist [Max Vogt]."
    const turned = people.length === 2 && first?.name === null && first.definite && isBare(second);
    if (
      turned &&
      second !== undefined &&
      !first.plural &&
      first.end < finite.start &&
      second.start > finite.end
    )
      return [{ subject: second, noun: first }];
    const [subject, noun] = people;
    if (subject?.name == null || noun === undefined || noun.name !== null || noun.plural) return [];
    return subject.end <= finite.start && noun.start >= finite.end ? [{ subject, noun }] : [];
  });
}

const isBare = (phrase: NounPhrase | undefined): boolean =>
  phrase?.name != null && phrase.name.start === phrase.start && phrase.name.end === phrase.end;
