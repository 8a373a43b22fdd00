import { findTermWeights } from '../../language/find-terms.ts';
import type { Vocabulary } from '../../language/form.ts';
import type { Statement } from '../../statement/statement.ts';
import type { AskedWords } from './asked-words.ts';
import { type Coverage, shareOf } from './coverage.ts';
import type { ReadKind } from './evidence-kind.ts';

/** Which words of the question name who speaks: "der Gesandte" the ambassador, "Forscher" the virologist; a pronoun's sentence, too. */
export const voice: ReadKind = {
  names: [
    'asked words that name the speaker',
    'words in the sentence and its speaker',
    'kindred words in the sentence, before it and in its speaker',
  ],
  measure({ words: asked }, { own, before, voice: speaker }) {
    return [
      shareOf(asked, speaker),
      shareOf(asked, own.covered, speaker),
      shareOf(asked, own.soft, before, speaker),
    ];
  },
};

/** What name and role of who speaks cover of the asked words, with words by which others name the same; nothing where nobody speaks. */
export function coverVoice(
  statement: Statement | null,
  { words, softMeetings }: AskedWords,
  vocabulary: Vocabulary,
): Coverage {
  const covered = new Float64Array(words.length);
  const speaker = statement?.speaker ?? null;
  if (speaker === null) return covered;
  for (const { term, weight } of findTermWeights(`${speaker.name} ${speaker.role ?? ''}`, vocabulary))
    for (const { word, value } of softMeetings.get(term) ?? [])
      covered[word] = Math.max(covered[word] as number, Math.min(1, weight * value));
  return covered;
}
