import { hasCase } from '../language/agreement.ts';
import type { Word } from '../language/clause/clause.ts';
import { isProcess } from '../language/clause/predicate.ts';
import { BODY_PRONOUNS, REFLEXIVES } from '../language/lexicon/pronouns.ts';
import { FOUND_WITH, SPEECH_VERBS } from '../language/lexicon/speech-verbs.ts';
import { ONLY_PAPER } from '../language/lexicon/text-nouns.ts';
import { IMPERSONAL_VERBS, LETTING_VERBS } from '../language/lexicon/verb-classes.ts';
import { traitsOf } from '../language/lexicon/word-traits.ts';
import { classifyNoun } from '../language/phrase/classify-noun.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { opensQuotation } from '../language/quotation-marks.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findGrammaticalSubject, findSubject } from '../reference/find-subject.ts';
import { isNoName } from '../reference/is-no-name.ts';
import { isSpeech, isText } from '../reference/is-text.ts';
import { holds } from './find-source-statements.ts';
import { findSources } from './find-sources.ts';

/** Who speaks where a verb is the cue, and through whom. */
export interface CueSpeaker {
  readonly speaker: NounPhrase | null;
  readonly via: NounPhrase | null;
}

/**
 * The speaker of a clause with a cue verb: its subject; the one cited ("Weber wird vom Sender mit den Worten zitiert"); for
 * impersonal verbs and passives the source in the clause ("In dem Bericht heißt es, …").
 */
export function findCueSpeaker(sentence: ReadSentence, index: number, lemma: string | null): CueSpeaker {
  const predicate = sentence.predicates[index];
  if (lemma === 'zitieren') return citation(sentence, index, isProcess(predicate ?? null));
  if (lemma !== null && IMPERSONAL_VERBS.has(lemma))
    return { speaker: findOwner(sentence, index, lemma) ?? findSourceOfText(sentence, index), via: null };
  // "Alle Boote sind gefunden: …": how something is says nobody.
  if (predicate?.state === true) {
    const source = findSourceIn(sentence, index);
    return { speaker: source !== null && isText(source) ? source : null, via: null };
  }
  if (letsItselfBeTold(sentence, index)) return { speaker: findSourceIn(sentence, index), via: null };
  const subject = findSubject(sentence, index);
  if (subject !== null) return { speaker: subject, via: findPassingOn(sentence, index, subject) };
  if (isProcess(predicate ?? null)) return { speaker: findSourceOfPassive(sentence, index), via: null };
  const man = findMan(sentence, index);
  const otherwise =
    man !== null
      ? findHouse(sentence, man)
      : (findOnlyPhrase(sentence, index) ?? (lemma === null ? null : findBody(sentence, index)));
  return { speaker: otherwise, via: null };
}

/** "Der Minister musste [sich] vom Rat Feigheit vorwerfen [lassen]": others say it, and not he. */
function letsItselfBeTold({ clauses, predicates }: ReadSentence, index: number): boolean {
  const words = clauses[index]?.words ?? [];
  if (predicates[index]?.lemmas.some((lemma) => SPEECH_VERBS.has(lemma)) !== true) return false;
  const lets = ({ form }: Word): boolean =>
    form.infinitives.some((lemma) => LETTING_VERBS.has(lemma)) ||
    form.finite.some(({ lemma }) => LETTING_VERBS.has(lemma));
  return words.some(({ form }) => REFLEXIVES.has(form.lower)) && words.some(lets);
}

/** "In der Behörde verweist [man] darauf, …". */
export const saysMan = ({ clauses }: ReadSentence, index: number): boolean =>
  clauses[index]?.words.some(({ form }) => form.traits.has('anybody')) === true;

/** The clause that has the "man" of a clause: its own, or the one it goes on with: "In der Behörde ist [man] besorgt, verweist aber darauf, …". */
function findMan(sentence: ReadSentence, index: number): number | null {
  if (saysMan(sentence, index)) return index;
  const clause = sentence.clauses[index];
  const before = clause?.coordinatedWith ?? null;
  const goesOn = clause?.words.find(({ form }) => !form.coordinator) === clause?.finite;
  return before !== null && goesOn && saysMan(sentence, before) ? before : null;
}

/** "[Aus dem Amt] heißt es, …", and not by whom it was asked: "gefragt durch einen Helfer". */
function findSourceOfText(sentence: ReadSentence, index: number): NounPhrase | null {
  const source = findSourceIn(sentence, index);
  return source?.preposition?.form.traits.has('by-preposition') ? null : source;
}

/** "[In der Behörde] sagt man, …", "[bei Lamm & Co.] hat man …", but not "Von der Behörde [muss] man erwarten, …", "Fragt man bei der Behörde, …". */
function findHouse(sentence: ReadSentence, index: number): NounPhrase | null {
  const predicate = sentence.predicates[index];
  const clause = sentence.clauses[index];
  if (predicate == null || predicate.modals.length > 0 || clause?.words[0] === clause?.finite) return null;
  const house = (sentence.phrasesOf[index] ?? []).find(
    ({ kind, preposition, attachedTo, definite, name, head: { form } }) =>
      kind === 'organisation' &&
      attachedTo === null &&
      traitsOf(preposition?.form.preposition ?? '').has('house-preposition') &&
      (name === null ? definite : preposition?.form.traits.has('firm-preposition') === true) &&
      !form.traits.has('unit-of-place') &&
      !classifyNoun(form).nation,
  );
  return house ?? null;
}

/** "die Forderung [des Rates] lautet: …", "[Ohms Botschaft] lautet: …": whose words the subject is. */
function findOwner(sentence: ReadSentence, index: number, lemma: string): NounPhrase | null {
  const told = lemma === 'lauten' ? findGrammaticalSubject(sentence, index) : null;
  if (told === null || !isSpeech(told)) return null;
  if (told.possessor !== null) return told;
  const at = sentence.phrases.indexOf(told);
  return (
    sentence.phrases.find(({ attachedTo, attachment }) => attachedTo === at && attachment !== 'apposition') ??
    null
  );
}

/** "[Teilnehmern] zufolge sagte die Ministerin, …": who passes on what somebody said. */
function findPassingOn(sentence: ReadSentence, index: number, subject: NounPhrase): NounPhrase | null {
  if (subject.kind === 'thing') return null;
  const clause = sentence.clauses[index];
  if (clause === undefined) return null;
  const source = findSources(sentence).find(({ cue, phrase }) => phrase !== subject && holds(clause, cue));
  return source?.phrase ?? null;
}

/**
 * The only phrase of a clause that can be its subject, where the dictionary reads the name as something else: "teilte
 * die Organisation [Ärzte ohne Grenzen] mit", "fügte [Kempthorn] hinzu". A common noun is none.
 */
function findOnlyPhrase(sentence: ReadSentence, index: number): NounPhrase | null {
  const clause = sentence.clauses[index];
  if (clause?.kind !== 'main' || clause.coordinatedWith !== null) return null;
  if (clause.words.some(({ form }) => form.traits.has('nobody'))) return null;
  const bare = (sentence.phrasesOf[index] ?? []).filter(
    ({ preposition, attachedTo }) => preposition === null && attachedTo === null,
  );
  const [only] = bare;
  if (bare.length !== 1 || only === undefined || only.kind === 'pronoun') return null;
  if (
    isNoName(sentence, only) ||
    (only.words.length > 1 && only.name === null && !hasCase(only.agreement, 'nominative'))
  )
    return null;
  return only.kind !== 'thing' || isBareWord(only) ? only : null;
}

/** "Das Gericht sprach ihn frei. [Es] wies auch den Vorwurf zurück, …": a body that a verb of speaking has for its subject. */
function findBody({ clauses, predicates, phrasesOf }: ReadSentence, index: number): NounPhrase | null {
  const clause = clauses[index];
  const uses = predicates[index]?.lemmas.flatMap((lemma) => [...(SPEECH_VERBS.get(lemma) ?? [])]);
  if (clause?.kind !== 'main' || uses?.includes('quote') !== true) return null;
  if (clause.words.some(({ form }) => REFLEXIVES.has(form.lower))) return null;
  return phrasesOf[index]?.find(({ head }) => BODY_PRONOUNS.has(head.form.lower)) ?? null;
}

const isBareWord = ({ words, head }: NounPhrase): boolean =>
  words.length === 1 && head.form.adjectives.length === 0;

function citation(sentence: ReadSentence, index: number, passive: boolean): CueSpeaker {
  const grammatical = findGrammaticalSubject(sentence, index);
  if (passive)
    return { speaker: grammatical, via: findSubject(sentence, index) ?? findSourceIn(sentence, index) };
  const cited = (sentence.phrasesOf[index] ?? []).find(
    (phrase) =>
      phrase !== grammatical &&
      phrase.preposition === null &&
      phrase.attachedTo === null &&
      (phrase.kind === 'person' || isNamed(sentence, phrase) || isCitedPronoun(phrase)),
  );
  if (cited !== undefined) return { speaker: cited, via: grammatical };
  return { speaker: quotesFromWords(sentence, index, grammatical) ? null : grammatical, via: null };
}

/** "…, zitiert das Blatt [aus ihrer Stellungnahme]": whose words a medium passes on the text does not say here. */
const quotesFromWords = ({ phrasesOf }: ReadSentence, index: number, subject: NounPhrase | null): boolean =>
  subject?.kind === 'organisation' &&
  phrasesOf[index]?.some(
    (phrase) =>
      phrase.preposition?.form.traits.has('from-preposition') === true &&
      (isText(phrase) || isSpeech(phrase)),
  ) === true;

/** "zitieren [Brenkovic]", and not what has a title: "zitieren „Das Meer“". */
const isNamed = ({ text }: ReadSentence, { name }: NounPhrase): boolean =>
  name !== null && !opensQuotation(text.charAt(name.start - 1));

/** "zitieren [ihn] Augenzeugen". */
const isCitedPronoun = ({ kind, agreement, head }: NounPhrase): boolean =>
  kind === 'pronoun' && head.form.person === 3 && !hasCase(agreement, 'nominative');

/** "wurde [bei einer Fahrerin] festgestellt", "werden Gäste [aus der Stadt] erwartet": with whom it is found and where somebody comes from does not tell it. */
function findSourceOfPassive(sentence: ReadSentence, index: number): NounPhrase | null {
  const source = findSourceIn(sentence, index);
  const from = source?.preposition?.form.traits.has('from-preposition') === true ? source.preposition : null;
  if (
    from !== null &&
    sentence.phrases.some(({ fullEnd, kind }) => kind === 'person' && fullEnd + 1 === from.start)
  )
    return null;
  return source?.kind === 'person' && FOUND_WITH.has(source.preposition?.form.preposition ?? '')
    ? null
    : source;
}

/** "im Abschlussbericht", "bei der Agentur", "aus Regierungskreisen", "seitens der Stadt". */
export function findSourceIn(sentence: ReadSentence, index: number): NounPhrase | null {
  const found = (sentence.phrasesOf[index] ?? []).find(({ preposition, attachedTo, ...phrase }) => {
    const word = preposition?.form.preposition ?? null;
    if (word === null || attachedTo !== null) return false;
    if (ONLY_PAPER.get(phrase.head.form.lower) === word) return false;
    const text = isText(phrase);
    return (
      (text && traitsOf(word).has('text-preposition')) ||
      ((phrase.kind === 'organisation' || phrase.kind === 'person') &&
        traitsOf(word).has('speaker-preposition'))
    );
  });
  return found ?? null;
}
