import type { Article } from '../article/article.ts';
import { contentLines } from '../article/content-lines.ts';
import { findBoilerplate } from '../article/find-boilerplate.ts';
import type { Clause, Word } from '../language/clause/clause.ts';
import type { Predicate } from '../language/clause/predicate.ts';
import { readPredicate } from '../language/clause/read-predicate.ts';
import { findSentences } from '../language/find-sentences.ts';
import type { Keeper } from '../language/form.ts';
import { mapAlike } from '../language/map-alike.ts';
import { findClausesOf } from '../language/parse-sentence.ts';
import { findNounPhrases } from '../language/phrase/find-noun-phrases.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/span.ts';
import type { Token } from '../language/token.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import { joinSentences } from './join-sentences.ts';
import { withoutVerbsInNames } from './named-quotation.ts';
import type { SentenceParser } from './sentence-parser.ts';
import { standsAlone } from './stands-alone.ts';

/**
 * A sentence of the article as this room reads it. Whole quotations ("…", sagte er) stand apart as `blocks`, and
 * words, clauses and phrases are those of what surrounds them; `snippets` are quoted words inside a clause.
 */
export interface ReadSentence extends Span, Keeper {
  readonly index: number;
  readonly text: string;
  /** Whether a paragraph begins with it. */
  readonly opensParagraph: boolean;
  readonly blocks: readonly Quotation[];
  readonly snippets: readonly Quotation[];
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly predicates: readonly (Predicate | null)[];
  readonly phrases: readonly NounPhrase[];
  /** For each clause the phrases whose head is one of its own words. */
  readonly phrasesOf: readonly (readonly NounPhrase[])[];
}

/**
 * The sentences of an article without its boilerplate, read. Linear in the length of the text.
 * @param labels who speaks in an interview ("Ohm:"), which is no part of a sentence
 */
export function readSentences(
  article: Article,
  labels: readonly Span[],
  parser: SentenceParser,
): readonly ReadSentence[] {
  const { text } = article;
  const sentences: ReadSentence[] = [];
  const apart = [...findBoilerplate(article), ...labels].toSorted((left, right) => left.start - right.start);
  for (const span of contentLines(text, apart)) {
    if (text.slice(span.start, span.end).trim() === '') continue;
    const quotations = findQuotations(text, span.start, span.end);
    let next = 0;
    let opensParagraph = true;
    for (const sentence of joinSentences(text, findSentences(text, span.start, span.end), quotations)) {
      const own: Quotation[] = [];
      while (next < quotations.length && (quotations[next] as Quotation).start < sentence.end) {
        own.push(cutOpen(text, quotations[next] as Quotation, sentence));
        next += 1;
      }
      sentences.push(readSentence(text, sentence, own, sentences.length, opensParagraph, parser));
      opensParagraph = false;
    }
  }
  return sentences;
}

/** A quotation that nobody closes ends with the sentence it begins in. */
function cutOpen(text: string, quotation: Quotation, sentence: Span): Quotation {
  if (quotation.closed || quotation.end <= sentence.end) return quotation;
  const end = /[.!?]/.test(text.charAt(sentence.end - 1)) ? sentence.end - 1 : sentence.end;
  return { ...quotation, end, inner: { start: quotation.inner.start, end } };
}

/**
 * Words of a sentence. What is longer is a table or a list without full stops, or made to take time, which grows with the
 * square of the words: nothing is found in it. Of 150,000 sentences of news one has more than 150.
 */
const LONGEST_SENTENCE = 200;

function readSentence(
  text: string,
  sentence: Sentence,
  quotations: readonly Quotation[],
  index: number,
  opensParagraph: boolean,
  parser: SentenceParser,
): ReadSentence {
  const blocks = quotations.filter((quotation) => standsAlone(text, sentence, quotation, parser.vocabulary));
  const apart = new Set(blocks);
  const snippets = quotations.filter((quotation) => !apart.has(quotation));
  const { start, end } = sentence;
  return new LazySentence({ start, end, index, text, opensParagraph, blocks, snippets }, () =>
    parseOutside(sentence, blocks, snippets, parser),
  );
}

type KnownAtOnce = Pick<
  ReadSentence,
  'start' | 'end' | 'index' | 'text' | 'opensParagraph' | 'blocks' | 'snippets'
>;
type Parsed = Pick<ReadSentence, 'tokens' | 'words' | 'clauses'>;
type Phrases = Pick<ReadSentence, 'phrases' | 'phrasesOf'>;

/** Its words, clauses and phrases are read at first need: an answer asks for those of few sentences of an article. */
class LazySentence implements ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly text: string;
  readonly opensParagraph: boolean;
  readonly blocks: readonly Quotation[];
  readonly snippets: readonly Quotation[];
  readonly kept: unknown[] = [];
  /** Null once it was asked: whoever is read needs no parser. */
  #parse: (() => Parsed) | null;
  #parsed: Parsed | null = null;
  #predicates: readonly (Predicate | null)[] | null = null;
  #phrases: Phrases | null = null;

  constructor(
    { start, end, index, text, opensParagraph, blocks, snippets }: KnownAtOnce,
    parse: () => Parsed,
  ) {
    this.start = start;
    this.end = end;
    this.index = index;
    this.text = text;
    this.opensParagraph = opensParagraph;
    this.blocks = blocks;
    this.snippets = snippets;
    this.#parse = parse;
  }

  get tokens(): readonly Token[] {
    return this.#read().tokens;
  }

  get words(): readonly Word[] {
    return this.#read().words;
  }

  get clauses(): readonly Clause[] {
    return this.#read().clauses;
  }

  get predicates(): readonly (Predicate | null)[] {
    this.#predicates ??= mapAlike(this.clauses, (clause) => readPredicate(clause, 'outer'));
    return this.#predicates;
  }

  get phrases(): readonly NounPhrase[] {
    return this.#findPhrases().phrases;
  }

  get phrasesOf(): readonly (readonly NounPhrase[])[] {
    return this.#findPhrases().phrasesOf;
  }

  #read(): Parsed {
    if (this.#parsed !== null) return this.#parsed;
    const parsed = (this.#parse as () => Parsed)();
    this.#parsed = parsed;
    this.#parse = null;
    return parsed;
  }

  #findPhrases(): Phrases {
    this.#phrases ??= findPhrases(this.words, this.clauses, this.text);
    return this.#phrases;
  }
}

function findPhrases(words: readonly Word[], clauses: readonly Clause[], text: string): Phrases {
  const verbs = new Set(clauses.flatMap(({ finite }) => finite ?? []));
  const introducers = new Set(clauses.flatMap(opensClause));
  const phrases = clauses.length === 0 ? [] : findNounPhrases(words, text, verbs, introducers);
  const phrasesOf = mapAlike(clauses, ({ parts }) =>
    phrases.filter(({ head }) => parts.some(({ start, end }) => head.start >= start && head.end <= end)),
  );
  return { phrases, phrasesOf };
}

/** "[während] Ohm sprach", "der Mann, [der] alle Gäste bat": elsewhere a preposition, or the article of what follows. */
function opensClause({ kind, introducer, words, finite }: Clause): readonly Word[] {
  if (introducer === null) return [];
  // "…, die Agentur dagegen [spricht] davon" only looks like a relative clause.
  const opens = kind === 'relative' ? words.at(-1) === finite : introducer.form.preposition !== null;
  return opens && (kind === 'relative' || kind === 'subordinate') ? [introducer] : [];
}

/** What stands outside the quotations that are sentences of their own; in what is too long no clause is looked for. */
function parseOutside(
  sentence: Sentence,
  blocks: readonly Quotation[],
  snippets: readonly Quotation[],
  parser: SentenceParser,
): Pick<ReadSentence, 'tokens' | 'words' | 'clauses'> {
  const outside =
    blocks.length === 0
      ? parser.parse(sentence)
      : parser.parseApart({ ...sentence, tokens: tokensOutside(sentence.tokens, blocks) });
  const words = withoutVerbsInNames(outside.words, snippets);
  const unchanged = words === outside.words;
  const { tokens } = outside;
  if (words.length > LONGEST_SENTENCE) return { tokens, words, clauses: [] };
  return { tokens, words, clauses: unchanged ? outside.clauses : findClausesOf(outside, words) };
}

function tokensOutside(tokens: readonly Token[], blocks: readonly Quotation[]): readonly Token[] {
  if (blocks.length === 0) return tokens;
  let next = 0;
  return tokens.filter((token) => {
    while (next < blocks.length && (blocks[next] as Quotation).end <= token.start) next += 1;
    const block = blocks[next];
    return block === undefined || token.start < block.start;
  });
}
