import type { Dictionary } from '../dictionary.ts';
import { lookUpForm } from '../form.ts';

/** Whether a clause tells what was ("past") or announces what comes ("ahead"); null when nobody can say. */
export type Tense = 'past' | 'ahead' | null;

const LONGEST_CLAUSE = 400;
const CLAUSE_BORDER = /[,;:!?\n„“”"»«()–]|\.(?=\s+[\p{Lu}„"»]|$)/u;
const SENTENCE_BORDER = /[!?\n]|[\p{L})“"]\.(?=\s)/u;
const WORD = /\p{L}+/gu;

/** Auxiliaries in the past; "hätte" and "wäre" speak of what did not come to be. */
const PAST_AUXILIARIES = new Set(
  'war waren wart warst hatte hatten wurde wurden hätte hätten wäre wären worden gewesen'.split(' '),
);
const PRESENT_AUXILIARIES = new Set('hat haben habe ist sind sei seien bin'.split(' '));
const AHEAD = new Set(
  'wird werden werde würde würden soll sollen solle sollten sollte will wollen wolle möchte kann können darf muss müssen'.split(
    ' ',
  ),
);
/** The historical present of news: who says something on a weekday has said it. */
const SAYING = new Set(
  'sagt sagen erklärt meint betont berichtet berichten teilt heißt schreibt schreiben'.split(' '),
);

/**
 * The tense around an expression: that of its clause when it has a verb, otherwise that of its sentence.
 *
 * @param dictionary null when there is none; then only auxiliaries and the commonest endings are known
 */
export function findTense(text: string, start: number, end: number, dictionary: Dictionary | null): Tense {
  return (
    tenseOf(stretch(text, start, end, CLAUSE_BORDER), dictionary) ??
    tenseOf(stretch(text, start, end, SENTENCE_BORDER), dictionary)
  );
}

/** The text around an expression up to the nearest borders. */
function stretch(text: string, start: number, end: number, border: RegExp): string {
  const before = text.slice(Math.max(0, start - LONGEST_CLAUSE), start);
  const after = text.slice(end, end + LONGEST_CLAUSE);
  const next = after.search(border);
  const all = new RegExp(border, 'gu');
  let from = 0;
  for (const match of before.matchAll(all)) from = match.index + match[0].length;
  return `${before.slice(from)} ${next < 0 ? after : after.slice(0, next)}`;
}

function tenseOf(clause: string, dictionary: Dictionary | null): Tense {
  let present = false;
  let auxiliary = false;
  let participle = false;
  for (const [word] of clause.matchAll(WORD)) {
    if (word !== word.toLowerCase() && present) continue;
    const lower = word.toLowerCase();
    if (PAST_AUXILIARIES.has(lower) || SAYING.has(lower)) return 'past';
    if (PRESENT_AUXILIARIES.has(lower)) auxiliary = true;
    else if (AHEAD.has(lower)) present = true;
    else {
      const verb = readVerb(word, dictionary);
      if (verb === 'past') return 'past';
      if (verb === 'present') present = true;
      if (verb === 'participle') participle = true;
    }
  }
  if (auxiliary && participle) return 'past';
  return present || auxiliary ? 'ahead' : null;
}

function readVerb(word: string, dictionary: Dictionary | null): 'past' | 'present' | 'participle' | null {
  if (word !== word.toLowerCase()) return null;
  if (!dictionary) {
    if (/^(?:\p{Ll}{2,5})?ge\p{Ll}{2,}(?:t|en)$/u.test(word)) return 'participle';
    return /^\p{Ll}{2,}te(?:n|t)?$/u.test(word) ? 'past' : null;
  }
  const form = lookUpForm(word, dictionary);
  if (form.adverb || form.preposition || form.determiner) return null;
  if (form.participles.length > 0) return 'participle';
  if (form.finite.length === 0) return null;
  if (form.finite.every(({ tense, mood }) => tense === 'past' && mood !== 'subjunctive1')) return 'past';
  return form.adjectives.length > 0 ? null : 'present';
}
