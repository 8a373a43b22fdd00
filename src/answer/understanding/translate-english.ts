import { capitalise } from '../../language/capitalise.ts';
import type { Vocabulary } from '../../language/form.ts';
import {
  ENGLISH_AUXILIARIES,
  ENGLISH_OPENINGS,
  ENGLISH_QUESTION_WORDS,
  ENGLISH_SAYING,
} from '../../language/lexicon/english/function-words.ts';
import { findEnglishVerb, isHead, isSeveralTold } from './english-clause.ts';
import { createPattern, matchPattern } from './phrase-pattern.ts';
import { type EnglishUnit, isEnglish, readEnglish } from './read-english.ts';
import { renderClause, renderTold, renderWho } from './render-clause.ts';
import { renderPhrases } from './render-german.ts';

/** An English question in German. */
export interface Translated {
  /** A question, or keywords where no question could be made of it. */
  readonly text: string;
  /** Words that stand in no list, as typed. */
  readonly unknown: readonly string[];
}

const OPENINGS = ENGLISH_OPENINGS.map(createPattern);

/**
 * What an English question asks, in German, word for word by lists: "Did Iran deliver missiles to Russia?" is "Hat Iran Raketen
 * an Russland geliefert?". Names, numbers and dates stay.
 *
 * @returns null for what is no English
 */
export function translateEnglish(text: string, vocabulary: Vocabulary): Translated | null {
  if (!isEnglish(text, vocabulary)) return null;
  const units = withoutOpenings(readEnglish(text));
  const unknown = [...new Set(units.flatMap((unit) => (unit.kind === 'unknown' ? [unit.text] : [])))];
  const question = renderQuestion(units, vocabulary);
  return {
    text: question === null ? renderKeywords(units, vocabulary) : `${capitalise(question)}?`,
    unknown,
  };
}

function withoutOpenings(units: readonly EnglishUnit[]): readonly EnglishUnit[] {
  const words = units.flatMap(({ lower }) => lower.split(' '));
  const longest = Math.max(0, ...OPENINGS.flatMap((pattern) => matchPattern(pattern, words, 0)));
  if (longest === 0 || longest >= words.length) return units;
  let taken = 0;
  const rest = units.filter(({ lower }) => {
    const isBefore = taken < longest;
    taken += lower.split(' ').length;
    return !isBefore;
  });
  return withoutOpenings(rest);
}

function renderQuestion(units: readonly EnglishUnit[], vocabulary: Vocabulary): string | null {
  const asking = ENGLISH_QUESTION_WORDS.get(units[0]?.lower ?? '');
  if (asking === undefined) return renderClause('', units, vocabulary) ?? renderTold(units, vocabulary);
  const rest = units.slice(1);
  if (asking.includes(' ')) return renderCount(asking, rest, vocabulary);
  const saying = renderSaying(asking, rest, vocabulary);
  return saying ?? renderClause(asking, rest, vocabulary) ?? renderWho(asking, rest, vocabulary);
}

/** "What did [Holt] say about the pool?": "was sagt Holt zu dem Bad". */
function renderSaying(asking: string, units: readonly EnglishUnit[], vocabulary: Vocabulary): string | null {
  const at = units.findIndex(({ lower }, index) => index > 1 && ENGLISH_SAYING.has(lower));
  if (at < 0 || !ENGLISH_AUXILIARIES.has(units[0]?.lower ?? '')) return null;
  const speaker = units.slice(1, at);
  const topic = units.slice(at + 1);
  const about = topic[0]?.kind === 'preposition' ? topic.slice(1) : topic;
  const verb = isSeveralTold(speaker, vocabulary) ? 'sagen' : 'sagt';
  const says = `${asking} ${verb} ${renderPhrases(speaker, 'nominative', vocabulary)}`;
  return about.length === 0 ? says : `${says} zu ${renderPhrases(about, 'dative', vocabulary)}`;
}

/** "How many [people] died?", "how many [missiles] did Iran deliver": the noun stays with its question word. */
function renderCount(asking: string, units: readonly EnglishUnit[], vocabulary: Vocabulary): string | null {
  const helping = units.findIndex(({ lower }) => ENGLISH_AUXILIARIES.has(lower));
  const at = helping >= 0 ? helping : findEnglishVerb(units, ['past']);
  if (at < 0) return null;
  const counted = `${asking} ${renderPhrases(units.slice(0, at), 'nominative', vocabulary)}`.trim();
  const rest = units.slice(at);
  const hasSubject = rest.slice(1).some(isHead);
  return (
    (hasSubject ? renderClause(counted, rest, vocabulary) : null) ??
    renderWho(counted, rest, vocabulary, true)
  );
}

function renderKeywords(units: readonly EnglishUnit[], vocabulary: Vocabulary): string {
  const heavy = units.filter(({ kind }) => kind === 'word' || kind === 'name' || kind === 'number');
  return capitalise(renderPhrases(heavy, 'nominative', vocabulary));
}
