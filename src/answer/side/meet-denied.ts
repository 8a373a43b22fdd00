import type { Word } from '../../language/clause/clause.ts';
import { NEGATION_WORDS } from '../../language/lexicon/adverbs.ts';
import { HARDLY_WORDS } from '../../language/lexicon/modality-words.ts';
import { AS_VERBS } from '../../language/lexicon/verb-classes.ts';
import { hangsOn } from '../../language/phrase/hangs-on.ts';
import type { Phrase } from '../../language/phrase/phrase.ts';
import type { ClauseReading } from '../../language/proposition/proposition.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { meetWords } from './tie-of.ts';

/**
 * The asked words of which the denial of a clause speaks: "kommt den Pflichten [als Betreiberin einer Anlage] nicht nach" denies nothing of
 * what she is; "gilt nicht [als Anlage]" does.
 * @returns their places among the asked words
 */
export function meetDenied(
  own: ClauseReading,
  asked: Asked,
  { article, reading }: Pick<SentenceInContext, 'article' | 'reading'>,
): ReadonlySet<number> {
  const roles = findRoles(own);
  const parts = own.clause.words.filter(
    (_, place) => !roles.some(({ from, to }) => place >= from && place < to),
  );
  return meetWords(article.text, roles.length === 0 ? own.clause.parts : parts, asked, reading.vocabulary);
}

/** Whether a word stands in what somebody is told to be by the way. */
export const isInRole = (own: ClauseReading, start: number): boolean =>
  findRoles(own).some((phrase) => start >= phrase.start && start < phrase.end);

/** The phrases behind "als", with all that hangs on them, where the verb does not say itself what something is. */
function findRoles({ clause, phrases, predicate }: ClauseReading): readonly Phrase[] {
  if (predicate?.lemmas.some((lemma) => AS_VERBS.has(lemma)) === true) return [];
  const heads = phrases.flatMap(({ from }, at) =>
    clause.words[from - 1]?.form.traits.has('likens') === true && !isNegating(clause.words[from - 2])
      ? [at]
      : [],
  );
  return phrases.filter((_, at) => heads.some((head) => head === at || hangsOn(phrases, at, head)));
}

/** "taugt [nicht] als Lager": there it is what is denied. */
const isNegating = (word: Word | undefined): boolean =>
  word !== undefined && (NEGATION_WORDS.has(word.form.lower) || HARDLY_WORDS.has(word.form.lower));
