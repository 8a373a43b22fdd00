import { findTokens } from '../../language/find-tokens.ts';
import { foldSpelling } from '../../language/term/fold-spelling.ts';
import type { ReadKind } from './evidence-kind.ts';

/** Who speaks there, how, and whether it is somebody the question names. */
export const speech: ReadKind = {
  names: [
    'somebody named speaks',
    'statement without a speaker',
    'direct speech',
    'indirect speech',
    'reported speech',
    'speaker named in the question',
    'another speaker than asked',
    'nobody speaks though asked',
    'office of the speaker named',
    'statement fills the sentence',
  ],
  measure({ words, reading }, { statement, speaker, sentence }) {
    const inQuestion = speaker !== null && isNamed(speaker, statement?.speaker?.role ?? null, words.words);
    const wanted = reading.kind === 'says' && reading.speaker !== null;
    const type = statement?.type ?? null;
    const covered =
      statement === null
        ? 0
        : (Math.min(statement.end, sentence.end) - Math.max(statement.start, sentence.start)) /
          (sentence.end - sentence.start);
    return [
      speaker === null ? 0 : 1,
      statement !== null && speaker === null ? 1 : 0,
      type === 'direct' ? 1 : 0,
      type === 'indirect' ? 1 : 0,
      type === 'reported' ? 1 : 0,
      inQuestion ? 1 : 0,
      wanted && speaker !== null && !inQuestion ? 1 : 0,
      wanted && speaker === null ? 1 : 0,
      statement?.speaker?.role == null ? 0 : 1,
      Math.max(0, covered),
    ];
  },
};

/** A name of the speaker is a word of the question: "Vogt" of "Max Vogt"; or the office is ("Kanzlerin"). */
function isNamed(speaker: string, role: string | null, words: readonly { readonly text: string }[]): boolean {
  const asked = new Set(words.map(({ text }) => foldSpelling(text).replace(/s$/, '')));
  return findTokens(`${speaker} ${role ?? ''}`).some(
    ({ text, kind }) =>
      kind === 'word' && /^\p{Lu}/u.test(text) && asked.has(foldSpelling(text).replace(/s$/, '')),
  );
}
