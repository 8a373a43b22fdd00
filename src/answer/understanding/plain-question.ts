import { agreementOf } from '../../language/agreement.ts';
import { uncapitalise } from '../../language/capitalise.ts';
import type { Word } from '../../language/clause/clause.ts';
import { findClauses, readWords } from '../../language/clause/find-clauses.ts';
import { findSentences } from '../../language/find-sentences.ts';
import type { Vocabulary } from '../../language/form.ts';
import {
  AFTER_OTHER_NEGATION,
  ALTERNATIVE_WORDS,
  ASTONISHED_PARTICLES,
  BEFORE_TURNING_WORDS,
  CONTRASTING_WORDS,
  QUESTION_PARTICLES,
  TURNING_DETERMINERS,
  TURNING_WORDS,
} from '../../language/lexicon/question-frames.ts';
import type { SetAside } from './understood.ts';

export interface Plain {
  readonly text: string;
  readonly setAside: readonly SetAside[];
}

/**
 * A question as somebody asks it who only wants to know: without "denn", without a second way it might be ("… oder bleibt
 * es offen?"), and not turned round ("Schließt das Bad nicht?" asks whether it does).
 */
export function plainQuestion(text: string, vocabulary: Vocabulary): Plain {
  const setAside = new Set<SetAside>();
  const first = cutAlternative(text, vocabulary);
  if (first !== text) setAside.add('alternative');
  const words = wordsOf(first, vocabulary);
  const left: Cut[] = words.filter(isParticle).map(leftOut);
  if (left.length > 0) setAside.add('particle');
  const negation = isYesNo(words) ? findNegation(words) : [];
  if (negation.length > 0) setAside.add('negation');
  return { text: withoutWords(first, [...left, ...negation]), setAside: [...setAside] };
}

interface Cut {
  readonly word: Word;
  readonly instead: string;
}

function wordsOf(text: string, vocabulary: Vocabulary): readonly Word[] {
  return findSentences(text).flatMap((sentence) => readWords(sentence, vocabulary));
}

/** "denn" opens no clause here: it stands behind the verb of a question. */
const isParticle = ({ form }: Word, index: number, words: readonly Word[]): boolean =>
  index > 0 &&
  (QUESTION_PARTICLES.has(form.lower) || (index < words.length - 1 && ASTONISHED_PARTICLES.has(form.lower)));

/** "[Waren] es nicht 13?": the capital of the first word says nothing. */
function isYesNo([first]: readonly Word[]): boolean {
  if (first === undefined) return false;
  const { question, determiner, finite, vocabulary } = first.form;
  const isVerb = finite.length > 0 || vocabulary.form(uncapitalise(first.text)).finite.length > 0;
  return !question && determiner === 0 && isVerb;
}

/** "nicht", "noch nicht", "gar nicht", "kein Bad"; "nicht mehr", "nicht nur" and "nicht … sondern" say something else. */
function findNegation(words: readonly Word[]): readonly Cut[] {
  const index = words.findIndex(
    ({ form }) => TURNING_WORDS.has(form.lower) || TURNING_DETERMINERS.has(form.lower),
  );
  const word = words[index];
  if (word === undefined || words.some(({ form }) => CONTRASTING_WORDS.has(form.lower))) return [];
  // "Zahlt er, weil es nicht läuft?" is not turned round.
  if (words.slice(0, index).some(({ form }) => form.subjunction && form.preposition === null)) return [];
  const after = words[index + 1];
  if (AFTER_OTHER_NEGATION.has(after?.form.lower ?? '')) return [];
  const before = words[index - 1];
  const yet = before !== undefined && BEFORE_TURNING_WORDS.has(before.form.lower) ? [leftOut(before)] : [];
  const article = TURNING_DETERMINERS.get(word.form.lower);
  const instead = article !== undefined && after !== undefined && isOne(after, article) ? article : '';
  return [...yet, { word, instead }];
}

/** "kein Bad" is "ein Bad" turned round; "keine Ausländer" are several. */
const isOne = ({ form }: Word, article: string): boolean =>
  form.nouns.some(
    ({ gender, number, case: own }) =>
      number === 'singular' &&
      (form.vocabulary.form(article).determiner & agreementOf(gender, number, own)) !== 0,
  );

const leftOut = (word: Word): Cut => ({ word, instead: '' });

/** "Schließt das Bad [oder bleibt es offen]?": the first way is asked, the second is its contrary. */
function cutAlternative(text: string, vocabulary: Vocabulary): string {
  const [sentence] = findSentences(text);
  if (sentence === undefined) return text;
  const words = readWords(sentence, vocabulary);
  const clauses = findClauses(sentence, words);
  const index = words.findIndex(
    ({ form }, place) =>
      place > 1 &&
      ALTERNATIVE_WORDS.has(form.lower) &&
      clauses.some(({ finite }) => finite !== null && finite === words[place + 1]),
  );
  const or = words[index];
  return or === undefined ? text : `${text.slice(0, or.start).replace(/[\s,;–-]+$/u, '')}?`;
}

function withoutWords(text: string, cuts: readonly Cut[]): string {
  if (cuts.length === 0) return text;
  let plain = '';
  let last = 0;
  for (const { word, instead } of cuts.toSorted((left, right) => left.word.start - right.word.start)) {
    plain += text.slice(last, word.start) + instead;
    last = word.end;
  }
  return `${plain}${text.slice(last)}`.replace(/\s+/g, ' ').replace(/ (?=[?!.,])/g, '');
}
