import type { Word } from '../../language/clause/clause.ts';
import type { Form } from '../../language/form.ts';
import { type Concept, isNaming, namesSame, readConcept } from '../../language/proposition/concept.ts';
import type { Coverage } from '../evidence/coverage.ts';
import { NAMED } from '../evidence/names.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';

/**
 * Whether one whom the question names is missing in a sentence that names somebody else: Iran's denial is none of North Korea's, and
 * "sein Anwalt" may well speak for him.
 * @param covered what the sentence covers of the asked words
 * @param spared names that say nothing of whom the sentence tells
 */
export function namesAnother(
  { words: { words, names } }: Asked,
  covered: Coverage,
  at: SentenceInContext,
  spared: ReadonlySet<Word> = NOBODY,
): boolean {
  if (names.every((place) => isThere(place, names, (name) => (covered[name] as number) >= NAMED)))
    return false;
  const { vocabulary } = at.reading;
  const asked = words.map(({ text }) => readConcept(vocabulary.form(text)));
  return at.sentence.clauses
    .flatMap(({ phrases }) => phrases.flatMap(({ kind, nouns }) => (kind === 'pronoun' ? [] : nouns)))
    .some((word) => !spared.has(word) && isSomebodyElse(word.form, asked));
}

/**
 * Whether a name of the question is there, by itself or by another name beside it: "Ole Marquardt" is by one of his.
 * @param place of the name among the words
 * @param names the places of all
 */
export function isThere(place: number, names: readonly number[], stands: (name: number) => boolean): boolean {
  return [place, place - 1, place + 1].some((name) => names.includes(name) && stands(name));
}

const NOBODY: ReadonlySet<Word> = new Set();

function isSomebodyElse(form: Form, asked: readonly Concept[]): boolean {
  const concept = readConcept(form);
  return isNaming(concept) && !asked.some((other) => namesSame(concept, other));
}
