import type { Corpus } from '../../corpus/corpus.ts';
import { capitalise } from '../../language/capitalise.ts';
import type { Vocabulary } from '../../language/form.ts';
import type { Question, Understanding } from '../answer.ts';
import { isOfSource } from '../passes-filters.ts';
import { askAnother } from './ask-another.ts';
import { cleanTyped } from './clean-typed.ts';
import { continueQuestion } from './continue-question.ts';
import { isSameQuestion } from './is-same-question.ts';
import { mendInArchive } from './mend-in-archive.ts';
import { type EventTime, readEventTime } from './read-event-time.ts';
import { readPeriod } from './read-period.ts';
import { readTeller } from './read-teller.ts';
import { translateEnglish } from './translate-english.ts';
import { understand } from './understand.ts';
import type { Understood } from './understood.ts';

/** What a person asked, ready to be read. */
export interface Asked {
  /** The plain question with its filters; the text is empty when nothing is asked. */
  readonly question: Question;
  /** The question with names in capitals and slips of the pen mended; for reading only. */
  readonly mended: string;
  /** What the message told beside the question, mended too: which event is meant. The empty string for nothing. */
  readonly context: string;
  /** What a reader should see of it; null where the question was taken as it stands. */
  readonly understood: Understanding | null;
}

/**
 * Takes a message apart: the plain question, the filters in its words, its slips mended. Filters given apart win over those in
 * words.
 */
export function understandQuestion(typed: Question, corpus: Corpus): Asked {
  const { text: own, context, others, unknown } = understandFollowing(typed, corpus.reader.vocabulary);
  const plain = askedOf(typed.speaker, own, corpus) ?? own;
  const event = readEventTime(plain, corpus);
  const { text: timeless, ...days } = readDays(plain, event, typed.today ?? null, corpus);
  const teller = readTeller(timeless, (name) => hasSource(name, corpus), corpus.reader.vocabulary);
  const question: Question = { ...days, ...teller, ...typed, text: teller?.text ?? timeless };
  const { text: mended, shown } = mendInArchive(question.text, corpus);
  const told = context === '' ? { text: '', shown: '' } : mendInArchive(context, corpus);
  // Who tells it is searched and measured, too, so that their words are among what is read.
  const beside = `${told.text} ${teller?.speaker ?? ''}`.trim();
  const read = { ...question, text: `${told.shown} ${shown}`.trim() };
  return {
    question,
    mended,
    context: beside,
    understood:
      event === null && isAsTyped(read, typed, [...others, ...unknown])
        ? null
        : { ...describe(read), event: event && { words: event.words, day: event.day }, others, unknown },
  };
}

/** When it was said, by the calendar and by an event, and the question without those words. */
function readDays(
  plain: string,
  event: EventTime | null,
  today: string | null,
  corpus: Corpus,
): Pick<Question, 'text' | 'from' | 'to'> {
  const text = event?.text ?? plain;
  const start = event === null ? -1 : text.indexOf(event.words);
  const apart = event === null || start < 0 ? null : { start, end: start + event.words.length };
  const period = readPeriod(text, today, corpus.reader.vocabulary, apart);
  const from = [period?.from, event?.from]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
  const to = [period?.to, event?.to]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(0);
  return {
    text: period?.text ?? text,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** A question for somebody's word, asked of whom the filter names; null where there is no such filter, or nobody else is asked. */
const askedOf = (speaker: string | undefined, text: string, corpus: Corpus): string | null =>
  speaker === undefined ? null : askAnother(mendInArchive(text, corpus).text, speaker, corpus.reader);

/** Outlets are few, however many articles they have. */
function hasSource(name: string, corpus: Corpus): boolean {
  const ofSource = new Map(corpus.heads().map((head) => [head.source, head]));
  return [...ofSource.values()].some((head) => isOfSource(name, head));
}

/** What is asked, in German; behind another question also what is none by itself. */
function understandFollowing(
  { text, follows }: Question,
  vocabulary: Vocabulary,
): Pick<Understood, 'text' | 'context' | 'others'> & { readonly unknown: readonly string[] } {
  const continued =
    follows === undefined ? null : continueQuestion(text, understand(follows, vocabulary).text, vocabulary);
  if (continued !== null) {
    const understood = understand(continued.text, vocabulary);
    const context = `${continued.context} ${understood.context}`.trim();
    return { ...understood, context, unknown: [] };
  }
  const german = translateEnglish(cleanTyped(text).text, vocabulary);
  const isTold = german !== null && german.text !== '';
  return { ...understand(isTold ? german.text : text, vocabulary), unknown: german?.unknown ?? [] };
}

const isAsTyped = (question: Question, typed: Question, unused: readonly string[]): boolean =>
  unused.length === 0 &&
  (question.text === '' || isSameQuestion(question.text, typed.text)) &&
  [question.speaker, question.source, question.from, question.to].every((filter) => filter === undefined);

const describe = ({
  text,
  speaker,
  source,
  from,
  to,
}: Question): Omit<Understanding, 'event' | 'others' | 'unknown'> => ({
  text: capitalise(text),
  speaker: speaker ?? null,
  source: source ?? null,
  from: from ?? null,
  to: to ?? null,
});
