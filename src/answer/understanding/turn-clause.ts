import { agreementOf } from '../../language/agreement.ts';
import { capitalise } from '../../language/capitalise.ts';
import type { Clause, Word } from '../../language/clause/clause.ts';
import { findClauses, readWords } from '../../language/clause/find-clauses.ts';
import { findSentences } from '../../language/find-sentences.ts';
import type { Vocabulary } from '../../language/form.ts';
import {
  ASKING_WORDS,
  COMPLEMENTISERS,
  MISSPELT_COMPLEMENTISERS,
} from '../../language/lexicon/question-frames.ts';
import { SEPARABLE_PREFIXES } from '../../language/lexicon/verb-prefixes.ts';
import { withCapitals } from './write-capitals.ts';

/**
 * A clause with its verb at the end as the question it stands for: "ob das Bad schließt" as "Schließt das Bad", "wann das
 * Fest stattfindet" as "Wann findet das Fest statt", "dass der Hafen geschlossen wird" as "Wird der Hafen geschlossen".
 *
 * @returns the text as it is when it is no such clause
 */
export function turnClause(text: string, vocabulary: Vocabulary): string {
  // Only read with capitals, which change no place in it.
  const [sentence] = findSentences(withCapitals(text, vocabulary));
  if (sentence === undefined) return text;
  const words = readWords(sentence, vocabulary);
  const [first] = words;
  if (first === undefined) return text;
  const conjunction = COMPLEMENTISERS.has(first.form.lower) || isMisspeltThat(words);
  if (!conjunction && !opensQuestion(words)) return text;
  const clause = findClauses(sentence, words).find(({ words: own }) => own.includes(first));
  const finite = clause === undefined ? null : finalVerb(clause);
  if (finite === null) return conjunction ? capitalise(text.slice(words[1]?.start ?? 0)) : text;
  const front = conjunction ? 0 : frontLength(words, first);
  const head = front === 0 ? '' : `${text.slice(first.start, words[front - 1]?.end)} `;
  const from = words[Math.max(front, 1)]?.start ?? finite.start;
  if (from > finite.start) return conjunction ? capitalise(text.slice(words[1]?.start ?? 0)) : text;
  const [verb, prefix] = partVerb(finite, vocabulary);
  const middle = text.slice(from, finite.start).trim();
  const rest = `${prefix === '' ? '' : ` ${prefix}`}${text.slice(finite.end)}`;
  return capitalise(`${head}${verb} ${middle}${rest}`.replace(/\s+/g, ' ').replace(/ (?=[?!.,])/g, ''));
}

/** "[das] das Bad schließt", "[das] er geht", "[das] Busse fahren": what is meant is dass, for no article stands there. */
function isMisspeltThat([first, second]: readonly Word[]): boolean {
  if (first === undefined || second === undefined) return false;
  if (!MISSPELT_COMPLEMENTISERS.has(first.form.lower)) return false;
  const { determiner, pronoun, nouns, adjectives } = second.form;
  if (determiner !== 0 || pronoun !== 0) return true;
  const agrees = nouns.some(
    ({ gender, number, case: own }) => (agreementOf(gender, number, own) & first.form.determiner) !== 0,
  );
  return nouns.length > 0 && adjectives.length === 0 && !agrees;
}

const opensQuestion = ([first, second]: readonly Word[]): boolean =>
  first?.form.question === true || (first?.form.preposition != null && second?.form.question === true);

const finalVerb = ({ finite, kind }: Clause): Word | null => (kind === 'fragment' ? null : finite);

/** "[wann] das Bad …", "[wie viele Menschen] starben", "[mit wem] er sprach": so many words belong to what is asked. */
function frontLength(words: readonly Word[], first: Word): number {
  if (first.form.preposition !== null && words[1]?.form.question === true) return 2;
  if (ASKING_WORDS.how.has(first.form.lower)) {
    const second = words[1];
    if (second === undefined) return 1;
    if (ASKING_WORDS.many.has(second.form.lower)) return behindNoun(words, 2);
    return second.form.adjectives.length > 0 || ASKING_WORDS.degree.has(second.form.lower) ? 2 : 1;
  }
  return ASKING_WORDS.which.has(first.form.lower) ? behindNoun(words, 1) : 1;
}

/** Where the noun phrase that begins there ends: behind its capital words. */
function behindNoun(words: readonly Word[], from: number): number {
  let end = from;
  while (
    end < words.length &&
    words[end]?.form.capitalised !== true &&
    (words[end]?.form.adjectives.length ?? 0) > 0
  )
    end += 1;
  return words[end]?.form.capitalised === true ? end + 1 : from;
}

/** The longest first: "zurück" before "zu". */
const PREFIXES = [...SEPARABLE_PREFIXES].toSorted((left, right) => right.length - left.length);

/** "stattfindet" is "findet … statt" in a main clause; "überlebt" stays one, for nobody says "überzuleben". */
function partVerb({ text, form }: Word, vocabulary: Vocabulary): readonly [verb: string, prefix: string] {
  for (const { lemma } of form.finite)
    for (const prefix of PREFIXES) {
      if (!lemma.startsWith(prefix) || !form.lower.startsWith(prefix)) continue;
      if (vocabulary.dictionary.readings(`${prefix}zu${lemma.slice(prefix.length)}`).length > 0)
        return [text.slice(prefix.length), prefix];
    }
  return [text, ''];
}
