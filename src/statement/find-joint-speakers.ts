import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Span } from '../language/span.ts';
import type { ReadSentence } from './read-sentences.ts';

/** So many speak together at most; a longer list is one of something else. */
const MOST = 6;

/**
 * Who speaks together with the first: "[Deutschland], Frankreich und Großbritannien erklärten". Only phrases that follow
 * one another with nothing but commas and one "und" between them, on one side of a verb in the plural.
 * @param cue the verb; one in the singular has one subject
 * @returns the others in order; empty when the first speaks alone
 */
export function findJointSpeakers(
  { text, phrases }: ReadSentence,
  first: NounPhrase,
  cue: Span,
): readonly NounPhrase[] {
  const verbBefore = cue.end <= first.start;
  if (!text.slice(cue.start, cue.end).endsWith('n')) return [];
  const others: NounPhrase[] = [];
  let last = first;
  for (const phrase of phrases) {
    if (phrase.start < last.fullEnd || (!verbBefore && phrase.end > cue.start)) continue;
    const between = text.slice(last.fullEnd, phrase.start);
    const closes = /^ (?:und|sowie) $/.test(between);
    if (!canSpeak(phrase) || !(closes || between === ', ') || others.length === MOST) return [];
    others.push(phrase);
    last = phrase;
    if (closes) return verbBefore || text.slice(phrase.fullEnd, cue.start) === ' ' ? others : [];
  }
  return [];
}

const canSpeak = ({ kind, preposition }: NounPhrase): boolean =>
  (kind === 'person' || kind === 'organisation') && preposition === null;
