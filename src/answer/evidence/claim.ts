import { NEGATION_WORDS } from '../../language/lexicon/adverbs.ts';
import { POSSIBILITY_WORDS } from '../../language/lexicon/modality-words.ts';
import type { SeenKind } from './evidence-kind.ts';

/** How the sentence puts it: denied, possible, asked. */
export const claim: SeenKind = {
  names: ['negation', 'possibility', 'question or exclamation', 'quotation marks', 'number in the sentence'],
  measure(_, { sentence: { tokens } }) {
    const lower = tokens.map(({ text }) => text.toLowerCase());
    const last = tokens.slice(-2).map(({ text }) => text);
    return [
      lower.some((word) => NEGATION_WORDS.has(word)) ? 1 : 0,
      lower.some((word) => POSSIBILITY_WORDS.has(word)) ? 1 : 0,
      last.some((text) => text === '?' || text === '!') ? 1 : 0,
      tokens.some(({ text }) => MARKS.has(text)) ? 1 : 0,
      tokens.some(({ kind }) => kind === 'number') ? 1 : 0,
    ];
  },
};

const MARKS: ReadonlySet<string> = new Set(['„', '“', '"', '»', '«', '”']);
