import { hasCase, PLURAL_AGREEMENT, SINGULAR_AGREEMENT } from '../../language/agreement.ts';
import { isDefinite } from '../../language/phrase/is-definite.ts';
import type { Phrase } from '../../language/phrase/phrase.ts';
import type { SentenceReading } from '../../language/proposition/proposition.ts';
import type { Reader } from '../../reading/reader.ts';

/**
 * A question as a sentence. At its head a verb is written like the noun made of it: "Steigen die Mieten?" asks whether they do where a
 * subject follows that agrees with the verb; "Reisen nach Solvik?", "Kosten der Maut?" name a topic.
 */
export function readOpeningVerb(text: string, reader: Reader): SentenceReading | null {
  const reading = reader.readSentence(text);
  const [first] = reading?.clauses[0]?.clause.words ?? [];
  if (reading === null || first === undefined || first.form.nouns.length === 0) return reading;
  if (first === reading.clauses[0]?.clause.finite || first.start !== text.search(/\S/)) return reading;
  const small = `${text.slice(0, first.start)}${first.form.lower}${text.slice(first.end)}`;
  const other = reader.readSentence(small);
  return other !== null && asks(other, text.trimEnd().endsWith('?')) ? other : reading;
}

/** Its first word is the finite verb, and the next phrase its subject: with an article, or one of many behind a question mark. */
function asks({ clauses: [main] }: SentenceReading, isMarked: boolean): boolean {
  if (main === undefined) return false;
  const { words, finite } = main.clause;
  const subject = main.phrases[0];
  if (finite === null || finite !== words[0] || subject === undefined) return false;
  if (words.slice(1, subject.from).some(({ form }) => !form.adverb)) return false;
  const many = finite.form.finite.some(({ person, number }) => person === 3 && number === 'plural');
  const one = finite.form.finite.some(({ person, number }) => person === 3 && number === 'singular');
  return (
    (many &&
      isSubject(subject, PLURAL_AGREEMENT) &&
      (isDefinite(subject) || (isMarked && subject.kind !== 'name'))) ||
    (one && isSubject(subject, SINGULAR_AGREEMENT) && isDefinite(subject))
  );
}

const isSubject = ({ preposition, genitiveOf, agreement }: Phrase, columns: number): boolean =>
  preposition === null && genitiveOf === null && hasCase(agreement & columns, 'nominative');
