import type { Clause } from '../language/clause/clause.ts';
import {
  BELONGS_TO_VERB,
  NOUN_VOICING_VERBS,
  NOUNS_HEARD,
  SPEECH_NOUNS,
  SUSPECTED_IN,
  SUSPICIONS,
  TOLD_WITH,
} from '../language/lexicon/speech-verbs.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { rootOf } from '../reference/find-subject.ts';
import { findCueSpeaker, findSourceIn } from './find-cue-speaker.ts';

/** A noun that announces the clause behind it, and whom it names as the speaker. */
export interface SpeechNoun {
  readonly phrase: NounPhrase;
  readonly lemma: string;
  /** "die Forderung [des Rates], …"; null when the noun names nobody. */
  readonly speaker: NounPhrase | null;
}

/** The speech noun right before a clause ("Sie ist der Ansicht, dass …"), with what hangs on it; null without. */
export function findSpeechNoun(sentence: ReadSentence, clause: Clause): SpeechNoun | null {
  const last = lastBefore(sentence, clause);
  if (
    last === undefined ||
    !/^(?: \([^()]{1,12}\))?["“”«»]?,? ?$/.test(sentence.text.slice(last.fullEnd, clause.start))
  )
    return null;
  return readNoun(sentence, last, clause);
}

/**
 * The speech noun that only the verb of its clause stands behind: "Sie stellte die [These] auf, dass …"; null without.
 *
 * @param index the clause of the noun
 */
export function findNounBeforeVerb(sentence: ReadSentence, index: number, clause: Clause): SpeechNoun | null {
  const last = lastBefore(sentence, clause);
  const around = sentence.clauses[index];
  if (last === undefined || around === undefined) return null;
  const prefix = sentence.predicates[index]?.prefix;
  const behind = around.words.filter(({ start }) => start >= last.fullEnd && start < clause.start);
  const closes = behind.every(
    (word) =>
      word === prefix ||
      word === around.finite ||
      word.form.participles.length > 0 ||
      BELONGS_TO_VERB.has(word.form.lower),
  );
  const end = behind.at(-1)?.end;
  if (end === undefined || !closes || sentence.text.slice(end, clause.start) !== ', ') return null;
  if (clause.kind === 'main' && around.kind !== 'main') return null;
  return readNoun(sentence, last, clause);
}

const lastBefore = ({ phrases }: ReadSentence, { start }: Clause): NounPhrase | undefined =>
  phrases.findLast(({ end }) => end <= start);

function readNoun(sentence: ReadSentence, last: NounPhrase, { kind }: Clause): SpeechNoun | null {
  const phrase = rootOf(sentence, last);
  const lemma = phrase.head.form.nouns.find((noun) => SPEECH_NOUNS.has(noun.lemma))?.lemma;
  if (lemma === undefined || (kind === 'infinitive' && isSuspicion(phrase))) return null;
  const attached = sentence.phrases.find(
    ({ attachedTo, attachment }) =>
      attachedTo !== null && sentence.phrases[attachedTo] === phrase && attachment !== 'apposition',
  );
  return { phrase, lemma, speaker: attached ?? null };
}

/** "Ohm steht [im Verdacht], Akten vernichtet zu haben": how somebody is, and nobody's word. */
export const isSuspicion = ({ preposition, head }: NounPhrase): boolean =>
  head.form.nouns.some(({ lemma }) => SUSPICIONS.has(lemma)) &&
  SUSPECTED_IN.has(preposition?.form.preposition ?? '');

/**
 * Whose words a noun tells: whoever it names, else whoever does with it what the verb says ("stellte die These auf"), tells
 * something with it ("mit der Bitte") or calls it his own ("seine Forderung"). Who "knows the accusation" did not make it.
 *
 * @param index the clause of the noun
 */
export function findNounSpeaker(
  sentence: ReadSentence,
  index: number,
  noun: SpeechNoun,
): { readonly speaker: NounPhrase | 'earlier' | null; readonly aside: boolean } {
  const { phrase } = noun;
  const subject = findCueSpeaker(sentence, index, null).speaker;
  if (noun.speaker !== null) return { speaker: noun.speaker, aside: subject !== phrase };
  // "[Vogts Forderung] stieß auf Kritik, man müsse …": whose it is stands before it.
  if (phrase.possessor !== null) return { speaker: phrase, aside: subject !== phrase };
  // "[Ihre Forderung] ist, dass …": hers who spoke before.
  if (subject === phrase)
    return {
      speaker: findSourceIn(sentence, index) ?? (isPossessed(phrase) ? 'earlier' : null),
      aside: false,
    };
  return { speaker: isOnesOwn(sentence, index, noun) ? subject : null, aside: false };
}

function isOnesOwn({ predicates }: ReadSentence, index: number, { phrase, lemma }: SpeechNoun): boolean {
  const { preposition } = phrase;
  if (isPossessed(phrase)) return true;
  if (TOLD_WITH.has(preposition?.form.preposition ?? '')) return !NOUNS_HEARD.has(lemma);
  const verbs = predicates[index]?.lemmas;
  return verbs === undefined || verbs.some((verb) => NOUN_VOICING_VERBS.has(verb));
}

const isPossessed = ({ words }: NounPhrase): boolean =>
  words.some(({ form }) => form.traits.has('possessive'));
