import { findSentences } from '../language/find-sentences.ts';
import type { Vocabulary } from '../language/form.ts';
import { readSentence } from '../language/proposition/find-propositions.ts';
import type { SentenceReading } from '../language/proposition/proposition.ts';
import type { Span } from '../language/span.ts';
import { freeQuantities } from './free-quantities.ts';
import { joinAsides } from './join-asides.ts';
import { liftObjects } from './lift-objects.ts';

/** The sentences of a stretch of a text as propositions. */
export function readPassage(
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
): readonly SentenceReading[] {
  return findSentences(text, start, end).map((sentence) =>
    liftObjects(freeQuantities(joinAsides(readSentence(sentence, text, vocabulary), text), text)),
  );
}

/** A title as propositions. */
export const readTitle = (title: string, vocabulary: Vocabulary): readonly SentenceReading[] =>
  findSentences(title).map((sentence) => joinAsides(readSentence(sentence, title, vocabulary), title));
