import { JOINS_ALIKE, JOINS_EQUALS, JOINS_PAIR, OF_A_PAIR, OPENS_PAIR } from '../language/lexicon/gaps.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Span } from '../language/span.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';

/** So many speak together at most; a longer list is one of something else. */
const MOST = 6;

/**
 * Who speaks together with the first: "[Deutschland], Frankreich und Großbritannien erklärten", "sowohl [Weber] als auch
 * Vogt". Only phrases that follow one another with nothing but commas and one "und" between them, on one side of a verb in
 * the plural.
 * @param cue the verb; one in the singular has one subject
 * @returns the others in order; empty when the first speaks alone
 */
export function findJointSpeakers(
  sentence: ReadSentence,
  first: NounPhrase,
  cue: Span,
): readonly NounPhrase[] {
  const behind = findBehind(sentence, first, cue);
  return behind.length > 0 ? behind : findBefore(sentence, first, cue);
}

/** "[Die Kanzlerin] und der Premier fordern", "zeigten sich [Ohm] und seine Leute zufrieden": where the last of several was taken for the subject. */
function findBefore({ text, phrases }: ReadSentence, last: NounPhrase, cue: Span): readonly NounPhrase[] {
  if (last.kind === 'pronoun' || last.preposition !== null || !text.slice(cue.start, cue.end).endsWith('n'))
    return [];
  const before = phrases.findLast(({ fullEnd }) => fullEnd < last.start);
  if (before === undefined || before.preposition !== null || before.attachedTo !== null) return [];
  if (cue.start > before.start && cue.end < last.start) return [];
  const alone = before.kind === 'thing' && before.words.length === 1;
  return (alone || canSpeak(before, false)) && JOINS_EQUALS.test(text.slice(before.fullEnd, last.start))
    ? [before]
    : [];
}

function findBehind({ text, phrases }: ReadSentence, first: NounPhrase, cue: Span): readonly NounPhrase[] {
  const verbBefore = cue.end <= first.start;
  // "[Sowohl] die Polizei als auch die Feuerwehr": behind it even a verb in the singular has several subjects.
  const paired = OPENS_PAIR.test(text.slice(0, first.start));
  if (!paired && !text.slice(cue.start, cue.end).endsWith('n')) return [];
  const others: NounPhrase[] = [];
  let last = first;
  for (const phrase of phrases) {
    if (phrase.start < last.fullEnd || (!verbBefore && phrase.end > cue.start)) continue;
    const between = text.slice(last.fullEnd, phrase.start);
    const alike = !paired && JOINS_ALIKE.test(between);
    const closes = alike || (paired ? JOINS_PAIR : JOINS_EQUALS).test(between);
    if (!canSpeak(phrase, paired || alike) || !(closes || between === ', ') || others.length === MOST)
      return [];
    others.push(phrase);
    last = phrase;
    if (closes) {
      // "Ohm und Lena Vogt, Leiterin des Amtes, fordern": a comma closes what is said of the last one.
      const left = text.slice(phrase.fullEnd, cue.start).trim();
      return verbBefore || left === '' || (left === ',' && phrase.fullEnd > phrase.end) ? others : [];
    }
  }
  return [];
}

/** Behind "sowohl" the "als" of "als auch" is no preposition. */
const canSpeak = ({ kind, preposition }: NounPhrase, paired: boolean): boolean =>
  (kind === 'person' || kind === 'organisation') &&
  (preposition === null || (paired && OF_A_PAIR.has(preposition.form.lower)));
