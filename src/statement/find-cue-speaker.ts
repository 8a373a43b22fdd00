import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { isUtterance } from './find-source-statements.ts';
import { findGrammaticalSubject, findSubject } from './find-subject.ts';
import type { ReadSentence } from './read-sentences.ts';

/** Who speaks where a verb is the cue, and through whom. */
export interface CueSpeaker {
  readonly speaker: NounPhrase | null;
  readonly via: NounPhrase | null;
}

/** Verbs whose subject is the text itself or nobody: "Im Bericht heißt es, …", "Aus dem Amt verlautete, …". */
const IMPERSONAL = new Set(['heißen', 'stehen', 'verlauten', 'lauten', 'hervorgehen']);

/**
 * The speaker of a clause with a cue verb: its subject; the one cited ("Weber wird vom Sender mit den Worten zitiert"); for
 * impersonal verbs and passives the source in the clause ("In dem Bericht heißt es, …").
 */
export function findCueSpeaker(sentence: ReadSentence, index: number, lemma: string | null): CueSpeaker {
  const predicate = sentence.predicates[index];
  if (lemma === 'zitieren') return citation(sentence, index, predicate?.passive ?? false);
  if (lemma !== null && IMPERSONAL.has(lemma)) return { speaker: findSourceIn(sentence, index), via: null };
  const subject = findSubject(sentence, index);
  return { speaker: subject ?? (predicate?.passive ? findSourceIn(sentence, index) : null), via: null };
}

function citation(sentence: ReadSentence, index: number, passive: boolean): CueSpeaker {
  const grammatical = findGrammaticalSubject(sentence, index);
  if (passive)
    return { speaker: grammatical, via: findSubject(sentence, index) ?? findSourceIn(sentence, index) };
  const cited = (sentence.phrasesOf[index] ?? []).find(
    (phrase) =>
      phrase !== grammatical &&
      phrase.preposition === null &&
      phrase.attachedTo === null &&
      phrase.kind === 'person',
  );
  return cited === undefined ? { speaker: grammatical, via: null } : { speaker: cited, via: grammatical };
}

const OF_TEXTS = new Set(['in', 'auf', 'aus', 'bei', 'von']);
const OF_SPEAKERS = new Set(['bei', 'von', 'aus', 'seitens', 'vonseiten', 'durch']);

/** "im Abschlussbericht", "bei der Agentur", "aus Regierungskreisen", "seitens der Stadt". */
export function findSourceIn(sentence: ReadSentence, index: number): NounPhrase | null {
  const found = (sentence.phrasesOf[index] ?? []).find(({ preposition, attachedTo, ...phrase }) => {
    const word = preposition?.form.preposition ?? null;
    if (word === null || attachedTo !== null) return false;
    const text = isUtterance(phrase) || TEXTS.test(phrase.head.form.lower);
    return (
      (text && OF_TEXTS.has(word)) ||
      ((phrase.kind === 'organisation' || phrase.kind === 'person') && OF_SPEAKERS.has(word))
    );
  });
  return found ?? null;
}

/** Nouns for texts, by their end. */
const TEXTS =
  /(?:bericht|erklärung|mitteilung|meldung|schreiben|brief|papier|dokument|gutachten|studie|artikel|blatt|magazin|zeitung|interview|rede|kommentar|analyse|urteil|begründung|resolution|vertrag|gesetz|entwurf|antrag|buch|blog|twitter|kreisen|umfrage|statistik|stellungnahme)(?:e?s|e|en|n|er|ern)?$/;
