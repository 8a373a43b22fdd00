import { hasCase } from '../language/agreement.ts';
import type { Word } from '../language/clause/clause.ts';
import { keptBy } from '../language/kept.ts';
import { JOINS_EQUALS } from '../language/lexicon/gaps.ts';
import { VIEW_NOUNS } from '../language/lexicon/speech-verbs.ts';
import { MODAL_VERBS } from '../language/lexicon/verb-classes.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Span } from '../language/span.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { endOfCause } from '../reference/end-of-cause.ts';
import { isOwnView, isUtterance } from '../reference/is-text.ts';

/** A source named by a phrase: "laut der Polizei", "Medienberichten zufolge", "nach Angaben des Senders", "so Weber". */
export interface Source extends Span {
  readonly phrase: NounPhrase;
  readonly cue: Word;
}

/** The sources of a sentence in order. */
export const findSources = keptBy(sourcesOf);

function sourcesOf(sentence: ReadSentence): readonly Source[] {
  const sources: Source[] = [];
  sentence.phrases.forEach((phrase) => {
    if (phrase.attachedTo !== null) return;
    const source =
      behindPreposition(sentence, phrase) ??
      beforePostposition(sentence, phrase) ??
      behindSo(sentence, phrase);
    if (source !== null) sources.push(withEqual(sentence, source));
  });
  return sources;
}

/** "laut der Polizei [und der Feuerwehr]": the source goes on behind "und" when a verb or a comma comes next. */
function withEqual(sentence: ReadSentence, source: Source): Source {
  const joined = sentence.phrases.find(({ start }) => start > source.end && start - source.end < 8);
  if (joined === undefined || source.end > joined.start) return source;
  if (!JOINS_EQUALS.test(sentence.text.slice(source.end, joined.start))) return source;
  const next = sentence.words.find(({ start }) => start >= joined.fullEnd);
  const closes = next === undefined || next.form.finite.length > 0 || next.start > joined.fullEnd + 1;
  return closes ? { ...source, end: joined.fullEnd } : source;
}

function behindPreposition(sentence: ReadSentence, phrase: NounPhrase): Source | null {
  const cue = phrase.preposition;
  if (cue === null) return null;
  const word = cue.form.lower;
  if (isLoudly(sentence, phrase)) return null;
  if (
    cue.form.traits.has('source-preposition') ||
    (word === 'nach' && (isUtterance(phrase) || isOfText(phrase)) && !isDoneByWill(sentence, phrase)) ||
    (word === 'aus' && isView(phrase) && !isAttribute(sentence, phrase))
  )
    return { phrase, cue, start: cue.start, end: endOfCause(sentence, phrase) };
  return null;
}

/** "der das Land nach Ohms [Willen] führte": a deed; what is to be done ("soll nach Ohms [Willen] öffnen") somebody wants. */
const isDoneByWill = ({ clauses }: ReadSentence, { head }: NounPhrase): boolean =>
  head.form.traits.has('wanting') &&
  !clauses.some(
    ({ words, finite }) =>
      words.some(({ start }) => start === head.start) &&
      finite?.form.finite.some(({ lemma }) => MODAL_VERBS.has(lemma)),
  );

/** "[laut] beworbene Spiele", "rief [laut] die Namen", "mit [laut] krachenden Böllern": no case that the preposition takes, or one that another one takes. */
function isLoudly({ words: all }: ReadSentence, phrase: NounPhrase): boolean {
  const {
    preposition,
    words: [first],
    head,
  } = phrase;
  if (preposition?.form.traits.has('loudly') !== true || first === undefined || first === head) return false;
  const { determiner } = first.form;
  if (determiner !== 0) return !hasCase(determiner, 'dative') && !hasCase(determiner, 'genitive');
  if (first.form.capitalised) return false;
  const before = all.findLast(({ end }) => end < preposition.start)?.form;
  return first.form.lower.endsWith('e') || before?.preposition != null;
}

function beforePostposition(sentence: ReadSentence, phrase: NounPhrase): Source | null {
  const cue = sentence.words.find(({ start }) => start >= phrase.fullEnd && start <= phrase.fullEnd + 1);
  if (cue === undefined || phrase.preposition !== null) return null;
  if (cue.form.traits.has('source-postposition') || (cue.form.lower === 'nach' && isUtterance(phrase)))
    return { phrase, cue, start: phrase.start, end: cue.end };
  return null;
}

/** ", so der Minister": behind a comma or a closing mark, and before punctuation. */
function behindSo(sentence: ReadSentence, phrase: NounPhrase): Source | null {
  const { text } = sentence;
  const cue = sentence.words.findLast(({ end }) => end <= phrase.start);
  if (cue === undefined || cue.form.lower !== 'so' || phrase.start - cue.end > 1) return null;
  const before = text.slice(Math.max(sentence.start, cue.start - 3), cue.start).trimEnd();
  const after = text.slice(phrase.fullEnd, phrase.fullEnd + 3).trimStart();
  if (!/[,–"“”«»-]$/.test(before) || phrase.preposition !== null) return null;
  if (/^(?:[,.:;–-]|$)/.test(after)) return { phrase, cue, start: cue.start, end: phrase.fullEnd };
  const end = verblessEnd(sentence, phrase.fullEnd);
  return end === null ? null : { phrase, cue, start: cue.start, end };
}

/** "aus [Gehrings Sicht]", "aus [seiner Sicht]", and not "aus heutiger Sicht": somebody's. */
const isView = (phrase: NounPhrase): boolean =>
  VIEW_NOUNS.has(phrase.head.form.lower) &&
  (phrase.fullEnd > phrase.end || phrase.possessor !== null || isOwnView(phrase));

/** "die [aus ihrer Sicht] zu geringen Hilfen", "um [aus Sicht des Rates] falsche Schritte zu stoppen": about a noun alone. */
function isAttribute({ words }: ReadSentence, { preposition, fullEnd }: NounPhrase): boolean {
  const before = words.findLast(({ end }) => end < (preposition?.start ?? 0));
  const behind = words.find(({ start, form }) => start >= fullEnd && form.lower !== 'zu');
  if (before !== undefined && !before.form.capitalised && before.form.determiner !== 0) return true;
  return behind !== undefined && !behind.form.capitalised && isInflected(behind);
}

/** "gering[en]", "falsch[e]": an adjective that can only stand before a noun. */
const isInflected = ({ form }: Word): boolean =>
  form.finite.length === 0 && form.adjectives.length > 0 && !form.adjectives.includes(form.lower);

/** "Gerüchte, [nach denen] …" */
export const isOfText = ({ head }: NounPhrase): boolean => head.form.lower === 'denen';

/** Where a stretch without a finite verb ends: ", so das Ergebnis der Studie im Auftrag des Landes[,]"; null with a verb. */
function verblessEnd({ words, text, end }: ReadSentence, from: number): number | null {
  let last = from;
  for (const word of words) {
    if (word.start < from) continue;
    if (/[,.:;–]/.test(text.slice(last, word.start))) return last;
    if (word.form.finite.length > 0 && !word.form.capitalised && word.form.adjectives.length === 0)
      return null;
    last = word.end;
  }
  return Math.min(last, end);
}
