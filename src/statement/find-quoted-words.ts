import { CALLS_QUOTATION, PREDICATES_QUOTATION } from '../language/lexicon/gaps.ts';
import type { Span } from '../language/span.ts';
import type { Quotation } from '../reading/find-quotations.ts';
import { isNameOfNoun } from '../reading/named-quotation.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { countWords } from '../reading/stands-alone.ts';
import { findCueSpeaker } from './find-cue-speaker.ts';
import { clauseOf } from './find-source-statements.ts';
import { findSources } from './find-sources.ts';
import { findSpeechVerb } from './find-speech-verb.ts';
import type { StatementDraft } from './statement-draft.ts';
import { tellsDeed } from './tells-deed.ts';

const SHORTEST = 2;
/** Inside what somebody is said to have said, fewer are only its colour: "sprach von „großem Glück“". */
const SHORTEST_INSIDE = 3;
/** One quoted word is a statement when it is no noun: "nannte das „falsch“". */
const ONE_WORD = /^\p{Ll}/u;
/** Quoted words this long are a statement even without a cue. */
const LONG = 6;

/**
 * Quoted words inside a clause: said by the speaker of the statement around them, else by the subject of their
 * clause ("nannte das „einen Fehler“"). Names and titles in quotation marks are none.
 *
 * @param sentences all sentences of the article in order
 * @param statements the statements found so far
 */
export function findQuotedWords(
  sentences: readonly ReadSentence[],
  statements: readonly StatementDraft[],
): readonly StatementDraft[] {
  const spans = statements
    .flatMap((draft) => draft.spans.map((span) => ({ ...span, draft })))
    .toSorted((left, right) => left.start - right.start);
  let next = 0;
  return sentences.flatMap((sentence) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= sentence.start) next += 1;
    const near: Around[] = [];
    for (let index = next; index < spans.length && (spans[index]?.start ?? 0) < sentence.end; index += 1)
      near.push(spans[index] as Around);
    return sentence.clauses.length === 0
      ? []
      : sentence.snippets.flatMap((snippet) => findIn(sentence, snippet, near));
  });
}

interface Around extends Span {
  readonly draft: StatementDraft;
}

function findIn(
  sentence: ReadSentence,
  snippet: Quotation,
  near: readonly Around[],
): readonly StatementDraft[] {
  const text = sentence.text.slice(snippet.inner.start, snippet.inner.end);
  const words = countWords(text);
  const called = isCalled(sentence, snippet);
  if (!called && (isNamed(sentence, snippet) || isToldPaper(sentence, snippet))) return [];
  const nothing = (words < SHORTEST && !ONE_WORD.test(text)) || isName(text);
  if (nothing && !isPredicated(sentence, snippet)) return [];
  const covering = near.filter(({ start, end }) => start <= snippet.start && end >= snippet.end);
  const announced = covering.filter(({ draft }) => draft.toldBy !== 'remark');
  const around = announced.length > 0 ? announced : covering;
  const outer = around.toSorted((left, right) => left.end - left.start - (right.end - right.start))[0]?.draft;
  if (outer === undefined)
    return called && isNamed(sentence, snippet) ? [] : byClause(sentence, snippet, words);
  if ((nothing || words < SHORTEST_INSIDE) && !(called && outer.type === 'reported')) return [];
  const spans = [{ start: snippet.start, end: snippet.end }];
  const { toldBy: _, aside: __, unannounced: ___, ...cue } = outer;
  return [{ ...cue, sentence, type: 'direct', spans, rule: `quoted words in: ${outer.rule}` }];
}

function byClause(sentence: ReadSentence, snippet: Quotation, words: number): readonly StatementDraft[] {
  const inner = clauseOf(sentence, snippet.inner);
  const at =
    inner >= 0
      ? inner
      : sentence.clauses.findIndex(
          ({ start, end }) => start <= snippet.inner.start && end >= snippet.inner.end,
        );
  const telling = findSpeechVerb(sentence.predicates[at] ?? null);
  const verb = telling !== null && tellsDeed(sentence, at, telling.lemma) ? null : telling;
  if (verb === null && words < LONG) return [];
  const spans = [{ start: snippet.start, end: snippet.end }];
  const beside = verb === null ? findFrameBeside(sentence) : null;
  if (beside !== null)
    return [{ sentence, type: 'direct', spans, ...beside, rule: 'quoted words beside a cue' }];
  const main = sentence.predicates[at]?.word;
  const { speaker, via } = findCueSpeaker(sentence, at, verb?.lemma ?? null);
  const own = speaker !== null && speaker.start < snippet.end && speaker.fullEnd > snippet.start;
  return [
    {
      sentence,
      type: 'direct',
      spans,
      cue: main === undefined ? null : { start: main.start, end: main.end },
      cueLemma: verb?.lemma ?? null,
      speaker: speaker === null || own || (verb === null && speaker.kind === 'thing') ? 'unknown' : speaker,
      via,
      rule: verb === null ? 'long quoted words' : 'quoted words with a verb',
    },
  ];
}

/** The only clause of the sentence whose verb announces words, or else its only source: "sagte sie, das „ist und bleibt“ so". */
function findFrameBeside(
  sentence: ReadSentence,
): Pick<StatementDraft, 'cue' | 'cueLemma' | 'speaker' | 'via'> | null {
  const cues = sentence.clauses.flatMap(({ kind }, index) => {
    const verb = kind === 'main' ? findSpeechVerb(sentence.predicates[index] ?? null) : null;
    return verb?.uses.has('quote') ? [{ index, lemma: verb.lemma }] : [];
  });
  const sources = findSources(sentence);
  const [cue] = cues;
  const [source] = sources;
  if (cues.length + sources.length !== 1) return null;
  if (source !== undefined)
    return {
      cue: { start: source.cue.start, end: source.cue.end },
      cueLemma: source.cue.form.lower,
      speaker: source.phrase,
      via: null,
    };
  if (cue === undefined) return null;
  const main = sentence.predicates[cue.index]?.word;
  const { speaker, via } = findCueSpeaker(sentence, cue.index, cue.lemma);
  if (main === undefined || speaker === null) return null;
  return { cue: { start: main.start, end: main.end }, cueLemma: cue.lemma, speaker, via };
}

/** A title or a name in quotation marks: every word is capitalised. */
const isName = (text: string): boolean => text.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word));

/** "sagte sie dem [„Anzeiger für den Norden“]", "in einem Gespräch mit dem [„Nordblatt am Sonntag“]": whom it is told. */
function isToldPaper({ words }: ReadSentence, { start, inner }: Quotation): boolean {
  const before = words.filter(({ end }) => end <= start).slice(-2);
  const [other, article] = before;
  if (article === undefined || other === undefined || !article.form.traits.has('dative-article'))
    return false;
  const preposition = other.form.preposition;
  if (preposition !== null && !other.form.traits.has('telling-preposition')) return false;
  const inside = words.filter((word) => word.start >= inner.start && word.end <= inner.end);
  return (
    inside.at(-1)?.form.capitalised === true &&
    inside.every(({ form }) => form.capitalised || form.preposition !== null || form.determiner !== 0)
  );
}

/** "nannte das eine [„Zeitungsente“]", "als [„Skandal“]": one word that says what something is. */
const isPredicated = ({ text }: ReadSentence, { start }: Quotation): boolean =>
  PREDICATES_QUOTATION.test(text.slice(Math.max(0, start - 6), start));

/** "bezeichnete den Plan als [„Wortbruch“]": the words of whoever calls it so, and no name. */
const isCalled = ({ text }: ReadSentence, { start }: Quotation): boolean =>
  CALLS_QUOTATION.test(text.slice(Math.max(0, start - 10), start));

/** "die Organisation „Hilfe für alle“": the quotation is the noun's name. */
function isNamed(sentence: ReadSentence, snippet: Quotation): boolean {
  const { start, end } = snippet.inner;
  if (sentence.phrases.some(({ name }) => name?.start === start && name.end === end)) return true;
  return isNameOfNoun(sentence.words, snippet);
}
