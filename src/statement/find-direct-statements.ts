import type { Word } from '../language/clause/clause.ts';
import type { Span } from '../language/span.ts';
import type { Quotation } from './find-quotations.ts';
import { findSources } from './find-source-statements.ts';
import { findSpeechVerb } from './find-speech-verb.ts';
import { findSubject } from './find-subject.ts';
import { countWords, type ReadSentence } from './read-sentences.ts';
import type { SpeakerSource, StatementDraft } from './statement-draft.ts';

/** Statements in quotation marks: whole ones beside their cue, and quoted words inside a clause. */
export function findDirectStatements(
  sentence: ReadSentence,
  around: readonly StatementDraft[],
): readonly StatementDraft[] {
  return [
    ...sentence.blocks.map((block) => createBlock(sentence, block)),
    ...sentence.snippets.flatMap((snippet) => createSnippet(sentence, snippet, around)),
  ];
}

interface Frame {
  readonly cue: Span | null;
  readonly cueLemma: string | null;
  readonly speaker: SpeakerSource;
  readonly rule: string;
}

function createBlock(sentence: ReadSentence, block: Quotation): StatementDraft {
  const frame = frameOf(sentence, block);
  return { sentence, type: 'direct', spans: [{ start: block.start, end: block.end }], via: null, ...frame };
}

/** Who says a whole quotation: the clause before its colon, the clause or source behind it, else whoever spoke before. */
function frameOf(sentence: ReadSentence, block: Quotation): Frame {
  if (sentence.words.length === 0)
    return { cue: null, cueLemma: null, speaker: 'earlier', rule: 'quotation alone' };
  const before = sentence.words.findLast(({ end }) => end <= block.start);
  const behind = sentence.words.find(({ start }) => start >= block.end);
  const colon = before !== undefined && /:\s*$/.test(sentence.text.slice(before.end, block.start));
  const source = findSources(sentence).at(0);
  const order = colon ? [before, behind] : [behind, before];
  for (const word of order) {
    const clause = word === undefined ? -1 : clauseOf(sentence, word);
    const verb = clause < 0 ? null : findSpeechVerb(sentence.predicates[clause] ?? null);
    if (clause < 0 || (verb === null && !(colon && word === before))) continue;
    const main = sentence.predicates[clause]?.main;
    const subject = findSubject(sentence, clause);
    return {
      cue: main === undefined ? null : { start: main.start, end: main.end },
      cueLemma: verb?.lemma ?? sentence.predicates[clause]?.lemmas[0] ?? null,
      speaker: subject ?? source?.phrase ?? 'unknown',
      rule: colon ? 'quotation behind a colon' : 'quotation with a verb',
    };
  }
  if (source !== undefined)
    return {
      cue: { start: source.cue.start, end: source.cue.end },
      cueLemma: source.cue.form.lower,
      speaker: source.phrase,
      rule: 'quotation with a source',
    };
  const first = sentence.predicates.findIndex((predicate) => predicate?.finite != null);
  const subject = first < 0 ? null : findSubject(sentence, first);
  return { cue: null, cueLemma: null, speaker: subject ?? 'earlier', rule: 'quotation in a clause' };
}

export const clauseOf = (sentence: ReadSentence, { start, end }: Pick<Word, 'start' | 'end'>): number =>
  sentence.clauses.findIndex(({ parts }) => parts.some((part) => start >= part.start && end <= part.end));

const SHORTEST_SNIPPET = 2;
const LONG_SNIPPET = 5;

/** Quoted words inside a clause: said by the speaker of the statement around them, or by the subject of their clause. */
function createSnippet(
  sentence: ReadSentence,
  snippet: Quotation,
  around: readonly StatementDraft[],
): readonly StatementDraft[] {
  const words = countWords(sentence.text.slice(snippet.inner.start, snippet.inner.end));
  if (words < SHORTEST_SNIPPET || isName(sentence.text.slice(snippet.inner.start, snippet.inner.end)))
    return [];
  const outer = around.find(({ spans }) =>
    spans.some(({ start, end }) => start <= snippet.start && end >= snippet.end),
  );
  const spans = [{ start: snippet.start, end: snippet.end }];
  if (outer !== undefined)
    return [{ ...outer, type: 'direct', spans, rule: `quoted words in: ${outer.rule}` }];
  const at = clauseOf(sentence, snippet.inner);
  const clause =
    at >= 0
      ? at
      : sentence.clauses.findIndex(
          ({ start, end }) => start <= snippet.inner.start && end >= snippet.inner.end,
        );
  const verb = clause < 0 ? null : findSpeechVerb(sentence.predicates[clause] ?? null);
  if (verb === null && words < LONG_SNIPPET) return [];
  const main = clause < 0 ? undefined : sentence.predicates[clause]?.main;
  return [
    {
      sentence,
      type: 'direct',
      spans,
      cue: main === undefined ? null : { start: main.start, end: main.end },
      cueLemma: verb?.lemma ?? null,
      speaker: (clause < 0 ? null : findSubject(sentence, clause)) ?? 'unknown',
      via: null,
      rule: verb === null ? 'long quoted words' : 'quoted words with a verb',
    },
  ];
}

/** A title or a name in quotation marks: every word is capitalised. */
const isName = (text: string): boolean => text.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word));
