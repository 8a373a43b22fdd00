import type { Clause } from '../language/clause/clause.ts';
import type { Predicate } from '../language/clause/predicate.ts';
import { SIMULTANEOUS_ADVERBS } from '../language/lexicon/simultaneous-adverbs.ts';
import { SPEECH_ADJECTIVES, SPEECH_VERBS } from '../language/lexicon/speech-verbs.ts';
import { NOT_TELLING_VERBS, PUBLISHING_VERBS } from '../language/lexicon/verb-classes.ts';
import type { Span } from '../language/span.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { Reading } from '../reading/reading.ts';
import { dateByEntry } from './date-by-entry.ts';
import { type ResolvedStatementDate, resolveStatementDate } from './resolve-statement-date.ts';

/**
 * When a sentence was told in which no statement was found, but which tells an act of speech itself: "hat am Montag
 * seinen Plan bekräftigt", "präsentierte am Montag Zahlen". What only happened ("Am Montag fiel Schnee") is told on
 * the day of publication.
 *
 * @param span one sentence of the article's text, or a stretch of several, of which the first telling one counts
 */
export function dateTelling(reading: Reading, span: Span): ResolvedStatementDate {
  const { article, sentences } = reading;
  for (const sentence of sentences) {
    if (sentence.start >= span.end) break;
    const told = sentence.end <= span.start ? null : dateOfSentence(reading, sentence);
    if (told !== null) return told;
  }
  return dateByEntry(
    reading,
    span.start,
    resolveStatementDate(article, [], { frame: [], content: [], cue: null, previous: null }),
  );
}

/** @returns null when the sentence tells no act of speech, or not when */
function dateOfSentence(
  reading: Reading,
  { clauses, predicates, index }: ReadSentence,
): ResolvedStatementDate | null {
  const { article, sentences, times } = reading;
  for (const [at, clause] of clauses.entries()) {
    const cue = findTellingVerb(clause, predicates[at] ?? null);
    if (cue === null) continue;
    const resolved = resolveStatementDate(article, times, {
      frame: clause.parts,
      content: [],
      cue,
      previous: null,
    });
    if (resolved.date?.source === 'said' || resolved.unresolvedDate !== null) return resolved;
    if (!SIMULTANEOUS_ADVERBS.has(clauses[0]?.words[0]?.form.lower ?? '')) continue;
    const before = sentences[index - 1];
    return before === undefined ? null : dateOfSentence(reading, before);
  }
  return null;
}

function findTellingVerb(clause: Clause, predicate: Predicate | null): Span | null {
  if (predicate === null) return null;
  const tells = predicate.lemmas.some(
    (lemma) => (SPEECH_VERBS.has(lemma) && !NOT_TELLING_VERBS.has(lemma)) || PUBLISHING_VERBS.has(lemma),
  );
  const adjective =
    predicate.lemmas.includes('zeigen') && clause.words.some(({ form }) => SPEECH_ADJECTIVES.has(form.lower));
  const announced =
    predicate.lemmas.includes('geben') && clause.words.some(({ form }) => form.lower === 'bekannt');
  return tells || adjective || announced ? predicate.word : null;
}
