import type { ReadSentence } from '../reading/read-sentences.ts';
import { nameInFull } from './describe-phrase.ts';

/** So many letters behind a phrase an abbreviation in brackets ends. */
const FARTHEST = 14;
const BRACKET = /^["“”«]? ?\((\p{Lu}[\p{L}-]{1,9})\)/u;

/**
 * Abbreviations an article introduces, with the name they stand for: "Institut für Hafenbau (IfH)" gives IfH. A party
 * behind a person's name ("Anna Weber (SPD)") is none.
 */
export function findAbbreviations(sentences: readonly ReadSentence[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const sentence of sentences) {
    // Most sentences have none, and need not be read for it.
    if (!sentence.text.slice(sentence.start, sentence.end + FARTHEST).includes('(')) continue;
    sentence.phrases.forEach((phrase, index) => {
      const short = BRACKET.exec(sentence.text.slice(phrase.end, phrase.end + FARTHEST))?.[1];
      if (short === undefined || names.has(short)) return;
      const whole = wholeOf(sentence, index);
      if (whole === undefined || whole.kind === 'person' || whole.kind === 'pronoun') return;
      const title = nameInFull(sentence, { ...whole, fullEnd: phrase.end });
      if (title.length > short.length && title.charAt(0).toLowerCase() === short.charAt(0).toLowerCase())
        names.set(short, title);
    });
  }
  return names;
}

/** The phrase that a name hangs on ("Institut [für Hafenbau]"), while it is no person. */
function wholeOf(sentence: ReadSentence, index: number): ReadSentence['phrases'][number] | undefined {
  const phrase = sentence.phrases[index];
  const above = phrase?.attachedTo == null ? undefined : sentence.phrases[phrase.attachedTo];
  return above !== undefined && above.kind !== 'person' ? above : phrase;
}
