import { ANY_AGREEMENT } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import { CLOSING_MARKS, closesQuotation, OPENING_MARKS, opensQuotation } from '../quotation-marks.ts';
import type { Core } from './core.ts';
import type { PhraseContext } from './phrase-context.ts';
import { prepositionBefore } from './preposition-before.ts';

const LONGEST_QUOTED_NAME = 40;
const CLOSING = new RegExp(`[${CLOSING_MARKS}]`);
const CLOSING_OR_END = new RegExp(`[${CLOSING_MARKS}.,:;!?]`);
const OPENED = new RegExp(`^ [${OPENING_MARKS}]$`);

/** "„Die Woche“ berichtet", "Wie „funk online“ meldet": a name that stands whole in quotation marks. */
export function quotedName(context: PhraseContext, from: number): Core | null {
  const { words, text } = context;
  const first = words[from] as Word;
  if (!opensQuotation(text.charAt(first.start - 1))) return null;
  const close = text.slice(first.start, first.start + LONGEST_QUOTED_NAME).search(CLOSING);
  if (close < 1) return null;
  const end = first.start + close;
  let to = from;
  while (to < words.length && (words[to] as Word).end <= end) to += 1;
  const own = words.slice(from, to);
  const last = own.at(-1);
  if (last === undefined || last.end !== end || own.length > 4) return null;
  const before = words[from - 1]?.form.lower ?? '';
  const written =
    own.every(({ text: word }) => /^[\p{Lu}\d]/u.test(word)) || before === 'wie' || before === 'laut';
  const next = words[to];
  if (
    !written ||
    own.some(({ form }) => form.nouns.length > 0 && form.determiner !== 0) ||
    (next !== undefined && next.start - end <= 2 && next.form.capitalised)
  )
    return null;
  return {
    from,
    to,
    head: last,
    agreement: ANY_AGREEMENT,
    kind: 'organisation',
    name: { start: first.start, end },
    gender: null,
    plural: false,
    preposition: prepositionBefore(context, from),
    determiner: null,
    definite: true,
    modifiers: [],
    nouns: own,
    inner: [],
    possessorTo: from,
  };
}

const LONGEST_TITLE = 60;

/** "die Organisation [„Hilfe ohne Grenzen“]": a noun with its name in quotation marks behind it. */
export function withQuotedName(core: Core, words: readonly Word[], text: string): Core {
  const last = words[core.to - 1] as Word;
  const next = words[core.to];
  if (core.name !== null || core.kind !== 'organisation' || next === undefined) return core;
  if (!OPENED.test(text.slice(last.end, next.start)) || !next.form.capitalised) return core;
  const close = text.slice(next.start, next.start + LONGEST_TITLE).search(CLOSING_OR_END);
  const end = next.start + close;
  if (close < 1 || !closesQuotation(text.charAt(end))) return core;
  let to = core.to;
  while (to < words.length && (words[to] as Word).end <= end) to += 1;
  return { ...core, to, name: { start: next.start, end } };
}
