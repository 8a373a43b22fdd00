import { hasCase } from '../language/agreement.ts';
import { uncapitalise } from '../language/capitalise.ts';
import { isAbbreviation } from '../language/is-abbreviation.ts';
import { FOREIGN_PAPERS } from '../language/lexicon/named-media.ts';
import { QUANTITY_NOUNS } from '../language/lexicon/quantity-nouns.ts';
import { HUMAN_SPEECH_VERBS, WRITING_VERBS } from '../language/lexicon/speech-verbs.ts';
import { MEDIA_NAMES } from '../language/lexicon/states.ts';
import { classifyNoun } from '../language/phrase/classify-noun.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { plainWords } from '../language/plain-words.ts';
import { opensQuotation } from '../language/quotation-marks.ts';
import type { Span } from '../language/span.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { canSpeak, namesPolled } from '../reference/can-speak.ts';
import { findAntecedent } from '../reference/find-antecedent.ts';
import { findSubject } from '../reference/find-subject.ts';
import { isMuteText, isOwnView, isSpeech, isText, isUtterance } from '../reference/is-text.ts';
import type { Reference } from '../reference/speaker.ts';
import type { StatementDraft } from './statement-draft.ts';

/**
 * Who or what passes a statement on, in words that stand behind "laut": a medium or source beside the speaker, or the text
 * that has no speaker ("in der Studie heißt es"). Null where nothing does, and for a thing that passes nothing on
 * ("angesichts der Entscheidung").
 */
export function findRelay(
  { via, sentence, toldBy, speaker, cueLemma }: StatementDraft,
  reference: Reference | null,
): string | null {
  if (via !== null) return relayOf(sentence, via, { start: via.start, end: via.fullEnd }, true);
  if (reference?.reason !== 'mute') return null;
  const { mention } = reference;
  const phrase = sentence.phrases.find(({ start }) => start === mention.start);
  if (phrase === undefined) return relayWords(sentence.text, mention);
  const asSource =
    toldBy === 'source'
      ? phrase === speaker || phrase.attachment === 'genitive'
      : speaksIn(sentence, phrase, cueLemma);
  return relayOf(sentence, phrase, mention, asSource);
}

/** "Die Profis sagten": the subject of a verb that is one of speaking and nothing else, whatever its noun can mean. */
function speaksIn(sentence: ReadSentence, phrase: NounPhrase, cueLemma: string | null): boolean {
  if (!HUMAN_SPEECH_VERBS.has(cueLemma ?? '') && !WRITING_VERBS.has(cueLemma ?? '')) return false;
  const at = sentence.phrasesOf.findIndex((phrases) => phrases.includes(phrase));
  return at >= 0 && findSubject(sentence, at) === phrase;
}

/** @param asSource the text itself calls it a source: "laut Plan" */
function relayOf(
  sentence: ReadSentence,
  phrase: NounPhrase,
  mention: Span,
  asSource: boolean,
): string | null {
  if (phrase.kind === 'pronoun') {
    const meant = findAntecedent(sentence, phrase);
    if (meant === null || meant.kind === 'pronoun') return null;
    return relayOf(sentence, meant, { start: meant.start, end: meant.end }, false);
  }
  if (isNobody(phrase) || !(asSource || isCalledSource(phrase) || passesOn(phrase))) return null;
  const start = startBehindLaut(sentence, phrase, mention);
  const words = relayWords(sentence.text, { start, end: mention.end });
  return start === sentence.start && opensSmall(phrase) ? uncapitalise(words) : words;
}

/** "kein Arzt" is nobody, and "meiner Meinung nach" the view of whoever speaks. */
const isNobody = (phrase: NounPhrase): boolean =>
  phrase.words[0]?.form.traits.has('of-none') === true ||
  (isUtterance(phrase) && isOwnView(phrase) && !isMuteText(phrase));

/** "laut [Tagesordnung]" */
const isCalledSource = ({ preposition }: NounPhrase): boolean =>
  preposition?.form.traits.has('source-preposition') === true;

/** A text, a message, a medium, people or a body, and names that no dictionary has; no other thing. */
function passesOn(phrase: NounPhrase): boolean {
  const { head, words, kind, fullEnd, end } = phrase;
  if ((words.length > 1 || phrase.plural) && canSpeak(phrase, true)) return true;
  if (kind !== 'thing' || isText(phrase) || isSpeech(phrase) || namesPolled(phrase)) return true;
  if (isAbbreviation(head.text) || MEDIA_NAMES.has(head.text) || FOREIGN_PAPERS.has(head.text)) return true;
  if (QUANTITY_NOUNS.has(head.form.lower)) return fullEnd > end;
  return !classifyNoun(head.form).known;
}

/** "laut [Studie]" for "Eine Studie", "laut [der Studie]" for "in der Studie": without an article that has another case. */
function startBehindLaut(
  { text }: ReadSentence,
  { words, head, name, agreement }: NounPhrase,
  { start }: Span,
): number {
  if (words[0] === head || hasCase(agreement, 'dative') || hasCase(agreement, 'genitive')) return start;
  let at = words.indexOf(head);
  while (at > 1 && words[at - 1]?.form.capitalised === true) at -= 1;
  const first = Math.min(words[at]?.start ?? head.start, name?.start ?? head.start);
  return Math.max(start, opensQuotation(text.charAt(first - 1)) ? first - 1 : first);
}

/** "[Einer] Umfrage zufolge": a capital only because the sentence begins. */
function opensSmall({ words: [first], head, name }: NounPhrase): boolean {
  if (first === undefined || first === head || first.start === name?.start) return false;
  return first.form.determiner !== 0;
}

/** Its words, without the mark of a quotation that goes on around them. */
function relayWords(text: string, { start, end }: Span): string {
  const words = plainWords(text.slice(start, end));
  const marks = words.match(/[„“”"«»]/g) ?? [];
  return marks.length === 1 ? words.replace(/[„“”"«»]/, '') : words;
}
