import type { Article } from '../article/article.ts';
import type { Clause } from '../language/clause/clause.ts';
import { findClauses } from '../language/clause/find-clauses.ts';
import { findPredicate } from '../language/clause/find-predicate.ts';
import type { Dictionary } from '../language/dictionary.ts';
import { findSentences } from '../language/find-sentences.ts';
import { SIMULTANEOUS_ADVERBS } from '../language/lexicon/simultaneous-adverbs.ts';
import {
  NOT_TELLING_VERBS,
  PUBLISHING_VERBS,
  SPEECH_ADJECTIVES,
  SPEECH_VERBS,
} from '../language/lexicon/speech-verbs.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/span.ts';
import type { TemporalExpression } from '../language/temporal-expression.ts';
import { findTemporalExpressions } from '../language/time/find-temporal-expressions.ts';
import { type ResolvedStatementDate, resolveStatementDate } from './resolve-statement-date.ts';

const found = new WeakMap<Article, readonly TemporalExpression[]>();

/**
 * When a sentence was told in which no statement was found, but which tells an act of speech itself: "hat am Montag
 * seinen Plan bekräftigt", "präsentierte am Montag Zahlen". What only happened ("Am Montag fiel Schnee") is told on
 * the day of publication.
 *
 * @param span one sentence of the article's text, or a stretch of several, of which the first telling one counts
 */
export function dateTelling(article: Article, span: Span, dictionary: Dictionary): ResolvedStatementDate {
  const expressions = expressionsOf(article, dictionary);
  for (const sentence of findSentences(article.text, span.start, span.end)) {
    const told = dateOfSentence(article, sentence, expressions, dictionary);
    if (told !== null) return told;
  }
  return resolveStatementDate(article, [], { frame: [], content: [], cue: null, previous: null });
}

function expressionsOf(article: Article, dictionary: Dictionary): readonly TemporalExpression[] {
  let expressions = found.get(article);
  if (expressions === undefined) {
    expressions = findTemporalExpressions(article.text, { publishedAt: article.publishedAt, dictionary });
    found.set(article, expressions);
  }
  return expressions;
}

/** @returns null when the sentence tells no act of speech, or not when */
function dateOfSentence(
  article: Article,
  sentence: Sentence,
  expressions: readonly TemporalExpression[],
  dictionary: Dictionary,
): ResolvedStatementDate | null {
  const clauses = findClauses(sentence, dictionary);
  for (const clause of clauses) {
    const cue = findTellingVerb(clause, dictionary);
    if (cue === null) continue;
    const resolved = resolveStatementDate(article, expressions, {
      frame: clause.parts,
      content: [],
      cue,
      previous: null,
    });
    if (resolved.date?.source === 'said' || resolved.unresolvedDate !== null) return resolved;
    if (!SIMULTANEOUS_ADVERBS.has(clauses[0]?.words[0]?.form.lower ?? '')) continue;
    const before = sentenceBefore(article.text, sentence.start);
    return before === null ? null : dateOfSentence(article, before, expressions, dictionary);
  }
  return null;
}

function findTellingVerb(clause: Clause, dictionary: Dictionary): Span | null {
  const predicate = findPredicate(clause, dictionary);
  if (predicate === null) return null;
  const tells = predicate.lemmas.some(
    (lemma) => (SPEECH_VERBS.has(lemma) && !NOT_TELLING_VERBS.has(lemma)) || PUBLISHING_VERBS.has(lemma),
  );
  const adjective =
    predicate.lemmas.includes('zeigen') && clause.words.some(({ form }) => SPEECH_ADJECTIVES.has(form.lower));
  const announced =
    predicate.lemmas.includes('geben') && clause.words.some(({ form }) => form.lower === 'bekannt');
  return tells || adjective || announced ? predicate.main : null;
}

const LONGEST_SENTENCE = 600;

function sentenceBefore(text: string, start: number): Sentence | null {
  const from = Math.max(0, start - LONGEST_SENTENCE);
  return findSentences(text, from, start).at(-1) ?? null;
}
