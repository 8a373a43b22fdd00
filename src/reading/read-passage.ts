import { findSentences } from '../language/find-sentences.ts';
import { readSentence } from '../language/proposition/find-propositions.ts';
import type { SentenceReading } from '../language/proposition/proposition.ts';
import type { Span } from '../language/span.ts';
import { freeQuantities } from './free-quantities.ts';
import { joinAsides } from './join-asides.ts';
import { liftObjects } from './lift-objects.ts';
import type { SentenceParser } from './sentence-parser.ts';

/** The sentences of a stretch of a text as propositions. */
export function readPassage(
  text: string,
  { start, end }: Span,
  parser: SentenceParser,
): readonly SentenceReading[] {
  return findSentences(text, start, end).map((sentence) =>
    readSentence(
      parser.parse(sentence),
      text,
      (read) => liftObjects(freeQuantities(joinAsides(read, text), text)).propositions,
    ),
  );
}

/** A title as propositions. */
export const readTitle = (title: string, parser: SentenceParser): readonly SentenceReading[] =>
  findSentences(title).map((sentence) =>
    readSentence(parser.parse(sentence), title, (read) => joinAsides(read, title).propositions),
  );
