import type { Word } from '../../language/clause/clause.ts';
import { FURTHER } from '../../language/lexicon/answering-words.ts';
import { TOTAL_NOUNS } from '../../language/lexicon/measure-words.ts';
import type { ClauseReading, Proposition } from '../../language/proposition/proposition.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { findAmount } from './find-amount.ts';

/**
 * The number that a clause gives without its noun: "von den 250 Gästen wurden [60] verletzt", "[35] weitere wurden verletzt",
 * "die Zahl der Verletzten stieg auf [zwölf]"; null without one.
 */
export function findLoneNumber(at: SentenceInContext, { clause }: Proposition): string | null {
  const reading = at.sentence.clauses[clause];
  return reading === undefined ? null : (findTotal(at, reading) ?? findElliptic(reading));
}

function findTotal(at: SentenceInContext, reading: ClauseReading): string | null {
  const total = reading.phrases.find(({ head }) => TOTAL_NOUNS.has(head.text));
  if (total === undefined) return null;
  return findAmount(at, reading, total) ?? findBare(reading);
}

/** "stieg [auf 60]", "liegt [bei] insgesamt [60]": a number that no noun follows. */
function findBare({ clause: { words }, phrases }: ClauseReading): string | null {
  const at = words.findIndex(({ form }) => form.lower === 'auf' || form.lower === 'bei');
  const bare = words.findIndex(
    ({ kind }, index) =>
      at >= 0 &&
      index > at &&
      kind === 'number' &&
      !phrases.some(({ from, to }) => index >= from && index < to),
  );
  return words[bare]?.text ?? null;
}

/** A number with a verb behind it, and nothing that it could count. */
function findElliptic({ clause: { words, verbs } }: ClauseReading): string | null {
  const isVerb = (word: Word | undefined): boolean => verbs.some((verb) => verb.word === word);
  for (const [index, word] of words.entries()) {
    if (word.kind !== 'number' || /^(?:19|20)\d\d$/.test(word.text)) continue;
    let next = index + 1;
    while (FURTHER.has(words[next]?.form.lower ?? '')) next += 1;
    if (isVerb(words[next])) return word.text;
  }
  return null;
}
