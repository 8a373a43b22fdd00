import type { Vocabulary } from '../form.ts';
import { OPENING_VERBS } from '../lexicon/verb-classes.ts';
import { isClosingMark, isOpeningMark } from '../quotation-marks.ts';
import type { Sentence } from '../sentence.ts';
import { assembleClauses } from './assemble-clauses.ts';
import type { Marked } from './choose-finite.ts';
import type { Clause, Word } from './clause.ts';
import { createClauses } from './create-clauses.ts';
import { createWord } from './create-word.ts';
import { type Chunk, findChunks } from './find-chunks.ts';
import { markVerbs } from './mark-verbs.ts';
import { splitChunk } from './split-chunk.ts';

/**
 * The clauses of a sentence in the order of their first words: cut at punctuation and conjunctions so that
 * each has one finite verb or one zu-infinitive. Enumerations and appositions stay inside their clause. The
 * way is that of school grammar's field model: a verb-last clause ends with its verb, a main clause has one
 * constituent before its verb.
 *
 * @param words the sentence's words, from `readWords`
 * @param names the indexes of words inside a quoted name, where no verb opens a clause
 * @returns the clauses with offsets in the whole text; empty for a sentence without words
 */
export function findClauses(
  sentence: Sentence,
  words: readonly Word[],
  names: ReadonlySet<number> = NONE,
): readonly Clause[] {
  if (words.length === 0) return [];
  const chunks = findChunks(sentence.tokens);
  const marks = markVerbs(words, findBeginnings(sentence, chunks));
  for (const index of names) marks[index] = 0;
  const marked: Marked = { words, marks };
  const drafts = assembleClauses(
    marked,
    chunks.flatMap((chunk) => splitChunk(marked, chunk)),
  );
  return createClauses(marked, drafts, findAsked(sentence));
}

/** The words and numbers of a sentence with all they can be. */
export function readWords(sentence: Sentence, vocabulary: Vocabulary): readonly Word[] {
  const words: Word[] = [];
  for (const token of sentence.tokens)
    if (token.kind !== 'punctuation') words.push(createWord(token, vocabulary.form(token.text)));
  const [first, second] = words;
  if (first !== undefined && second !== undefined && isOpeningVerb(first, second))
    words[0] = createWord(first, vocabulary.form(first.form.lower));
  return words;
}

/** "[Würde] man die Maut senken, …": no noun, though it is written like one; but "Würde ist …". */
const isOpeningVerb = ({ form }: Word, next: Word): boolean =>
  form.nouns.length > 0 && OPENING_VERBS.has(form.lower) && next.form.finite.length === 0;

/** The word indexes where a clause may begin with a capital verb: at the start, behind a colon, in a quotation. */
function findBeginnings(sentence: Sentence, chunks: readonly Chunk[]): ReadonlySet<number> {
  const begins = new Set(chunks.filter(({ before }) => before !== 'comma').map(({ from }) => from));
  let index = 0;
  let before = '';
  for (const token of sentence.tokens) {
    if (token.kind !== 'punctuation') {
      if (before !== '' && (isOpeningMark(before) || isClosingMark(before))) begins.add(index);
      index += 1;
      before = '';
    } else before = token.text;
  }
  return begins;
}

/** The word indexes before which a question mark closes a question, also one quoted: "„Wer war das?“, fragte er." */
function findAsked({ tokens }: Sentence): readonly number[] {
  const asked: number[] = [];
  let index = 0;
  for (const token of tokens) {
    if (token.kind !== 'punctuation') index += 1;
    else if (token.text === '?') asked.push(index);
  }
  return asked;
}

const NONE: ReadonlySet<number> = new Set();
