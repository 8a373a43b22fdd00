import { hasCase, PLURAL_AGREEMENT } from '../language/agreement.ts';
import type { Clause } from '../language/clause/clause.ts';
import { ADVERSATIVES } from '../language/lexicon/conjunctions.ts';
import { LIKING_MODALS } from '../language/lexicon/modality-words.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { isText } from './is-text.ts';

/** "als falsch und [wies] darauf hin": the verb right behind "und". */
export function followsCoordinator({ words, finite }: Clause): boolean {
  const at = finite === null ? -1 : words.indexOf(finite);
  return words[at - 1]?.form.clauseCoordinator ?? false;
}

/** Whether a clause begins with its verb and an adverb that joins it to the clause before. */
export const isJoinedByAdverb = ({ words, finite }: Clause): boolean =>
  finite !== null && words[0] === finite && ADVERSATIVES.has(words[1]?.form.lower ?? '');

/** The main clause before one that begins with "und" and its verb, where the reader joined them to nothing. */
export function goesOnFrom(sentence: ReadSentence, clauseIndex: number): number | null {
  const clause = sentence.clauses[clauseIndex];
  if (clause?.kind !== 'main') return null;
  if (!isJoinedByAdverb(clause) && !followsCoordinator(clause)) return null;
  for (let at = clauseIndex - 1; at >= 0; at -= 1) {
    const before = sentence.clauses[at];
    if (before?.kind === 'main' && !(tellsWords(before) && !tellsWords(clause))) return at;
  }
  return null;
}

/** The clause that one goes on from by its grammar, unless that is what is told in between. */
export function equalOf({ clauses }: ReadSentence, clause: Clause): number | null {
  const before = clause.coordinatedWith === null ? undefined : clauses[clause.coordinatedWith];
  return before !== undefined && tellsWords(before) && !tellsWords(clause) ? null : clause.coordinatedWith;
}

/** "Ohm meinte, die Kollegen [hätten] geschlafen, und lobte den Rat": what is told stands in between; "Ohm [möchte] helfen" is not told. */
const tellsWords = ({ finite }: Clause): boolean => {
  const third = finite?.form.finite.filter(({ person }) => person === 3) ?? [];
  return (
    third.length > 0 &&
    third.every(
      ({ lemma, mood }) => mood === 'subjunctive1' || (mood === 'subjunctive2' && !LIKING_MODALS.has(lemma)),
    )
  );
};

/** "… und [forderte] ihn auf": nothing stands before the verb, so the subject is that of the clause before. */
export function beginsWithVerb({ words, finite }: Clause): boolean {
  const first = words.find(({ form }) => !form.coordinator);
  return finite !== null && first === finite;
}

/**
 * The main clause before one that is listed behind it: "Die Ärztin nimmt Blut ab, [gibt ihm die Nummer] und …". Its verb stands
 * first behind a comma, in the same number, and what could be its subject is a thing that may be its object.
 *
 * @param own the subject that the clause would have by itself
 */
export function listedBehind(
  { clauses, text }: ReadSentence,
  index: number,
  own: NounPhrase | null,
): number | null {
  const [clause, before] = [clauses[index], clauses[index - 1]];
  if (clause?.kind !== 'main' || before?.kind !== 'main' || clause.words[0] !== clause.finite) return null;
  if (own !== null && !mayBeObject(own)) return null;
  if (!/^, $/.test(text.slice(before.end, clause.start)) || tellsWords(before) !== tellsWords(clause))
    return null;
  if (clause.words.some(({ form }) => form.traits.has('nobody'))) return null;
  const opened = before.words[0] !== before.finite || before.coordinatedWith !== null || index > 1;
  return opened && numbersOf(before).some((number) => numbersOf(clause).includes(number)) ? index - 1 : null;
}

const mayBeObject = (phrase: NounPhrase): boolean =>
  (phrase.kind === 'thing' || isManyAlone(phrase)) &&
  phrase.name === null &&
  hasCase(phrase.agreement, 'accusative') &&
  !isText(phrase);

/** "umarmte [Überlebende]": people of no number, without an article. */
const isManyAlone = ({ kind, name, words, agreement }: NounPhrase): boolean =>
  kind === 'person' && name === null && words.length === 1 && (agreement & PLURAL_AGREEMENT) !== 0;

const numbersOf = ({ finite }: Clause): readonly string[] =>
  finite?.form.finite.flatMap(({ person, number }) => (person === 2 ? [] : [`${person} ${number}`])) ?? [];
