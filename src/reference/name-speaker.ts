import type { Reading } from '../reading/reading.ts';
import { contextOf } from './context-of.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { Speaker } from './speaker.ts';

/**
 * Whom the words at a place of an article name: completed from the whole article, in the nominative, with the role.
 * For a reader who found out by other means that they speak.
 *
 * @param at an offset in the article's text, inside the phrase's own words
 * @returns null when no phrase is there, or it names nobody
 */
export function nameSpeaker(reading: Reading, at: number): Speaker | null {
  const context = contextOf(reading);
  const sentence = context.sentences.find(({ start, end }) => at >= start && at < end);
  const phrase = sentence?.phrases.find(({ start, end }) => at >= start && at < end);
  return sentence === undefined || phrase === undefined
    ? null
    : resolvePhrase(sentence, phrase, context).speaker;
}
