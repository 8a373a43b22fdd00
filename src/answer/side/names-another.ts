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
  const stands = (place: number): boolean => names.includes(place) && (covered[place] as number) >= NAMED;
  // "Ole Marquardt" is there by one of his names.
  if (names.every((place) => stands(place) || stands(place - 1) || stands(place + 1))) return false;
  const { vocabulary } = at.reading;
  const asked = words.map(({ text }) => readConcept(vocabulary.form(text)));
  return at.sentence.clauses
    .flatMap(({ phrases }) => phrases.flatMap(({ kind, nouns }) => (kind === 'pronoun' ? [] : nouns)))
    .some((word) => !spared.has(word) && isSomebodyElse(word.form, asked));
}

const NOBODY: ReadonlySet<Word> = new Set();

function isSomebodyElse(form: Form, asked: readonly Concept[]): boolean {
  const concept = readConcept(form);
  return isNaming(concept) && !asked.some((other) => namesSame(concept, other));
}
