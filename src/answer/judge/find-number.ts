import type { Phrase } from '../../language/phrase/phrase.ts';
import type { SentenceInContext } from '../find-candidates.ts';

const NUMBER =
  /(?:\d[\d.,]*(?:\s*(?:Millionen|Milliarden|Tausend|Mio\.?|Mrd\.?))?|\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|hunderte?|tausende?|zehntausende?|hunderttausende?|dutzende?|mehrere|millionen)\b)/iu;
/** Before a noun phrase, "Hunderte von Drohnen" and "mehrere hundert Drohnen" have their number outside of it. */
const LOOK_BACK = 40;

/** The number that goes with a noun phrase, as written; null without one. */
export function findNumber(
  { article: { text }, sentence }: SentenceInContext,
  { start, end }: Phrase,
): string | null {
  const own = NUMBER.exec(text.slice(start, end));
  if (own !== null) return own[0];
  const before = text.slice(Math.max(sentence.start, start - LOOK_BACK), start);
  const near = /(\S+(?:\s+\S+)?)\s+(?:von\s+)?$/u.exec(before);
  const number = near === null ? null : NUMBER.exec(near[1] ?? '');
  return number?.[0] ?? null;
}
